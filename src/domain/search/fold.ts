/** Text without marks and with đ as d, in lower case: "Thời hiệu" → "thoi hieu". For search only, never for provisions. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/** Tone marks on the second vowel of oa, oe, uy, where the older spelling has them on the first. */
const NEWER = /(o(?=[àáảãạèéẻẽẹ])|(?<!q)u(?=[ỳýỷỹỵ]))([àáảãạèéẻẽẹỳýỷỹỵ])(?![\p{L}])/giu;

/** A word with its tone mark where the older spelling puts it: "hoà" → "hòa", "uỷ" → "ủy"; both are read as one word. */
export const evenTone = (word: string): string =>
  word.replace(NEWER, (_, first: string, second: string) => {
    const [letter = '', tone = ''] = second.normalize('NFD');
    return `${first}${tone}`.normalize('NFC') + letter;
  });

const ONES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const FOLDED_ONES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i): [string, number] => [fold(word), i]),
  ['tu', 4],
  ['lam', 5],
  ['nham', 5],
]);

/** The number that folded words name, up to 99 ("bay" 7, "muoi hai" 12, "hai muoi mot" 21), with how many words it takes. */
export function wordsToNumber(words: readonly string[]): { readonly value: number; readonly length: number } | undefined {
  const [a, b, c] = words;
  const one = (word: string | undefined): number | undefined => (word === undefined ? undefined : FOLDED_ONES.get(word));
  if (a === 'muoi') {
    const unit = one(b);
    return unit ? { value: 10 + unit, length: 2 } : { value: 10, length: 1 };
  }
  const first = one(a);
  if (!first) return undefined;
  if (b !== 'muoi') return { value: first, length: 1 };
  const unit = one(c);
  return unit ? { value: first * 10 + unit, length: 3 } : { value: first * 10, length: 2 };
}
