import { defineConfig } from 'vitest/config';

const unit = ['test/architecture.test.ts', 'test/{domain,schemas,files,exports,scripts,content}/**/*.test.ts'];

/** Two projects: what needs no build (seconds), and the built site in a real browser (one build, then minutes). */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      { test: { name: 'unit', include: unit, testTimeout: 60_000 } },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/support/build-site.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
