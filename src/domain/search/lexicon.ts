import { fold } from './fold.ts';

/** Folded syllables that the site uses, with how often. */
export type Lexicon = ReadonlyMap<string, number>;

/** Words and numbers in lower case, marks composed. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\d]+/gu) ?? [];

/**
 * The syllables of the site that a typed word stands for, folded: itself where the site has it; else what Telex or VNI
 * keys left behind ("boif", "thuowng", "d9ieu"), syllables run together ("thuongluong"), or the most used syllable one
 * letter away ("luog"). A word nothing explains comes back as it is.
 */
export function repairWord(word: string, lexicon: Lexicon, neighbours: ReadonlySet<string> = new Set()): readonly string[] {
  const folded = fold(word);
  if (lexicon.has(folded) || /^\d+$/.test(folded)) return [folded];
  const keys = withoutKeys(folded).find((form) => lexicon.has(form));
  if (keys !== undefined) return [keys];
  // A well-formed syllable that the site lacks is a word of its own: it is only taken for another that its neighbour asks for.
  if (SYLLABLE.test(folded)) return [oneLetterAway(folded, lexicon, neighbours, true) ?? folded];
  return splitGlued(folded, lexicon) ?? [oneLetterAway(folded, lexicon, neighbours, false) ?? folded];
}

/** Forms without the tone and mark keys of Telex and VNI, the likeliest first. */
function withoutKeys(word: string): readonly string[] {
  const plain = word.replace(/\d/g, '').replace(/w/g, '').replace(/dd/g, 'd').replace(/aa/g, 'a').replace(/ee/g, 'e').replace(/oo/g, 'o');
  const tones = [...plain.matchAll(/(?<=[aeiouy][a-z]*)[sfrxj]/g)].map(({ index }) => plain.slice(0, index) + plain.slice(index + 1));
  return [plain, ...tones];
}

/** The shape of a Vietnamese syllable, without marks: consonants, vowels, consonants. */
const SYLLABLE = /^(?:ngh?|nh|gh?|gi|kh|ph|th|tr|ch|qu|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

const LONGEST_SYLLABLE = 7;

/** The fewest known syllables that make up a word, the most used ones where there is a choice; undefined where none do. */
function splitGlued(word: string, lexicon: Lexicon): readonly string[] | undefined {
  const best: ({ readonly parts: readonly string[]; readonly cost: number } | undefined)[] = [{ parts: [], cost: 0 }];
  for (let end = 1; end <= word.length; end++)
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
      const [part, before] = [word.slice(start, end), best[start]];
      const count = lexicon.get(part);
      if (before === undefined || count === undefined || part.length < 2) continue;
      const cost = before.cost + 4 - Math.log10(count + 1);
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { parts: [...before.parts, part], cost };
    }
  const whole = best[word.length];
  return whole !== undefined && whole.parts.length > 1 ? whole.parts : undefined;
}

/** How much a pair that stands in a title counts against a syllable that is merely frequent. */
const KNOWN_PAIR = 100_000;

function oneLetterAway(word: string, lexicon: Lexicon, neighbours: ReadonlySet<string>, beside: boolean): string | undefined {
  if (word.length < 3) return undefined;
  let best: { readonly form: string; readonly rank: number } | undefined;
  for (const [form, count] of lexicon) {
    if ((beside && !neighbours.has(form)) || !isOneAway(word, form)) continue;
    const rank = (neighbours.has(form) ? KNOWN_PAIR : 0) + (form[0] === word[0] ? 1000 : 0) + Math.min(count, 999);
    if (rank > (best?.rank ?? 0)) best = { form, rank };
  }
  return best?.form;
}

/** One letter added, left out, changed, or two neighbours swapped. */
function isOneAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (restA.length <= 1 && restB.length <= 1) || (restA.length === 2 && restA === [...restB].reverse().join(''));
}
