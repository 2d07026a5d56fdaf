import { expect, test } from 'vitest';
import type { RestCalendar } from '../../src/domain/dates/index.ts';
import { computeDeadline, computeYearly } from '../../src/domain/deadlines/index.ts';
import type { DeadlineRule } from '../../src/domain/rules/index.ts';
import { aDeadline, day } from '../support/rules.ts';

const CALENDAR: RestCalendar = new Map([
  [
    2026,
    {
      year: 2026,
      restDays: new Map([
        [day('2026-04-30'), 'lễ'],
        [day('2026-05-01'), 'lễ'],
      ]),
      workDays: new Map(),
    },
  ],
]);
const due = (rule: Partial<DeadlineRule>, start: string) => computeDeadline(aDeadline(rule), day(start), CALENDAR);

test.for<[string, Partial<DeadlineRule>, string, string]>([
  ['five days do not count the first', { length: { amount: 5, unit: 'day' } }, '2026-03-02', '2026-03-09'],
  ['an end on Saturday moves to Monday', { length: { amount: 5, unit: 'day' } }, '2026-03-09', '2026-03-16'],
  ['an end on a holiday moves over the holidays and the weekend', { length: { amount: 10, unit: 'day' } }, '2026-04-20', '2026-05-04'],
  ['working days leave out weekends', { length: { amount: 2, unit: 'working-day' } }, '2026-03-06', '2026-03-10'],
  ['working days leave out holidays', { length: { amount: 2, unit: 'working-day' } }, '2026-04-29', '2026-05-05'],
  ['a month ends on the same day number', { length: { amount: 1, unit: 'month' } }, '2026-05-04', '2026-06-04'],
  ['a month ends on the last day where it has no such day', { length: { amount: 1, unit: 'month' } }, '2026-08-31', '2026-09-30'],
  ['"sau 15 ngày" is the day after', { length: { amount: 15, unit: 'day' }, bound: 'after' }, '2026-03-02', '2026-03-18'],
  ['"trước 15 ngày" counts backwards and stays', { length: { amount: 15, unit: 'day' }, bound: 'before' }, '2026-03-16', '2026-03-01'],
  ['"ngay" is the day itself', { kind: 'immediate', length: null }, '2026-03-02', '2026-03-02'],
])('%s', ([, rule, start, expected]) => {
  expect(due(rule, start)).toMatchObject({ status: 'computed', due: expected });
});

test('a year that is not announced has no answer, only the day before holidays are looked at', () => {
  expect(due({ length: { amount: 1, unit: 'year' } }, '2026-03-02')).toMatchObject({
    status: 'calendar-missing',
    nominal: '2027-03-02',
    message: 'chưa có lịch nghỉ năm 2027',
  });
  expect(due({ length: { amount: 3, unit: 'working-day' } }, '2026-12-31')).toMatchObject({ status: 'calendar-missing', nominal: null });
});

test.for([
  ['2018-06-30', 'not-in-force'],
  ['2018-07-01', 'calendar-missing'],
  ['2026-03-02', 'computed'],
  ['2027-03-01', 'not-in-force'],
] as const)('an event of %s: %s', ([start, status]) => {
  const rule = { inForce: { from: day('2018-07-01'), until: day('2027-03-01') } };
  expect(due(rule, start).status).toBe(status);
});

test('a yearly duty names its date, in the year reported on or the next', () => {
  const rule = aDeadline({ kind: 'yearly', length: null, dueOn: { day: 31, month: 1, year: 1, before: true } });
  expect(computeYearly(rule, 2026)).toMatchObject({ status: 'computed', due: '2027-01-31', steps: ['Trước ngày 31/01/2027'] });
  expect(computeYearly(rule, 2016)).toMatchObject({ status: 'not-in-force' });
});

test('says every step', () => {
  expect(due({ length: { amount: 5, unit: 'day' } }, '2026-03-09')).toMatchInlineSnapshot(`
    {
      "due": "2026-03-16",
      "status": "computed",
      "steps": [
        "Không tính ngày thứ Hai 09/3/2026; bắt đầu đếm từ thứ Ba 10/3/2026",
        "Đủ 5 ngày vào thứ Bảy 14/3/2026",
        "thứ Bảy 14/3/2026 là ngày nghỉ, nên thời hạn kết thúc vào thứ Hai 16/3/2026",
      ],
    }
  `);
});
