import type { Entry } from './entries.ts';
import { fold } from './fold.ts';

/** Below this two texts have little more in common than any two. */
const NEAR = 0.25;

/**
 * The entries whose titles look most like a text of which no word is known: by the share of three-letter pieces, folded
 * (Dice). For a reader who misspelt beyond repair.
 */
export function nearestEntries(query: string, entries: readonly Entry[], most = 5): readonly Entry[] {
  const asked = piecesOf(query);
  return entries
    .map((entry) => ({ entry, alike: alike(asked, piecesOf(entry.title)) }))
    .filter(({ alike }) => alike >= NEAR)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ entry }) => entry);
}

function piecesOf(text: string): ReadonlySet<string> {
  const letters = ` ${fold(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;
  return new Set(Array.from({ length: Math.max(0, letters.length - 2) }, (_, i) => letters.slice(i, i + 3)));
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const piece of a) if (b.has(piece)) both++;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}
