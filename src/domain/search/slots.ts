import { fold } from './fold.ts';
import { type Lexicon, repairWord } from './lexicon.ts';
import { isWeak } from './weak-words.ts';

/** What a query may mean at one place: one of several runs of folded syllables, each with how much it counts. */
export interface Slot {
  readonly forms: readonly { readonly words: readonly string[]; readonly weight: number }[];
  /** The word as typed with marks, to prefer titles that have it so; null where it was typed without any. */
  readonly marked: string | null;
  /** Whether the word says little by itself. */
  readonly weak: boolean;
}

/** Words that readers use for words of the law. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Folded abbreviation → full words. */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>;
  /** Folded lay phrase ("den bu") → folded phrases of the law it may stand for. */
  readonly synonyms: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Folded pairs of neighbouring syllables that stand in titles. */
  readonly pairs: ReadonlySet<string>;
}

/** How much a word of the law counts that stands for a typed one. */
const SYNONYM = 0.8;
const LONGEST_PHRASE = 5;

/** The slots of a query, in its order. */
export function readSlots(query: string, vocabulary: Vocabulary): readonly Slot[] {
  const typed = query.normalize('NFC').match(/[\p{L}\p{M}\d]+/gu) ?? [];
  const words = typed.flatMap((word, i) => expand(word, typed, i, vocabulary));
  const slots: Slot[] = [];
  for (let i = 0; i < words.length; ) {
    const phrase = longestPhrase(words, i, vocabulary);
    if (phrase === undefined) {
      const word = words[i];
      if (word !== undefined)
        slots.push({
          forms: [{ words: [word.folded], weight: 1 }],
          marked: word.marked,
          weak: isWeak(word, { before: words[i - 1]?.folded, after: words[i + 1]?.folded }, vocabulary.pairs),
        });
      i++;
      continue;
    }
    const own = words.slice(i, i + phrase.length).map(({ folded }) => folded);
    slots.push({
      forms: [{ words: own, weight: 1 }, ...phrase.means.map((means) => ({ words: means, weight: SYNONYM }))],
      marked: null,
      weak: false,
    });
    i += phrase.length;
  }
  return slots;
}

interface Word {
  readonly folded: string;
  readonly marked: string | null;
}

/** A typed word as syllables of the site: an abbreviation written out, a misspelling repaired. */
function expand(typedWord: string, typed: readonly string[], i: number, { lexicon, abbreviations, pairs }: Vocabulary): readonly Word[] {
  const word = typedWord.toLowerCase();
  const known = lexicon.has(fold(word));
  const full = abbreviations.get(fold(word));
  if (full !== undefined && (typedWord === typedWord.toUpperCase() || !couldBeSyllable(fold(word))))
    return full.map((folded) => ({ folded, marked: null }));
  const neighbours = known ? new Set<string>() : nextTo(fold(typed[i - 1] ?? ''), fold(typed[i + 1] ?? ''), pairs);
  const parts = repairWord(word, lexicon, neighbours);
  return parts.map((folded) => ({ folded, marked: known && fold(word) !== word ? word : null }));
}

/** "CA" is công an, but "ca" and "tha" may be words; "vks", "ubnd" and "thads" are none. */
const couldBeSyllable = (word: string): boolean => word.length <= 3 && /[aeiouy]/.test(word);

/** Syllables that stand beside the one before or after in some title. */
function nextTo(before: string, after: string, pairs: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const pair of pairs) {
    const [a = '', b = ''] = pair.split(' ');
    if (a === before) found.add(b);
    if (b === after) found.add(a);
  }
  return found;
}

function longestPhrase(words: readonly Word[], i: number, { synonyms }: Vocabulary) {
  for (let length = Math.min(LONGEST_PHRASE, words.length - i); length > 0; length--) {
    const means = synonyms.get(
      words
        .slice(i, i + length)
        .map(({ folded }) => folded)
        .join(' '),
    );
    if (means !== undefined) return { length, means };
  }
  return undefined;
}
