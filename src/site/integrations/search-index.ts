import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { loadCorpus } from '../load-corpus.ts';
import { fullTextPages } from '../search/full-text.ts';

/**
 * Builds the Pagefind index into dist/pagefind: one small page per entry of the search, and beside it the engine's ids in
 * the order of the entries, so that a result is known without fetching its fragment.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const outputPath = `${fileURLToPath(dir)}pagefind`;
        const { index, errors } = await createIndex({ forceLanguage: 'vi' });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const pages = fullTextPages(loadCorpus());
        const failures: string[] = [];
        for (const page of pages) failures.push(...(await index.addHTMLFile(page)).errors);
        failures.push(...(await index.writeFiles({ outputPath })).errors);
        const { files } = await index.getFiles();
        await close();
        if (failures.length > 0) throw new Error(`Pagefind could not index: ${failures.join('; ')}`);
        const ids = new Map(files.flatMap(({ path, content }) => fragmentId(path, content)));
        writeFileSync(`${outputPath}/entries.json`, JSON.stringify(pages.map(({ url }) => ids.get(url) ?? '').join(' ')));
        logger.info(`${pages.length} entries indexed`);
      },
    },
  };
}

/** Address and engine's id of a fragment file; nothing for other files. */
function fragmentId(path: string, content: Uint8Array): readonly (readonly [url: string, id: string])[] {
  const id = /vi_([^/]+)\.pf_fragment$/.exec(path)?.[1];
  if (id === undefined) return [];
  const text = gunzipSync(content).toString('utf8');
  return [[JSON.parse(text.slice(text.indexOf('{'))).url, id]];
}
