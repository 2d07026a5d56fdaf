import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate, includes, type PlainDate, parsePlainDate, stageOf } from '../../src/domain/dates/index.ts';

const day = (text: string): PlainDate => parsePlainDate(text) as PlainDate;

test.for(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '1900-02-29', '25-01-01', '2025-1-1', '2025-01-00', ''])(
  '%s is no day',
  (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
  },
);

test.for(['2024-02-29', '2000-02-29', '2018-07-01', '2026-12-31'])('%s is a day', (text) => {
  expect(parsePlainDate(text)).toBe(text);
});

test('takes every day of the calendar and no other', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
      (date) => parsePlainDate(date.toISOString().slice(0, 10)) !== undefined,
    ),
  );
});

test('prints a day as official documents do: 0 before the day and before months 1 and 2 only', () => {
  expect([day('2018-07-01'), day('2026-02-09'), day('2025-11-21')].map(formatDate)).toEqual(['01/7/2018', '09/02/2026', '21/11/2025']);
});

test('an interval holds its first day and not its last', () => {
  const year = { from: day('2025-07-01'), until: day('2027-03-01') };
  expect(['2025-06-30', '2025-07-01', '2027-02-28', '2027-03-01'].map((text) => includes(year, day(text)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(['2025-06-30', '2025-07-01', '2027-03-01'].map((text) => stageOf(year, day(text)))).toEqual(['not-yet', 'in-force', 'ended']);
  expect(stageOf({ from: day('2018-07-01'), until: null }, day('2999-01-01'))).toBe('in-force');
});
