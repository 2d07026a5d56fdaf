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
  new Set(slots.filter(({ weak }) => !weak).flatMap(({ forms }) => forms.flatMap(({ words }) => words.filter((word) => !WEAK.has(word)))));

/** Words that say little by themselves and belong to a phrase: they are marked beside a marked word. */
const joiningWords = (slots: readonly Slot[]): ReadonlySet<string> =>
  new Set(slots.filter(({ weak }) => !weak).flatMap(({ forms }) => forms.flatMap(({ words }) => words.filter((word) => WEAK.has(word)))));

/** Cuts a text where words that were asked for begin and end, however they are marked: "dieu" marks "điều". */
export function markMatches(text: string, slots: readonly Slot[]): readonly ExcerptPiece[] {
  const [asked, joining] = [askedWords(slots), joiningWords(slots)];
  const words = [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
  }));
  const own = words.map(({ folded }) => asked.has(folded));
  const hits = words.filter(({ folded }, i) => own[i] || (joining.has(folded) && (own[i - 1] || own[i + 1])));
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    const between = text.slice(at, start);
    const last = pieces.at(-1);
    // The space between two matched words belongs to the match.
    if (between === ' ' && last?.hit) pieces[pieces.length - 1] = { text: last.text + text.slice(at, end), hit: true };
    else {
      if (between !== '') pieces.push({ text: between, hit: false });
      pieces.push({ text: text.slice(start, end), hit: true });
    }
    at = end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), hit: false }] : pieces;
}

/** The run of at most `length` words with the most different words that were asked for, "…" where the text goes on. */
export function bestWindow(text: string, slots: readonly Slot[], length = 32): string {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length <= length) return words.join(' ');
  const asked = askedWords(slots);
  const folded = words.map((word) => fold(word).replace(/[^\p{L}\d]/gu, ''));
  let best = { start: 0, worth: -1 };
  const last = words.length - length;
  for (let start = 0; start <= last; start = start === last ? last + 1 : Math.min(start + 4, last)) {
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
