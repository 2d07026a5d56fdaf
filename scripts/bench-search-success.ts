import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { HALVES, labelledQueries, RANKS_FILE, type Ranks, rankOf, successOf } from '../test/support/labelled-queries.ts';
import { searchOn } from '../test/support/search-page.ts';

/** The rank of every labelled query on the search page of a host, typed one after the other. */
export async function ranksOn(browser: Browser, url: string): Promise<Ranks> {
  const page = await browser.newPage();
  await page.goto(`${url}/tra-cuu/`);
  const ranks: Record<string, number> = {};
  for (const query of HALVES.flatMap(labelledQueries)) ranks[query.id] = rankOf(query, await searchOn(page, query.q));
  await page.close();
  return ranks;
}

/** Writes the ranks against which test/site/search-quality.test.ts holds the search. */
export const renewRanks = (ranks: Ranks): void => writeFileSync(RANKS_FILE, `${JSON.stringify(ranks, null, 2)}\n`);

/** Prints success and mean reciprocal rank by class, a table for each half, ours beside Pagefind's default. */
export function printSuccess(ours: Ranks, theirs: Ranks): void {
  for (const half of HALVES) {
    const queries = labelledQueries(half);
    const classes = [...new Set(queries.map(({ cls }) => cls))];
    const row = (cls: string | null) => {
      const ids = queries.filter((query) => cls === null || query.cls === cls).map(({ id }) => id);
      const of = (ranks: Ranks) => successOf(ids.map((id) => ranks[id] ?? 0));
      const [own, other] = [of(ours), of(theirs)];
      return {
        queries: ids.length,
        '@1': own.first.toFixed(3),
        '@3': own.three.toFixed(3),
        MRR: own.mrr.toFixed(3),
        'Pagefind @1': other.first.toFixed(3),
        'Pagefind @3': other.three.toFixed(3),
        'Pagefind MRR': other.mrr.toFixed(3),
      };
    };
    console.log(`\nTrúng đích, ${half}:`);
    console.table(Object.fromEntries([...classes.map((cls) => [cls, row(cls)]), ['all', row(null)]]));
  }
}
