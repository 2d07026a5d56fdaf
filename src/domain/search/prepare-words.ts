import { fold } from './fold.ts';

/** What the words of a query are prepared with, from the site's own content. */
export interface WordMap {
  /** Folded syllable → the same with đ for d, where the site writes it so ("dieu" → "đieu"). */
  readonly dRepair: Readonly<Record<string, string>>;
  /** Folded abbreviation → full words. */
  readonly abbreviations: Readonly<Record<string, string>>;
}

/** Words that carry little meaning in a question. */
const STOP: ReadonlySet<string> = new Set(
  'la gi co duoc thi cua va voi cho toi ban minh khong bao nhieu nao the sao mot cac nhung khi de o tai ve tu den bi nay do ra lam phai hay roi ai'.split(
    ' ',
  ),
);

/**
 * The words to ask a full-text engine that folds marks but not đ: NFC, abbreviations written out, a typed d as đ where
 * the site has only đ; a word typed with marks or đ is left as it is. `strong` leaves out words of little meaning.
 */
export function prepareWords(query: string, map: WordMap): { readonly all: readonly string[]; readonly strong: readonly string[] } {
  const typed = query.normalize('NFC').match(/[\p{L}\p{M}\d]+/gu) ?? [];
  const written = typed.flatMap((word) => map.abbreviations[fold(word)]?.split(' ') ?? [word.toLowerCase()]);
  const all = written.map((word) => (fold(word) === word ? (map.dRepair[word] ?? word) : word));
  const strong = all.filter((word) => !STOP.has(fold(word)));
  return { all, strong: strong.length > 0 ? strong : all };
}

/** The đ forms of a text's syllables that outnumber their d forms: { dieu: 'đieu' }. */
export function collectDRepair(texts: Iterable<string>): Record<string, string> {
  const counts = new Map<string, { d: number; đ: number; form: string }>();
  for (const text of texts)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}*[dđ]\p{L}*/gu)) {
      const marked = word.normalize('NFD').replace(/\p{M}/gu, '');
      const entry = counts.get(fold(word)) ?? { d: 0, đ: 0, form: '' };
      if (marked.includes('đ')) Object.assign(entry, { đ: entry.đ + 1, form: marked });
      else entry.d++;
      counts.set(fold(word), entry);
    }
  return Object.fromEntries(
    [...counts]
      .filter(([, { d, đ }]) => đ > d)
      .map(([folded, { form }]) => [folded, form])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
}
