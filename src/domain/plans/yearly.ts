import { addDays, formatDate, isRestDay, type PlainDate, type RestCalendar } from '../dates/index.ts';
import { computeYearly } from '../deadlines/index.ts';
import type { DeadlineRule } from '../rules/index.ts';

/** The days of a yearly duty in one reporting year. */
export interface DutyDay {
  readonly year: number;
  /** The day the rule names. */
  readonly mark: PlainDate;
  /** The mark after a rest day has moved it, where the rule lets it move. */
  readonly counted: PlainDate;
  /** Whether the duty must be done before the mark, not on it. */
  readonly before: boolean;
  /** The last day on which it can be done: before the mark the last working day, else the mark itself. */
  readonly last: PlainDate;
  /** False where the holidays of a day in question are not announced yet. */
  readonly certain: boolean;
}

/** Whether a rule says that a mark on a rest day moves to the next working day; only its note tells. */
export const movesOffRestDays = ({ note }: Pick<DeadlineRule, 'note'>): boolean =>
  /trùng ngày nghỉ[^.;]*tính sang ngày làm việc/iu.test(note);

/** The days of a yearly duty for a reporting year; undefined where the rule has no named day or was not in force on it. */
export function dutyDay(rule: DeadlineRule, year: number, calendar: RestCalendar): DutyDay | undefined {
  const result = computeYearly(rule, year);
  if (result.status !== 'computed' || rule.dueOn === null) return undefined;
  const mark = result.due;
  const moved = movesOffRestDays(rule) ? skipRestDays(mark, 1, calendar) : { day: mark, certain: true };
  const { before } = rule.dueOn;
  const last = before ? lastWorkingDayBefore(moved.day, calendar) : { day: moved.day, certain: true };
  return { year, mark, counted: moved.day, before, last: last.day, certain: moved.certain && last.certain };
}

/** How many reporting years are looked at, from the one in which the day falls. */
const YEARS = 2;

/** The days of a yearly duty around a day: those that are not past, in order, and those of its year that are. */
export function dutyDays(
  rule: DeadlineRule,
  today: PlainDate,
  calendar: RestCalendar,
): { readonly ahead: readonly DutyDay[]; readonly past: readonly DutyDay[] } {
  const year = Number(today.slice(0, 4));
  // A year's last duty may fall due in January of the next.
  const days = Array.from({ length: YEARS + 1 }, (_, i) => year - 1 + i).flatMap((each) => dutyDay(rule, each, calendar) ?? []);
  return {
    ahead: days.filter(({ last }) => last >= today),
    past: days.filter((day) => day.last < today && day.year >= year),
  };
}

/** The last working day before a day, and whether the holidays it was found with are announced. */
export const lastWorkingDayBefore = (day: PlainDate, calendar: RestCalendar): { readonly day: PlainDate; readonly certain: boolean } =>
  skipRestDays(addDays(day, -1), -1, calendar);

function skipRestDays(start: PlainDate, step: 1 | -1, calendar: RestCalendar): { readonly day: PlainDate; readonly certain: boolean } {
  let day = start;
  while (isRestDay(calendar, day) === true) day = addDays(day, step);
  return { day, certain: isRestDay(calendar, day) !== undefined };
}

/** Whether words put a day as one before which a thing is due: "trước ngày 20/11/2026". */
export function isBefore(words: string, day: PlainDate): boolean {
  const [year, month, date] = day.split('-').map(Number);
  return words.includes(`trước ${formatDate(day)}`) || new RegExp(`trước ngày 0?${date}/0?${month}/${year}(?!\\d)`, 'iu').test(words);
}
