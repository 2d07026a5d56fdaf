import { fold } from './fold.ts';
import type { Slot } from './slots.ts';
import { WEAK } from './weak-words.ts';

/** A piece of a text; `hit` where it is a word that was asked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** The telling words of a query, folded, in all their readings. */
const askedWords = (slots: readonly Slot[]): ReadonlySet<string> =>
  new Set(slots.flatMap(({ forms }) => forms.flatMap(({ words }) => words.filter((word) => !WEAK.has(word)))));

/** Cuts a text where words that were asked for begin and end, however they are marked: "dieu" marks "điều". */
export function markMatches(text: string, slots: readonly Slot[]): readonly ExcerptPiece[] {
  const asked = askedWords(slots);
  const pieces: ExcerptPiece[] = [];
  const add = (part: string, hit: boolean): void => {
    const last = pieces.at(-1);
    if (part === '') return;
    // The space between two matched words belongs to the match.
    if (last !== undefined && last.hit === hit) pieces[pieces.length - 1] = { text: last.text + part, hit };
    else pieces.push({ text: part, hit });
  };
  let at = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\d]+/gu)) {
    if (!asked.has(fold(match[0]))) continue;
    const between = text.slice(at, match.index);
    add(between, between === ' ' && pieces.at(-1)?.hit === true);
    add(match[0], true);
    at = match.index + match[0].length;
  }
  add(text.slice(at), false);
  return pieces;
}

/** The run of at most `length` words with the most different words that were asked for, "…" where the text goes on. */
export function bestWindow(text: string, slots: readonly Slot[], length = 32): string {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length <= length) return words.join(' ');
  const asked = askedWords(slots);
  const folded = words.map((word) => fold(word).replace(/[^\p{L}\d]/gu, ''));
  let best = { start: 0, worth: -1 };
  for (let start = 0; start <= words.length - length; start += 4) {
    const seen = folded.slice(start, start + length).filter((word) => asked.has(word));
    const worth = new Set(seen).size * 10 + seen.length;
    if (worth > best.worth) best = { start, worth };
  }
  const shown = words.slice(best.start, best.start + length).join(' ');
  return `${best.start > 0 ? '… ' : ''}${shown}${best.start + length < words.length ? ' …' : ''}`;
}

/** A part of a page that opens by itself. */
export interface PagePart {
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

/** The part of a page that holds most of what was asked for; the first where none holds any. */
export function bestPart(parts: readonly PagePart[], slots: readonly Slot[]): PagePart | undefined {
  const asked = askedWords(slots);
  let best: { readonly part: PagePart; readonly worth: number } | undefined;
  for (const part of parts) {
    const words = part.text.match(/[\p{L}\p{M}\d]+/gu)?.map(fold) ?? [];
    const seen = words.filter((word) => asked.has(word));
    const worth = new Set(seen).size + (words.length === 0 ? 0 : seen.length / (words.length + 20));
    if (worth > (best?.worth ?? -1)) best = { part, worth };
  }
  return best?.part;
}
