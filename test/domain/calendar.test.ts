import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarYear,
  fromDayNumber,
  isRestDay,
  type PlainDate,
  type RestCalendar,
  toDayNumber,
  weekdayOf,
} from '../../src/domain/dates/index.ts';
import { day } from '../support/rules.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as PlainDate);

test('counts days as the calendar does', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
      expect(fromDayNumber(toDayNumber(date))).toBe(date);
      const expected = new Date(`${date}T00:00:00Z`);
      expect(weekdayOf(date)).toBe((expected.getUTCDay() + 6) % 7);
      expected.setUTCDate(expected.getUTCDate() + count);
      expect(addDays(date, count)).toBe(expected.toISOString().slice(0, 10));
    }),
  );
});

test.for([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-03-15', -1, '2026-02-15'],
  ['2026-12-31', 12, '2027-12-31'],
] as const)('%s and %i months is %s', ([from, months, to]) => {
  expect(addMonths(day(from), months)).toBe(to);
});

const YEAR: CalendarYear = {
  year: 2026,
  restDays: new Map([[day('2026-04-30'), 'lễ']]),
  workDays: new Map([[day('2026-08-22'), 'làm bù']]),
};
const CALENDAR: RestCalendar = new Map([[2026, YEAR]]);

test.for([
  ['2026-04-30', true],
  ['2026-05-04', false],
  ['2026-05-02', true],
  ['2026-08-22', false],
  ['2027-05-03', undefined],
  ['2027-05-01', true],
] as const)('on %s nobody works: %s', ([date, rest]) => {
  expect(isRestDay(CALENDAR, day(date))).toBe(rest);
});
