import { launchBrowser } from '../test/support/browser.ts';
import { printGrowth } from './bench-search-growth.ts';
import { hostFolders } from './bench-search-host.ts';
import { LINES } from './bench-search-line.ts';
import { defaultPagefind } from './bench-search-pagefind.ts';
import { printSpeed } from './bench-search-speed.ts';
import { printSuccess, ranksOn, renewRanks } from './bench-search-success.ts';
import { printTouch } from './bench-search-touch.ts';

/**
 * Measures the search of a built site (OUT_DIR, else dist) in a real browser, beside Pagefind's default over the same
 * pages: what it finds, what it weighs, how long it takes, how it grows (BENCH_SIZES). With --renew it only writes
 * test/fixtures/search/ranks.json.
 */
const dist = process.env.OUT_DIR ?? 'dist';
const sizes = (process.env.BENCH_SIZES ?? '200,2000,20000').split(',').filter(Boolean).map(Number);
const [browser, ours] = await Promise.all([launchBrowser(), hostFolders(dist)]);
const ranks = await ranksOn(browser, ours.url);
if (process.argv.includes('--renew')) renewRanks(ranks);
else {
  const pagefind = await defaultPagefind(dist);
  const theirs = await hostFolders(pagefind.folder, dist);
  printSuccess(ranks, await ranksOn(browser, theirs.url));
  await printTouch(browser, ours, LINES);
  await printSpeed(browser, ours, theirs);
  console.log(`\nPagefind mặc định: ${pagefind.pages} trang, ${pagefind.seconds.toFixed(1)} giây`);
  theirs.close();
  pagefind.remove();
  printGrowth(sizes);
}
await browser.close();
ours.close();
