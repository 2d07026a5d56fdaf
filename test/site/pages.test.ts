import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FolderServer, serveFolder } from '../../scripts/serve-folder.ts';
import { readCorpus } from '../../src/files/index.ts';
import { fullTextPages } from '../../src/site/search/full-text.ts';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const read = (file: string): string => readFileSync(join('dist', file), 'utf8');
let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder('dist');
});
afterAll(() => server.close());

test('every internal link and every anchor exists', async () => {
  const { links } = await new LinkChecker().check({
    path: `${server.url}/`,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    linksToSkip: [`^(?!${server.url})`],
  });
  const broken = links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${parent} → ${url}`);
  expect(broken).toEqual([]);
  expect(links.length).toBeGreaterThan(files.length);
});

test('every address and every unit that the search knows exists', () => {
  const { corpus } = readCorpus('content');
  const lost = fullTextPages(corpus).flatMap(({ url, content }) => {
    const [path = '', own] = url.split('#');
    const page = read(join(path, 'index.html'));
    const anchors = [...content.matchAll(/<p id="([^"]*)"/g)].map(([, id]) => id);
    return [own, ...anchors].filter((id) => id !== undefined && !page.includes(` id="${id}"`)).map((id) => `${path}#${id}`);
  });
  expect(lost).toEqual([]);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({
      extends: ['html-validate:standard'],
      rules: {
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'attribute-boolean-style': 'off',
        'void-style': 'off',
        'doctype-style': 'off',
        'no-inline-style': 'error',
      },
    }),
  );
  const faults: string[] = [];
  for (const file of files) {
    const report = await validator.validateString(read(file), file);
    for (const { messages } of report.results)
      faults.push(
        ...messages.filter(({ severity }) => severity === 2).map(({ line, ruleId, message }) => `${file}:${line} ${ruleId}: ${message}`),
      );
  }
  expect(faults).toEqual([]);
});

test('no page has an inline script or style', () => {
  const inline = files.filter((file) =>
    /<style|<script(?![^>]*(?:\bsrc=|application\/ld\+json))|\sstyle=|\son[a-z]+=/.test(read(file).replace(/<code>[\s\S]*?<\/code>/g, '')),
  );
  expect(inline).toEqual([]);
});

test('every article page weighs at most 20 KB of HTML and CSS after brotli', () => {
  const weigh = (path: string): number => brotliCompressSync(readFileSync(path)).length;
  const css = readdirSync('dist/_astro')
    .filter((file) => file.endsWith('.css'))
    .reduce((sum, file) => sum + weigh(join('dist/_astro', file)), 0);
  const heavy = files
    .filter((file) => /\/dieu-[^/]+\/index\.html$/.test(file))
    .map((file) => [file, weigh(join('dist', file)) + css] as const)
    .filter(([, bytes]) => bytes > 20_000);
  expect(heavy).toEqual([]);
});
