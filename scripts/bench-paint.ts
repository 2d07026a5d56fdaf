import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../test/support/browser.ts';
import { serveFolder } from './serve-folder.ts';

/** Slow 4G as Lighthouse has it (150 ms, 1.6 Mbit/s down), with the processor slowed four times. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const CPU = 4;
const RUNS = 9;

/**
 * Prints the first contentful paint of an article page as a ratio to a bare HTML file of the same text, the two in turn
 * on the same slowed line. The first paint of our page is its first line; when the whole text stands is printed beside it.
 */
export async function measurePaint(dist: string, path: string): Promise<void> {
  const bare = mkdtempSync(join(tmpdir(), 'tran-'));
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  writeFileSync(join(bare, 'index.html'), bareHtml(html));
  const [site, plain, browser] = await Promise.all([
    serveFolder(dist, { brotli: true }),
    serveFolder(bare, { brotli: true }),
    launchBrowser(),
  ]);
  const rows: { first: number; text: number; bare: number }[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const ours = await visit(browser, site.url + path);
    const theirs = await visit(browser, `${plain.url}/`);
    if (run > 0) rows.push({ first: ours.first / theirs.first, text: ours.text / theirs.text, bare: theirs.first });
  }
  await Promise.all([browser.close(), site.close(), plain.close()]);
  const median = (key: 'first' | 'text' | 'bare'): number => rows.map((row) => row[key]).sort((a, b) => a - b)[RUNS >> 1] ?? 0;
  console.log(
    `Vẽ lần đầu so với HTML trần cùng chữ (4G chậm, bộ xử lý chậm ${CPU} lần, trung vị ${RUNS} cặp): ${median('first').toFixed(2)} lần (HTML trần ${median('bare').toFixed(0)} ms); toàn bộ chữ có kiểu: ${median('text').toFixed(2)} lần`,
  );
}

/** First contentful paint and largest contentful paint of a page in a fresh profile, in milliseconds. */
async function visit(browser: Browser, url: string): Promise<{ readonly first: number; readonly text: number }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.emulateNetworkConditions', LINE);
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await page.goto(url, { waitUntil: 'networkidle' });
  const result = await page.evaluate(
    () =>
      new Promise<{ first: number; text: number }>((resolve) => {
        new PerformanceObserver((list) => {
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
          resolve({ first, text: list.getEntries().at(-1)?.startTime ?? Number.NaN });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return result;
}

/** The main text of a page as HTML without any style, script, class or other resource. */
function bareHtml(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const text = main.replace(/ (?:class|data-[a-z-]+)(?:="[^"]*")?/g, '');
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><body>${text}</body></html>`;
}
