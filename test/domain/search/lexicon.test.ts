import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenTone } from '../../../src/domain/search/fold.ts';
import { fold } from '../../../src/domain/search/index.ts';
import { type Lexicon, repairWord, wordsIn } from '../../../src/domain/search/lexicon.ts';

const LEXICON: Lexicon = new Map([
  ['boi', 512],
  ['thuong', 512],
  ['luong', 64],
  ['luan', 8],
  ['dieu', 256],
  ['khoan', 128],
  ['nha', 64],
  ['nuoc', 64],
  ['thoi', 128],
  ['hieu', 32],
  ['hoan', 32],
  ['tra', 32],
  ['giai', 64],
  ['quyet', 64],
  ['toa', 16],
]);
const SYLLABLES = [...LEXICON.keys()];

test.for([
  ['Bồi', 'boi'],
  ['ĐIỀU', 'dieu'],
  ['điều'.normalize('NFD'), 'dieu'],
  ['hoà', 'hoa'],
  ['hòa', 'hoa'],
  ['thuỷ', 'thuy'],
  ['thủy', 'thuy'],
  ['Ngưỡng', 'nguong'],
  ['68/2018/NĐ-CP', '68/2018/nd-cp'],
] as const)('"%s" is folded to "%s"', ([text, folded]) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice is folding once, composed or not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});

test.for([
  ['hoà', 'hòa'],
  ['hòa', 'hòa'],
  ['Toà', 'Tòa'],
  ['UỶ', 'ỦY'],
  ['thuỷ', 'thủy'],
  ['khoẻ', 'khỏe'],
  ['quý', 'quý'],
  ['toàn', 'toàn'],
  ['thuyết', 'thuyết'],
  ['loại', 'loại'],
] as const)('"%s" is spelled "%s" the older way', ([newer, older]) => {
  expect(evenTone(newer)).toBe(older);
});

test('words are cut at everything that is neither letter nor digit, in lower case, marks composed', () => {
  expect(wordsIn('Điều 6, khoản 2: “thời hiệu”'.normalize('NFD'))).toEqual(['điều', '6', 'khoản', '2', 'thời', 'hiệu']);
});

test.for([
  ['a word of the site', 'điều', ['dieu']],
  ['no diacritics', 'dieu', ['dieu']],
  ['a wrong tone', 'thưong', ['thuong']],
  ['a tone on another letter', 'tòa', ['toa']],
  ['the newer place of a tone', 'toà', ['toa']],
  ['decomposed letters', 'hoàn'.normalize('NFD'), ['hoan']],
  ['a tone key of Telex', 'boif', ['boi']],
  ['a mark key of Telex', 'thuowng', ['thuong']],
  ['both, the tone at the end', 'ddieeuf', ['dieu']],
  ['a tone key of Telex inside the word', 'luwojng', ['luong']],
  ['keys of VNI', 'd9ie62u', ['dieu']],
  ['a key of VNI at the end', 'bo62i2', ['boi']],
  ['two syllables run together', 'thuongluong', ['thuong', 'luong']],
  ['four syllables run together, with marks', 'bồithườngnhànước', ['boi', 'thuong', 'nha', 'nuoc']],
  ['a letter left out', 'thuog', ['thuong']],
  ['a letter too many', 'quyeet', ['quyet']],
  ['a letter changed', 'thubng', ['thuong']],
  ['two neighbours swapped', 'quyte', ['quyet']],
  ['two neighbours swapped in the middle', 'tuhong', ['thuong']],
  ['a number', '2017', ['2017']],
  ['a word nothing explains', 'xyzzy', ['xyzzy']],
  ['a well-formed syllable that the site lacks', 'luang', ['luang']],
  ['two letters, which might be anything', 'bo', ['bo']],
] as const)('reads %s: "%s"', ([, typed, expected]) => {
  expect(repairWord(typed, LEXICON)).toEqual(expected);
});

test.for([
  [
    'more frequent',
    'thubng',
    [
      ['thuang', 4],
      ['thuong', 512],
    ],
    'thuong',
  ],
  [
    'with the same beginning',
    'dbang',
    [
      ['bang', 512],
      ['dang', 4],
    ],
    'dang',
  ],
] as const)('of two syllables one letter away the one %s is taken', ([, typed, counts, expected]) => {
  expect(repairWord(typed, new Map(counts))).toEqual([expected]);
});

test('a syllable that stands beside the neighbour in a title goes before a frequent one', () => {
  expect(repairWord('luang', LEXICON, new Set(['luan']))).toEqual(['luan']);
});

test('a repaired word is made of syllables of the site, or is the word itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zđ]{1,12}\d?$/)), (word) => {
      const repaired = repairWord(word, LEXICON);
      expect(repaired.every((part) => LEXICON.has(part)) || repaired.join() === fold(word)).toBe(true);
    }),
  );
});

test('a word of the site is never changed', () => {
  for (const syllable of SYLLABLES) expect(repairWord(syllable, LEXICON)).toEqual([syllable]);
});

test('syllables run together are parted without losing or adding a letter', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 5 }), (syllables) => {
      const parts = repairWord(syllables.join(''), LEXICON);
      expect(parts.join('')).toBe(syllables.join(''));
      expect(parts.length).toBeLessThanOrEqual(syllables.length);
    }),
  );
});

test('a slip that makes no syllable gives one of the site', () => {
  const slip = fc
    .tuple(
      fc.constantFrom(...SYLLABLES.filter(({ length }) => length > 4)),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('b', 'd', 'k'),
      fc.boolean(),
    )
    .map(([word, at, letter, added]) => word.slice(0, at) + letter + word.slice(added ? at : at + 1));
  fc.assert(
    fc.property(slip, (word) => {
      expect(repairWord(word, LEXICON).every((part) => LEXICON.has(part))).toBe(true);
    }),
  );
});
