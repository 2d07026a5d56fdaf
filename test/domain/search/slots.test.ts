import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSlots, type Vocabulary } from '../../../src/domain/search/slots.ts';

const VOCABULARY: Vocabulary = {
  lexicon: new Map('dat duong xa ca cong an ai den bu boi thuong yeu cau tien thoi hieu ho so don'.split(' ').map((word) => [word, 16])),
  abbreviations: new Map([
    ['ca', ['cong', 'an']],
    ['ycbt', ['yeu', 'cau', 'boi', 'thuong']],
    ['bt', ['boi', 'thuong']],
    ['nd', ['nghi', 'dinh']],
  ]),
  synonyms: new Map([
    ['den bu', [['boi', 'thuong']]],
    ['den', [['thanh', 'toan']]],
    ['den bu dat duong', [['gia', 'dat']]],
  ]),
  pairs: new Set(['thoi hieu', 'boi thuong']),
};
/** What every slot may mean: "den bu/boi thuong", with the typed word where it has marks. */
const readingsOf = (query: string): readonly string[] =>
  readSlots(query, VOCABULARY).map(({ forms, marked }) =>
    [forms.map(({ words }) => words.join(' ')).join('/'), marked].filter(Boolean).join(' = '),
  );

test.for([
  ['yeu cau', ['yeu', 'cau']],
  ['yêu cầu', ['yeu = yêu', 'cau = cầu']],
  ['Yêu CẦU', ['yeu = yêu', 'cau = cầu']],
  ['yêu cầu'.normalize('NFD'), ['yeu = yêu', 'cau = cầu']],
  ['đường', ['duong = đường']],
  ['duong', ['duong']],
  ['yêu cau', ['yeu = yêu', 'cau']],
  ['hồ sơ, YCBT!', ['ho = hồ', 'so = sơ', 'yeu', 'cau', 'boi', 'thuong']],
  ['ycbt', ['yeu', 'cau', 'boi', 'thuong']],
  ['NĐ', ['nghi', 'dinh']],
  ['BT', ['boi', 'thuong']],
  ['bt', ['boi', 'thuong']],
  ['CA xã', ['cong', 'an', 'xa = xã']],
  ['ca xã', ['ca', 'xa = xã']],
  ['Ca xã', ['ca', 'xa = xã']],
  ['boithuong', ['boi', 'thuong']],
  ['thowif hieeuj', ['thoi', 'hieu']],
  ['thoi2 hie65u', ['thoi', 'hieu']],
  ['thoi hiwu', ['thoi', 'hieu']],
  ['năm 2017', ['nam', '2017']],
] as const)('"%s" is read as %j', ([query, expected]) => {
  expect(readingsOf(query)).toEqual(expected);
});

test('a word that was repaired or written out says nothing of marks', () => {
  for (const query of ['YCBT', 'thưongf', 'bồithường'])
    expect(readSlots(query, VOCABULARY).map(({ marked }) => marked)).not.toContain(expect.any(String));
});

test.for([
  ['đền bù', ['den bu/boi thuong']],
  ['den bu', ['den bu/boi thuong']],
  ['tiền đền bù', ['tien = tiền', 'den bu/boi thuong']],
  ['đền tiền', ['den/thanh toan', 'tien = tiền']],
  ['đền bù đất đường', ['den bu dat duong/gia dat']],
] as const)('the longest everyday phrase in "%s" stands for words of the law', ([query, expected]) => {
  expect(readingsOf(query)).toEqual(expected);
});

test('what was typed counts more than what it may stand for', () => {
  const [slot] = readSlots('đền bù', VOCABULARY);
  const weights = slot?.forms.map(({ weight }) => weight) ?? [];
  expect(weights[0]).toBe(1);
  expect(Math.max(...weights.slice(1))).toBeLessThan(1);
});

test('only words that say little by themselves are weak, and a phrase of them is not', () => {
  const weak = (query: string): readonly boolean[] => readSlots(query, VOCABULARY).map(({ weak }) => weak);
  expect(weak('ai đền bù thời hiệu')).toEqual([true, false, false, false]);
});

test('a misspelling goes by its neighbour', () => {
  const words = { ...VOCABULARY, lexicon: new Map([...VOCABULARY.lexicon, ['hieun', 500] as const]) };
  expect(readSlots('thoi hieuu', words).map(({ forms }) => forms[0]?.words[0])).toEqual(['thoi', 'hieu']);
});

test('any text is read, nothing else than its letters and digits counts, and no slot is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      const slots = readSlots(query, VOCABULARY);
      expect(slots).toEqual(readSlots(` ${query} ?!`, VOCABULARY));
      expect(slots.every(({ forms }) => forms.length > 0 && forms.every(({ words }) => words.length > 0))).toBe(true);
    }),
  );
});
