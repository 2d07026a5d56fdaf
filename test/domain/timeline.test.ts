import { expect, test } from 'vitest';
import type { DeadlineRule } from '../../src/domain/rules/index.ts';
import { scheduleOf, spanOf } from '../../src/domain/timeline/index.ts';
import { aDeadline } from '../support/rules.ts';

const rule = (id: string, given: Partial<DeadlineRule>): DeadlineRule => aDeadline({ id, ...given });
const RULES = [
  rule('hai-lam-viec', { length: { amount: 2, unit: 'working-day' } }),
  rule('nam-lam-viec', { length: { amount: 5, unit: 'working-day' } }),
  rule('muoi-ngay', { length: { amount: 10, unit: 'day' } }),
  rule('mot-thang', { length: { amount: 1, unit: 'month' } }),
  rule('sau-muoi-ngay', { length: { amount: 10, unit: 'day' }, bound: 'after' }),
  rule('ngay', { kind: 'immediate', length: null }),
  rule('luat-khac', { kind: 'elsewhere', length: null }),
  rule('truoc', { length: { amount: 10, unit: 'day' }, bound: 'before' }),
];
const timeline = (...deadlines: string[]) => ({ title: 'Mẫu', stages: deadlines.map((deadline) => ({ label: deadline, deadline })) });
const bars = (...deadlines: string[]) => scheduleOf(timeline(...deadlines), RULES).map(({ from, to }) => [from, to]);

test('working days are counted Monday to Friday, from the day after the event', () => {
  expect(bars('hai-lam-viec', 'hai-lam-viec', 'hai-lam-viec')).toEqual([
    [0, 2],
    [2, 4],
    [4, 8],
  ]);
  expect(bars('nam-lam-viec')).toEqual([[0, 7]]);
});

test('calendar days run through the weekend and do not end in it', () => {
  expect(bars('muoi-ngay', 'muoi-ngay')).toEqual([
    [0, 10],
    [10, 21],
  ]);
});

test('what holds after ten days holds on the eleventh', () => {
  expect(bars('sau-muoi-ngay')).toEqual([[0, 11]]);
});

test('a stage to be done at once, or without a length, takes no room', () => {
  expect(scheduleOf(timeline('hai-lam-viec', 'ngay', 'luat-khac', 'truoc', 'mot-thang'), RULES)).toMatchObject([
    { from: 0, to: 2, timed: true },
    { from: 2, to: 2, timed: true },
    { from: 2, to: 2, timed: false },
    { from: 2, to: 2, timed: false },
    { from: 2, timed: true },
  ]);
});

test('the span runs from the luckiest weekday of the start to the unluckiest', () => {
  expect(spanOf(timeline('hai-lam-viec'), RULES)).toEqual({ least: 2, most: 4 });
  expect(spanOf(timeline('nam-lam-viec'), RULES)).toEqual({ least: 7, most: 7 });
});

test('a stage whose rule is not there is left out', () => {
  expect(bars('hai-lam-viec', 'khong-co', 'hai-lam-viec')).toEqual([
    [0, 2],
    [2, 4],
  ]);
});
