import { describe, expect, test } from 'vitest';
import type { RestCalendar } from '../../src/domain/dates/index.ts';
import { dutyDay, dutyDays, isBefore } from '../../src/domain/plans/index.ts';
import { aDeadline, day } from '../support/rules.ts';

describe('a yearly duty', () => {
  const YEARS: RestCalendar = new Map(
    [2026, 2027].map((year) => [year, { year, restDays: new Map([[day('2027-02-01'), 'lễ mẫu']]), workDays: new Map() }]),
  );
  const rule = (month: number, date: number, note = '') =>
    aDeadline({ kind: 'yearly', length: null, dueOn: { day: date, month, year: month === 1 ? 1 : 0, before: true }, note });
  const MOVES = 'Trùng ngày nghỉ thì tính sang ngày làm việc kế tiếp.';

  test('before 08/12 is to be done on 07/12', () => {
    expect(dutyDay(rule(12, 8, MOVES), 2026, YEARS)).toMatchObject({
      mark: '2026-12-08',
      counted: '2026-12-08',
      last: '2026-12-07',
      certain: true,
    });
  });
  test('whose mark falls on a rest day moves on where the rule says so, and is to be done on the last working day before', () => {
    expect(dutyDay(rule(1, 31, MOVES), 2026, YEARS)).toMatchObject({ mark: '2027-01-31', counted: '2027-02-02', last: '2027-01-29' });
    expect(dutyDay(rule(1, 31), 2026, YEARS)).toMatchObject({ counted: '2027-01-31', last: '2027-01-29' });
  });
  test('is not certain while the holidays of the year are not announced', () => {
    expect(dutyDay(rule(12, 8, MOVES), 2028, YEARS)?.certain).toBe(false);
  });
  test('lies ahead until its day is over; of the past only the year of the day is kept', () => {
    const days = (today: string) => {
      const { ahead, past } = dutyDays(rule(12, 8), day(today), YEARS);
      return [ahead.map(({ last }) => last), past.map(({ last }) => last)];
    };
    expect(days('2026-11-21')).toEqual([['2026-12-07', '2027-12-07'], []]);
    expect(days('2026-12-07')).toEqual([['2026-12-07', '2027-12-07'], []]);
    expect(days('2026-12-08')).toEqual([['2027-12-07'], ['2026-12-07']]);
    expect(days('2027-01-01')).toEqual([['2027-12-07', '2028-12-07'], []]);
    expect(dutyDays(rule(1, 31), day('2027-01-20'), YEARS).ahead.map(({ year, last }) => [year, last])).toEqual([
      [2026, '2027-01-29'],
      [2027, '2028-01-28'],
      [2028, '2029-01-30'],
    ]);
  });
  test('has no day once its rule is out of force', () => {
    const ended = { ...rule(12, 8), inForce: { from: day('2020-01-01'), until: day('2026-12-01') } };
    expect([dutyDay(ended, 2025, YEARS)?.mark, dutyDay(ended, 2026, YEARS)]).toEqual(['2025-12-08', undefined]);
  });
  test('is due before a day where words say so', () => {
    expect(isBefore('trước ngày 20/11/2026 và trước ngày 15/01/2027', day('2027-01-15'))).toBe(true);
    expect(isBefore('Mỗi quý một đợt', day('2027-03-31'))).toBe(false);
    expect(isBefore('trước ngày 08/12/2027', day('2027-12-08'))).toBe(true);
  });
});
