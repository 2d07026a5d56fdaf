import type { Browser } from 'playwright-core';
import type { Host } from './bench-search-host.ts';
import { type Line, limit } from './bench-search-line.ts';

const QUERIES = ['k2 đ6', 'thời hiệu', 'bi giam oan duoc bao nhieu'] as const;
const RUNS = 5;

/** Prints how long the box takes from the first touch to its first suggestion, on a page that is there and with nothing of the search fetched. */
export async function printTouch(browser: Browser, host: Host, lines: readonly Line[]): Promise<void> {
  const rows: Record<string, Record<string, string>> = {};
  for (const query of QUERIES) {
    const row: Record<string, string> = {};
    for (const line of lines) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run++) times.push(await touchOnce(browser, host, query, line));
      row[line.name] = (times.toSorted((a, b) => a - b)[RUNS >> 1] ?? 0).toFixed(0);
    }
    rows[query] = row;
  }
  console.log(`\nTừ lúc chạm ô tìm trên trang một điều đến gợi ý đầu tiên, ms, trung vị ${RUNS} lần:`);
  console.table(rows);
}

async function touchOnce(browser: Browser, host: Host, query: string, line: Line): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${host.url}/luat-10-2017-qh14/dieu-6/`, { waitUntil: 'networkidle' });
  await limit(page, line);
  // The page itself notes when the first suggestion stands: asking from outside would add the pauses between questions.
  await page.evaluate(() => {
    const look = new MutationObserver(() => {
      if (document.querySelector('[role="option"]') === null) return;
      performance.mark('suggested');
      look.disconnect();
    });
    look.observe(document, { childList: true, subtree: true });
    document.addEventListener('focusin', () => performance.mark('touched'), { once: true });
  });
  await page.locator('form[role="search"] input').focus();
  await page.keyboard.insertText(query);
  await page.locator('[role="option"]').first().waitFor();
  const [start = 0, end = 0] = await page.evaluate(() =>
    ['touched', 'suggested'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN),
  );
  await context.close();
  return end - start;
}
