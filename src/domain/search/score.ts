import { evenTone, fold } from './fold.ts';
import { wordsIn } from './lexicon.ts';
import type { Slot } from './slots.ts';

/** A text made ready to be matched: its folded words, the same with marks, and where each stands. */
export interface Field {
  readonly words: readonly string[];
  readonly marked: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Makes a text ready to be matched. */
export function toField(text: string): Field {
  const typed = wordsIn(text);
  const words = typed.map(fold);
  const places = new Map<string, number[]>();
  for (const [i, word] of words.entries()) places.set(word, [...(places.get(word) ?? []), i]);
  return { words, marked: new Set(typed.map(evenTone)), places };
}

/** How much a word tells: near 1 for one that stands in one field, near 0 for one that stands in most; 0 where it stands in none. */
export type Weights = (word: string) => number;

/** How much more a rare word tells than its rarity alone says. */
const SHARP = 1.2;

/** Weights of words by the number of fields that hold them. */
export function weightsOf(counts: ReadonlyMap<string, number>, total: number): Weights {
  const most = Math.log(1 + total / 1.5);
  return (word) => {
    const count = counts.get(word) ?? 0;
    return count === 0 ? 0 : (Math.log(1 + total / (count + 0.45)) / most) ** SHARP;
  };
}

/** What a slot is worth: its rarest reading, less where it says little by itself. */
const WEAK = 0.2;
const weightOfSlot = ({ forms, weak }: Slot, weights: Weights): number => {
  const sums = forms.map(({ words }) => words.reduce((sum, word) => sum + weights(word), 0));
  return Math.max(...sums) * (weak ? WEAK : 1);
};

/** A title that has the word with other marks than were typed counts less. */
const OTHER_MARKS = 0.75;
/** Words of one phrase that stand apart count less. */
const APART = 0.9;

interface Match {
  readonly share: number;
  /** Where the matched words begin and end in the field. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}
const NO_MATCH: Match = { share: 0, spans: [] };

function matchSlot({ forms, marked }: Slot, field: Field, weights: Weights): Match {
  let best = NO_MATCH;
  for (const { words, weight } of forms) {
    const share = weight * shareOf(words, field, weights);
    if (share <= best.share) continue;
    const [first = ''] = words;
    const spans = (field.places.get(first) ?? [])
      .filter((start) => words.every((word, k) => field.words[start + k] === word))
      .map((start): [number, number] => [start, start + words.length]);
    const exact = marked === null || field.marked.has(evenTone(marked)) ? 1 : OTHER_MARKS;
    best = { share: share * exact * (spans.length > 0 ? 1 : APART), spans };
  }
  return best;
}

function shareOf(words: readonly string[], field: Field, weights: Weights): number {
  let [all, found] = [0, 0];
  for (const word of words) {
    const weight = weights(word) + 0.01;
    all += weight;
    if (field.places.has(word)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/**
 * Between 0 and 1: how well a field answers a query: how much of the query it holds, how much of that in the same order
 * side by side, and how much of the field the query covers (`back` is how much that counts).
 */
export function scoreField(slots: readonly Slot[], field: Field, weights: Weights, back = 0.55): number {
  const worth = slots.map((slot) => weightOfSlot(slot, weights));
  const total = worth.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  const matches = slots.map((slot) => matchSlot(slot, field, weights));
  const held = matches.reduce((sum, { share }, i) => sum + share * (worth[i] ?? 0), 0) / total;
  if (held === 0) return 0;
  const forward = slots.length > 1 ? 0.75 * held + 0.25 * Math.min(held, sideBySide(slots, matches, worth)) : held;
  return back === 0 ? forward : forward * (1 - back + back * covered(slots, field, weights));
}

/** Words that say little may stand between two that are neighbours. */
const GAP = 3;

/** The share of neighbouring telling slots whose matches are neighbours too. */
function sideBySide(slots: readonly Slot[], matches: readonly Match[], worth: readonly number[]): number {
  const telling = slots.flatMap(({ weak }, i) => (weak ? [] : [i]));
  if (telling.length < 2) return 1;
  let [all, found] = [0, 0];
  for (let k = 1; k < telling.length; k++) {
    const [i, j] = [telling[k - 1] ?? 0, telling[k] ?? 0];
    const weight = (worth[i] ?? 0) + (worth[j] ?? 0);
    all += weight;
    const near = matches[i]?.spans.some(([, end]) => matches[j]?.spans.some(([start]) => start >= end && start <= end + GAP));
    if (near) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** The share of the field's words, by weight, that some reading of the query holds. */
function covered(slots: readonly Slot[], field: Field, weights: Weights): number {
  const asked = new Set(slots.flatMap(({ forms }) => forms.flatMap(({ words }) => words)));
  let [all, found] = [0, 0];
  for (const word of field.places.keys()) {
    const weight = weights(word) + 0.02;
    all += weight;
    if (asked.has(word)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}
