import { fold } from './fold.ts';

/** Weight of a title that the query covers, against the place the engine gave the page. */
const TITLE = 1.1;
/** How fast the engine's order loses weight. */
const SMOOTH = 3;
/** What a page kind is worth: the provision itself before lists and tools. */
const KIND = 0.06;

/** A page found by the full-text engine, in its order. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
}

/** Re-ranks found pages by how much of the query the title covers, and how much of the title the query covers. */
export function rankPages<T extends FoundPage>(words: readonly string[], pages: readonly T[]): readonly T[] {
  const query = words.map(fold);
  const score = ({ title, url }: T, i: number): number =>
    1 / (i + SMOOTH) + TITLE * coverage(query, syllables(title)) + (/\/luat-[^/]+\/dieu-/.test(url) ? KIND : 0);
  return pages
    .map((page, i) => ({ page, score: score(page, i) }))
    .sort((a, b) => b.score - a.score)
    .map(({ page }) => page);
}

const syllables = (title: string): readonly string[] => fold(title).match(/[\p{L}\d]+/gu) ?? [];

/** Between 0 and 1: the harmonic mean of the two shares, pairs of neighbouring syllables counting as much as single ones. */
function coverage(query: readonly string[], title: readonly string[]): number {
  const pairs = (words: readonly string[]): readonly string[] => words.slice(1).map((word, i) => `${words[i]} ${word}`);
  const share = (of: readonly string[], among: readonly string[]): number =>
    of.length === 0 ? 0 : of.filter((word) => among.includes(word)).length / of.length;
  const both = (of: readonly string[], among: readonly string[]): number =>
    of.length > 1 ? (share(of, among) + share(pairs(of), pairs(among))) / 2 : share(of, among);
  const [forward, back] = [both(query, title), both(title, query)];
  return forward + back === 0 ? 0 : (2 * forward * (0.5 * back + 0.5 * forward)) / (forward + (0.5 * back + 0.5 * forward));
}
