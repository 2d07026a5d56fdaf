import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anchorLetter,
  compareNum,
  findOddCharacter,
  isNfc,
  POINT_LETTERS,
  pointRank,
  rangeOfNums,
  romanToNumber,
  slug,
} from '../../src/domain/text/index.ts';

test('đ stands between d and e, and f j w z are not in the series', () => {
  expect(pointRank('đ')).toBe(pointRank('d') + 1);
  expect(pointRank('e')).toBe(pointRank('đ') + 1);
  expect(['f', 'j', 'w', 'z'].map(pointRank)).toEqual([-1, -1, -1, -1]);
});

test.for([
  [
    ['10', '2', '2a', '1'],
    ['1', '2', '2a', '10'],
  ],
  [
    ['e', 'đ', 'd', 'a'],
    ['a', 'd', 'đ', 'e'],
  ],
  [
    ['c', 'b2', 'b', 'b1'],
    ['b', 'b1', 'b2', 'c'],
  ],
])('orders %j as %j', ([given, ordered]) => {
  expect([...(given as string[])].sort(compareNum)).toEqual(ordered);
});

test('comparing numbers is a total order', () => {
  const num = fc.oneof(
    fc.constantFrom(...POINT_LETTERS),
    fc.tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('', 'a', 'b', 'đ')).map(([n, letter]) => `${n}${letter}`),
  );
  fc.assert(fc.property(num, num, (a, b) => Math.sign(compareNum(a, b)) === -Math.sign(compareNum(b, a))));
});

test('a range runs through đ and is empty where its ends are not of the series', () => {
  expect(rangeOfNums('c', 'e', POINT_LETTERS)).toEqual(['c', 'd', 'đ', 'e']);
  expect(rangeOfNums('e', 'c', POINT_LETTERS)).toEqual([]);
  expect(rangeOfNums('a', 'z', POINT_LETTERS)).toEqual([]);
});

test.for([
  ['I', 1],
  ['IV', 4],
  ['IX', 9],
  ['XII', 12],
  ['XL', 40],
  ['IIII', undefined],
  ['', undefined],
  ['VX', undefined],
  ['3', undefined],
] as const)('reads chapter %s as %s', ([roman, value]) => {
  expect(romanToNumber(roman)).toBe(value);
});

test('a point letter in an address keeps d and đ apart', () => {
  expect(['d', 'đ', 'b1'].map(anchorLetter)).toEqual(['d', 'dd', 'b1']);
});

test.for([
  ['68/2018/NĐ-CP', '68-2018-nd-cp'],
  ['Thời hiệu yêu cầu bồi thường', 'thoi-hieu-yeu-cau-boi-thuong'],
  ['Với cơ quan (nhà nước)', 'voi-co-quan-nha-nuoc'],
] as const)('folds %s to %s', ([text, expected]) => {
  expect(slug(text)).toBe(expected);
});

test('finds what an editor cannot see', () => {
  expect(findOddCharacter('mười ngày')).toBeUndefined();
  expect(findOddCharacter('mười\u00a0ngày')).toMatchObject({ index: 4 });
  expect(isNfc('Điều'.normalize('NFD'))).toBe(false);
});
