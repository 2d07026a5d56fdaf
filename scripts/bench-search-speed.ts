import type { Browser, Page } from 'playwright-core';
import { settled } from '../test/support/search-page.ts';
import type { Host } from './bench-search-host.ts';
import { LINES, type Line, limit } from './bench-search-line.ts';

const QUERIES = ['k2 đ6', 'thời hiệu yêu cầu bồi thường', 'bi giam oan duoc boi thuong bao nhieu', 'mẫu quyết định hoàn trả'] as const;
const RUNS = 5;

interface Visit {
  readonly first: number;
  readonly final: number;
  readonly requests: number;
  /** What had come when the first result stood, and in all. */
  readonly firstBytes: number;
  readonly bytes: number;
}

/** Prints bytes, requests and milliseconds of a citation and of word queries, cold, on three kinds of line, ours and Pagefind's. */
export async function printSpeed(browser: Browser, ours: Host, theirs: Host): Promise<void> {
  const shell = await shellOf(browser, ours.url);
  for (const line of LINES) {
    const rows: Record<string, Record<string, string>> = {};
    for (const query of QUERIES)
      for (const [name, host] of [
        ['', ours],
        [' (Pagefind)', theirs],
      ] as const)
        rows[query + name] = await medianOf(browser, host, query, line, shell);
    console.log(`\nTừ lúc mở trang tra cứu, bộ nhớ đệm trống, trung vị ${RUNS} lần, ${line.name}:`);
    console.table(rows);
  }
}

/** What every page of the site loads: it does not count as search. */
async function shellOf(browser: Browser, url: string): Promise<ReadonlySet<string>> {
  const page = await browser.newPage();
  await page.goto(`${url}/ve-cam-nang/`, { waitUntil: 'networkidle' });
  const paths = await resourcesOf(page);
  await page.close();
  return new Set(paths.map(({ path }) => path));
}

async function medianOf(browser: Browser, host: Host, query: string, line: Line, shell: ReadonlySet<string>) {
  const visits: Visit[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const visit = await visitOnce(browser, host, query, line, shell);
    if (run > 0) visits.push(visit);
  }
  const median = (key: keyof Visit): number => visits.map((visit) => visit[key]).toSorted((a, b) => a - b)[RUNS >> 1] ?? 0;
  return {
    'ms, kết quả đầu': median('first').toFixed(0),
    'ms, xong': median('final').toFixed(0),
    'kB, kết quả đầu': (median('firstBytes') / 1000).toFixed(1),
    'kB, tất cả': (median('bytes') / 1000).toFixed(1),
    'lượt tải': median('requests').toFixed(0),
  };
}

async function visitOnce(browser: Browser, host: Host, query: string, line: Line, shell: ReadonlySet<string>): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await limit(page, line);
  await page.addInitScript(markAnswers);
  await page.goto(`${host.url}/tra-cuu/?q=${encodeURIComponent(query)}`);
  await settled(page);
  await page.waitForLoadState('networkidle');
  const [first, final] = await page.evaluate(() =>
    ['first', 'final'].map((name) => performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN),
  );
  const found = (await resourcesOf(page)).filter(({ path }) => !shell.has(path) && !/\.(css|woff2)$/.test(path));
  const weigh = (list: typeof found): number => list.reduce((sum, { path }) => sum + host.bytesOf(path), 0);
  await context.close();
  return {
    first: first ?? Number.NaN,
    final: final ?? Number.NaN,
    requests: found.length,
    firstBytes: weigh(found.filter(({ end }) => end <= (first ?? 0))),
    bytes: weigh(found),
  };
}

/** Runs in the page: marks when the first result stands in the list, and when the status has said what was found. */
function markAnswers(): void {
  const look = (): void => {
    if (performance.getEntriesByName('first').length === 0 && document.querySelector('ol[aria-label="Kết quả"] > li'))
      performance.mark('first');
    const said = document.querySelector('.search-status')?.textContent;
    if (performance.getEntriesByName('final').length === 0 && said && said !== 'Đang tìm…') performance.mark('final');
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}

const resourcesOf = (page: Page): Promise<readonly { readonly path: string; readonly end: number }[]> =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(({ name, responseEnd }) => ({
      path: new URL(name).pathname,
      end: responseEnd,
    })),
  );
