import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Builds the Pagefind index over the finished pages, into dist/pagefind. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'vi' });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path });
        const written = await index.writeFiles({ outputPath: `${path}pagefind` });
        await close();
        const failures = [...added.errors, ...written.errors];
        if (failures.length > 0) throw new Error(`Pagefind could not index: ${failures.join('; ')}`);
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
