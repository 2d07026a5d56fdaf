import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Asks Pagefind as its guide says: results, then the data of the first ten; the same list and status as ours. Without its
 * worker, which a browser neither slows down nor counts with the page.
 */
const DRIVER = `
const list = document.querySelector('ol[aria-label="Kết quả"]');
const status = document.querySelector('.search-status');
const find = async (query) => {
  list.replaceChildren();
  status.textContent = 'Đang tìm…';
  const pagefind = await import('/pagefind/pagefind.js');
  await pagefind.options({ noWorker: true });
  const { results } = await pagefind.search(query);
  const items = results.slice(0, 10).map((result) => result.data());
  for (const item of items) {
    const { url, meta, excerpt } = await item;
    const li = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { textContent: meta.title ?? url });
    link.setAttribute('href', url);
    const heading = document.createElement('h2');
    heading.append(link);
    li.append(heading, Object.assign(document.createElement('p'), { innerHTML: excerpt }));
    list.append(li);
  }
  status.textContent = results.length + ' kết quả';
};
document.querySelector('form[role="search"]').addEventListener('submit', (event) => {
  event.preventDefault();
  void find(new FormData(event.target).get('q'));
});
const query = new URLSearchParams(location.search).get('q');
if (query) void find(query);
`;

/** A folder to be laid over a built site: Pagefind's own index of the built pages, and our search page driven by it. */
export interface DefaultPagefind {
  readonly folder: string;
  readonly pages: number;
  readonly seconds: number;
  readonly remove: () => void;
}

/** Indexes the pages of a built site as Pagefind does when nothing is said but the folder. */
export async function defaultPagefind(dist: string): Promise<DefaultPagefind> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const start = performance.now();
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind could not start');
  const { page_count } = await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const seconds = (performance.now() - start) / 1000;
  mkdirSync(join(folder, 'tra-cuu'));
  const page = readFileSync(join(dist, 'tra-cuu/index.html'), 'utf8');
  const src = /<script type="module" src="[^"]*">/.exec(page)?.[0];
  if (src === undefined) throw new Error('Expected one module script on the search page');
  writeFileSync(join(folder, 'tra-cuu/index.html'), page.replace(src, '<script type="module" src="/pagefind-driver.js">'));
  writeFileSync(join(folder, 'pagefind-driver.js'), DRIVER);
  return { folder, pages: page_count, seconds, remove: () => rmSync(folder, { recursive: true }) };
}
