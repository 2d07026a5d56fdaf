/** The exact characters that content must not hold, with the name an editor knows them by. */
const ODD_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['\u00a0', 'dấu cách không ngắt (U+00A0)'],
  ['\u2009', 'dấu cách hẹp (U+2009)'],
  ['\u202f', 'dấu cách hẹp không ngắt (U+202F)'],
  ['\u00ad', 'dấu nối mềm (U+00AD)'],
  ['\u200b', 'ký tự rỗng (U+200B)'],
  ['\u200c', 'ký tự rỗng (U+200C)'],
  ['\u200d', 'ký tự rỗng (U+200D)'],
  ['\ufeff', 'dấu BOM (U+FEFF)'],
  ['\u00d0', 'chữ Eth "Ð" (U+00D0), không phải chữ "Đ"'],
  ['\t', 'phím tab'],
]);

/** The first character of `text` that content must not hold, or undefined. `index` counts UTF-16 units. */
export function findOddCharacter(text: string): { readonly index: number; readonly name: string } | undefined {
  for (let index = 0; index < text.length; index++) {
    const name = ODD_CHARACTERS.get(text[index] ?? '');
    if (name !== undefined) return { index, name };
  }
  return undefined;
}

/** Whether `text` is in Unicode Normalization Form C, the only form content is kept in. */
export const isNfc = (text: string): boolean => text === text.normalize('NFC');
