import { existsSync, readFileSync } from 'node:fs';

/** A query with the addresses that answer it. */
export interface LabelledQuery {
  readonly id: string;
  /** What is hard about it: "citation", "no-diacritics", "typo-tone". */
  readonly cls: string;
  readonly q: string;
  readonly expect: readonly string[];
  /** The unit the address must open at. */
  readonly anchor?: string;
}

const FOLDER = new URL('../fixtures/search/', import.meta.url);
/** Weights were found on the first half; the second was never looked at for that. */
export const HALVES = ['tuning', 'held-out'] as const;
export const RANKS_FILE = new URL('ranks.json', FOLDER);

/** The queries of a half. */
export const labelledQueries = (half: (typeof HALVES)[number]): readonly LabelledQuery[] =>
  readFileSync(new URL(`${half}.jsonl`, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Whether an address answers a query: the unit that is wanted, else the very address, else the page or any place on it. */
export const answers = ({ expect, anchor }: LabelledQuery, url: string): boolean =>
  expect.some((wanted) =>
    anchor !== undefined ? url === `${wanted}#${anchor}` : wanted.includes('#') ? url === wanted : url.split('#')[0] === wanted,
  );

const DEPTH = 10;

/** The rank of the first address that answers a query; 0 where none of the first ten does. */
export const rankOf = (query: LabelledQuery, urls: readonly string[]): number =>
  urls.slice(0, DEPTH).findIndex((url) => answers(query, url)) + 1;

/** Ranks by id. */
export type Ranks = Readonly<Record<string, number>>;

/** The ranks that were last renewed. */
export const knownRanks = (): Ranks => (existsSync(RANKS_FILE) ? JSON.parse(readFileSync(RANKS_FILE, 'utf8')) : {});

/** The share of queries answered first, among the first three, and the mean of 1 / rank. */
export function successOf(ranks: readonly number[]): { readonly first: number; readonly three: number; readonly mrr: number } {
  const share = (worth: (rank: number) => number): number => ranks.reduce((sum, rank) => sum + worth(rank), 0) / ranks.length;
  return {
    first: share((rank) => Number(rank === 1)),
    three: share((rank) => Number(rank > 0 && rank <= 3)),
    mrr: share((rank) => (rank === 0 ? 0 : 1 / rank)),
  };
}
