import { expect, test } from 'vitest';
import { estimateAmount, printMoney } from '../../src/domain/amounts/index.ts';
import type { AmountFacts, AmountRule } from '../../src/domain/rules/index.ts';
import { anAmount, day, PARAMETERS } from '../support/rules.ts';

const FACTS: AmountFacts = { on: day('2026-03-02'), quantity: 100, region: null, base: null };
const amount = (rule: Partial<AmountRule>, facts: Partial<AmountFacts> = {}) =>
  estimateAmount(anAmount(rule), { ...FACTS, ...facts }, PARAMETERS);

test.for<[string, Partial<AmountRule>, Partial<AmountFacts>, number]>([
  ['a day of base wage is a month by 22', {}, {}, 50_000_000],
  ['a half counts', { formula: { factor: '0.5', of: 'ngay-luong-co-so', bound: 'exact' } }, { quantity: 3 }, 150_000],
  ['the wage of the day counts, not the latest', {}, { on: day('2025-06-01'), quantity: 22 }, 5_000_000],
  [
    'rounds once, half up',
    { formula: { factor: '1', of: 'ngay-luong-co-so', bound: 'exact' } },
    { on: day('2025-06-01'), quantity: 1 },
    45_455,
  ],
  [
    'a day of regional wage is a month by 26',
    { formula: { factor: '1', of: 'ngay-luong-toi-thieu-vung', bound: 'exact' } },
    { quantity: 2, region: 'IV' },
    100_000,
  ],
  ['months are not divided', { formula: { factor: '360', of: 'thang-luong-co-so', bound: 'exact' } }, { quantity: 1 }, 792_000_000],
  ['a share of an amount', { formula: { factor: '0.3', of: 'so-tien', bound: 'at-most' } }, { quantity: 1, base: 10_000_001 }, 3_000_000],
])('%s', ([, rule, facts, expected]) => {
  expect(amount(rule, facts)).toMatchObject({ status: 'computed', amount: expected });
});

test.for<[string, Partial<AmountRule>, Partial<AmountFacts>, string]>([
  ['before the first value', {}, { on: day('2024-12-31') }, 'parameter-missing'],
  ['after the last value', {}, { on: day('2027-01-01') }, 'parameter-missing'],
  [
    'a region without a value',
    { formula: { factor: '1', of: 'ngay-luong-toi-thieu-vung', bound: 'exact' } },
    { region: 'II' },
    'parameter-missing',
  ],
  ['before the rule', {}, { on: day('2018-06-30') }, 'not-in-force'],
  ['a share of nothing', { formula: { factor: '0.5', of: 'so-tien', bound: 'exact' } }, {}, 'input-missing'],
])('%s there is no answer', ([, rule, facts, status]) => {
  expect(amount(rule, facts)).toMatchObject({ status });
});

test('says every step', () => {
  expect(amount({})).toMatchObject({
    steps: ['Lương cơ sở ngày 02/3/2026: 2.200.000 đồng', '100 × 5 × (2.200.000 đồng : 22) = 50.000.000 đồng'],
  });
});

test.for([
  [0, '0 đồng'],
  [999, '999 đồng'],
  [57_500_000, '57.500.000 đồng'],
] as const)('prints %i as %s', ([value, text]) => {
  expect(printMoney(value)).toBe(text);
});
