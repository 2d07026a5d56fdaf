import { expect, test } from 'vitest';
import { HALVES, knownRanks, labelledQueries, rankOf } from '../support/labelled-queries.ts';
import { searchOn } from '../support/search-page.ts';
import { useSite } from '../support/visit.ts';

const { visit } = useSite();
/** So many queries more or fewer may be answered first before ranks.json must be looked at. */
const SLACK = 1;

test('the labelled queries are answered as well as before, and every citation first', async () => {
  const queries = HALVES.flatMap(labelledQueries);
  const ranks: Record<string, number> = {};
  await visit('/tra-cuu/', async (page) => {
    for (const query of queries) ranks[query.id] = rankOf(query, await searchOn(page, query.q));
  });
  const known = knownRanks();
  const moved = queries.filter(({ id }) => ranks[id] !== known[id]).map(({ id, q }) => ({ id, q, from: known[id], to: ranks[id] }));
  if (moved.length > 0) console.log('Moved (renew with `npm run bench:search -- --renew`):', JSON.stringify(moved, null, 1));
  const first = (of: Readonly<Record<string, number>>): number => queries.filter(({ id }) => of[id] === 1).length;
  expect(queries.filter(({ id, cls }) => cls === 'citation' && ranks[id] !== 1).map(({ id, q }) => `${id} ${q}`)).toEqual([]);
  expect(first(ranks), JSON.stringify(moved, null, 1)).toBeGreaterThanOrEqual(first(known) - SLACK);
});

test('ranks are known for every labelled query and for no other', () => {
  const ids = new Set(HALVES.flatMap(labelledQueries).map(({ id }) => id));
  const known = new Set(Object.keys(knownRanks()));
  expect([...ids.symmetricDifference(known)]).toEqual([]);
});
