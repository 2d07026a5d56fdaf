import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreField, toField, weightsOf } from '../../../src/domain/search/score.ts';
import { readSlots, type Vocabulary } from '../../../src/domain/search/slots.ts';

const TITLES = [
  'Thời hiệu yêu cầu bồi thường',
  'Hồ sơ yêu cầu bồi thường',
  'Văn bản làm căn cứ yêu cầu bồi thường',
  'Thương lượng việc bồi thường',
  'Giá đất đường phố',
  'Giá đất dương tính',
  'Thẩm quyền của tòa án',
];
const fields = TITLES.map(toField);
const counts = new Map<string, number>();
for (const field of fields) for (const word of field.places.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
const weights = weightsOf(counts, fields.length);
const VOCABULARY: Vocabulary = {
  lexicon: counts,
  abbreviations: new Map(),
  synonyms: new Map([['den bu', [['boi', 'thuong']]]]),
  pairs: new Set(),
};
const score = (query: string, title: string, back?: number): number =>
  scoreField(readSlots(query, VOCABULARY), toField(title), weights, back);
const bestFor = (query: string): string | undefined => TITLES.toSorted((a, b) => score(query, b) - score(query, a))[0];

test.for([
  ['thời hiệu', 'Thời hiệu yêu cầu bồi thường'],
  ['thoi hieu', 'Thời hiệu yêu cầu bồi thường'],
  ['thời hiẹu', 'Thời hiệu yêu cầu bồi thường'],
  ['thời hiệu'.normalize('NFD'), 'Thời hiệu yêu cầu bồi thường'],
  ['ho so', 'Hồ sơ yêu cầu bồi thường'],
  ['đường', 'Giá đất đường phố'],
  ['dương', 'Giá đất dương tính'],
  ['toà án', 'Thẩm quyền của tòa án'],
  ['thương lượng đền bù', 'Thương lượng việc bồi thường'],
] as const)('"%s" answers best with "%s"', ([query, title]) => {
  expect(bestFor(query)).toBe(title);
});

test('without marks both words with other marks count alike; with marks the one typed counts more', () => {
  expect(score('duong', 'Giá đất đường phố')).toBeCloseTo(score('duong', 'Giá đất dương phố'), 10);
  expect(score('đường', 'Giá đất đường phố')).toBeGreaterThan(score('đường', 'Giá đất dương phố'));
  expect(score('đường', 'Giá đất dương phố')).toBeGreaterThan(0);
});

test('the older and the newer place of a tone mark are one word', () => {
  expect(score('toà án', 'Thẩm quyền của tòa án')).toBeCloseTo(score('tòa án', 'Thẩm quyền của tòa án'), 10);
});

test('words side by side count more than the same words apart or the other way round', () => {
  const beside = score('yêu cầu bồi thường', 'Hồ sơ yêu cầu bồi thường');
  expect(beside).toBeGreaterThan(score('yêu cầu bồi thường', 'Bồi thường hồ sơ yêu cầu'));
  expect(beside).toBeGreaterThan(score('yêu cầu bồi thường', 'Cầu bồi hồ sơ thường yêu'));
});

test('a field that says nothing else counts more, unless that does not count', () => {
  expect(score('thời hiệu', 'Thời hiệu')).toBeGreaterThan(score('thời hiệu', 'Thời hiệu yêu cầu bồi thường'));
  expect(score('thời hiệu', 'Thời hiệu', 0)).toBe(score('thời hiệu', 'Thời hiệu yêu cầu bồi thường', 0));
});

test('a word of the law counts less for an everyday word than the word itself', () => {
  expect(score('đền bù', 'Hồ sơ yêu cầu bồi thường')).toBeGreaterThan(0);
  expect(score('đền bù', 'Hồ sơ yêu cầu bồi thường')).toBeLessThan(score('bồi thường', 'Hồ sơ yêu cầu bồi thường'));
});

test('a rare word tells more than a common one, an unknown one nothing', () => {
  expect(weights('hieu')).toBeGreaterThan(weights('boi'));
  expect(weights('boi')).toBeGreaterThan(0);
  expect(weights('khongco')).toBe(0);
});

test.for([
  ['', 'Thời hiệu'],
  ['thời hiệu', ''],
  ['???', 'Thời hiệu'],
  ['xyzzy', 'Thời hiệu'],
] as const)('"%s" has nothing to do with "%s"', ([query, title]) => {
  expect(score(query, title)).toBe(0);
});

test('a title answers itself best of all, and no score leaves 0 to 1', () => {
  for (const title of TITLES) expect(bestFor(title)).toBe(title);
  const words = fc.array(fc.constantFrom(...counts.keys(), 'den', 'bu', 'la'), { maxLength: 8 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(words, fc.oneof(words, fc.constantFrom(...TITLES)), fc.constantFrom(0, 0.4, 0.65), (query, title, back) => {
      const value = score(query, title, back);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});
