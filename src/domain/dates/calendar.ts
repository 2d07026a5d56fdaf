import { weekdayOf } from './day-number.ts';
import type { PlainDate } from './plain-date.ts';

/** Public holidays and swapped days of one announced year. */
export interface CalendarYear {
  readonly year: number;
  /** Weekdays off. */
  readonly restDays: ReadonlyMap<PlainDate, string>;
  /** Saturdays and Sundays worked in exchange. */
  readonly workDays: ReadonlyMap<PlainDate, string>;
}

/** The years whose calendar is known. */
export type RestCalendar = ReadonlyMap<number, CalendarYear>;

/** Whether nobody works on a day; undefined where it is a weekday of a year whose holidays are not known. */
export function isRestDay(calendar: RestCalendar, date: PlainDate): boolean | undefined {
  const year = calendar.get(Number(date.slice(0, 4)));
  if (year?.workDays.has(date)) return false;
  if (weekdayOf(date) >= 5) return true;
  return year === undefined ? undefined : year.restDays.has(date);
}
