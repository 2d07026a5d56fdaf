import type { Corpus } from '../corpus/index.ts';
import { walk } from '../documents/index.ts';
import type { Entry } from './entries.ts';
import { fold } from './fold.ts';
import { type Lexicon, wordsIn } from './lexicon.ts';
import { type FirstEntries, inSendingOrder, type LaterEntries, packEntries } from './pack.ts';
import type { Vocabulary } from './slots.ts';

/** What words are answered with, besides the search map: the syllables of the site, what readers' words stand for, entries. */
export interface WordsMap {
  /** Syllables without tone and marks, đ kept where the site writes it, each with a digit for how often: "đieu9 thoi8". */
  readonly syllables: string;
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly entries: FirstEntries;
}

/** What is sent last: other words for things and for words. */
export interface AskMap {
  /** Everyday words and words of the law they may stand for, folded, each side parted by "|". */
  readonly synonyms: readonly (readonly [lay: string, means: string])[];
  readonly entries: LaterEntries;
}

/** The words of a corpus and its entries, ready to be sent. */
export function toWordsMap(corpus: Corpus, entries: readonly Entry[]): WordsMap {
  return {
    syllables: packSyllables(textsOf(corpus, entries)),
    abbreviations: Object.fromEntries([...corpus.abbreviations].map(([short, full]) => [fold(short), full])),
    entries: packEntries(inSendingOrder(entries)).first,
  };
}

/** How people ask for things, ready to be sent. */
export const toAskMap = (corpus: Corpus, entries: readonly Entry[]): AskMap => ({
  synonyms: corpus.synonyms.map(({ lay, means }) => [fold(lay.join('|')), fold(means.join('|'))]),
  entries: packEntries(inSendingOrder(entries)).later,
});

function* textsOf(corpus: Corpus, entries: readonly Entry[]): Generator<string> {
  for (const { articles } of corpus.documents.values())
    for (const article of articles) {
      yield article.explanation;
      for (const { intro, wrapUp } of walk(article)) yield `${intro}\n${wrapUp}`;
    }
  for (const { lay } of corpus.synonyms) yield lay.join('\n');
  for (const { title, label, asks } of entries) yield [title, label, ...asks].join('\n');
}

function packSyllables(texts: Iterable<string>): string {
  const counts = new Map<string, { all: number; crossed: number; form: string }>();
  for (const text of texts)
    for (const word of wordsIn(text)) {
      if (/\d/.test(word) && !/^\d{1,4}$/.test(word)) continue;
      const form = word.normalize('NFD').replace(/\p{M}/gu, '');
      const entry = counts.get(fold(word)) ?? { all: 0, crossed: 0, form: '' };
      entry.all++;
      if (form.includes('đ')) Object.assign(entry, { crossed: entry.crossed + 1, form });
      counts.set(fold(word), entry);
    }
  return [...counts]
    .map(([folded, { all, crossed, form }]) => `${crossed * 2 > all ? form : folded}:${Math.min(9, Math.floor(Math.log2(all)))}`)
    .sort()
    .join(' ');
}

/** The vocabulary of a words map, and how the site writes a folded syllable when đ is kept ("dieu" → "đieu"). */
export function fromWordsMap(
  map: WordsMap,
  asks: AskMap | null,
): {
  readonly vocabulary: Omit<Vocabulary, 'pairs'>;
  readonly crossed: ReadonlyMap<string, string>;
} {
  const lexicon = new Map<string, number>();
  const crossed = new Map<string, string>();
  for (const entry of map.syllables.split(' ')) {
    const [form = '', count = '0'] = entry.split(':');
    lexicon.set(fold(form), 2 ** Number(count));
    if (form.includes('đ')) crossed.set(fold(form), form);
  }
  const folded = (phrase: string): readonly string[] => wordsIn(phrase).map(fold);
  const synonyms = new Map<string, (readonly string[])[]>();
  for (const [lay, means] of asks?.synonyms ?? [])
    for (const phrase of lay.split('|')) {
      const key = folded(phrase).join(' ');
      synonyms.set(key, [...(synonyms.get(key) ?? []), ...means.split('|').map(folded)]);
    }
  return {
    vocabulary: {
      lexicon: lexicon as Lexicon,
      abbreviations: new Map(Object.entries(map.abbreviations).map(([short, full]) => [short, folded(full)])),
      synonyms,
    },
    crossed,
  };
}
