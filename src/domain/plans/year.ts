import type { Plan, PlanTime } from '../corpus/index.ts';
import { addDays, addMonths, type PlainDate, parsePlainDate, toDayNumber } from '../dates/index.ts';

/** The months a picture of a plan's year spans: twelve, and those after them into which a day of the plan falls. */
export interface YearAxis {
  readonly from: PlainDate;
  /** First day after the last month. */
  readonly until: PlainDate;
  readonly months: readonly { readonly month: number; readonly year: number; readonly at: number }[];
}

/** Where a task stands on the axis; places are shares of its length, 0 to 1. */
export interface YearRow {
  readonly spans: readonly { readonly at: number; readonly length: number; readonly kind: 'bounded' | 'steady' }[];
  readonly points: readonly { readonly at: number; readonly date: PlainDate }[];
  /** Whether it is also, or only, done when something arises or is asked for. */
  readonly onCase: boolean;
  /** Whether the plan says a time at all. */
  readonly said: boolean;
}

const LONGEST = 15;
const STEADY = /thường xuyên/iu;
const ON_CASE = /khi (?:có|phát sinh|đã|xảy ra|được)|ngay khi|phát sinh|đột xuất|theo (?:yêu cầu|chỉ đạo|lịch|văn bản)/iu;

/** The axis of a plan's year. */
export function axisOf({ year, tasks }: Pick<Plan, 'year' | 'tasks'>): YearAxis {
  const from = parsePlainDate(`${String(year).padStart(4, '0')}-01-01`) as PlainDate;
  const last = tasks
    .flatMap(({ time }) => [...time.dates, ...(time.until === null ? [] : [time.until])])
    .reduce((a, b) => (a > b ? a : b), from);
  const months = Math.min(LONGEST, Math.max(12, (Number(last.slice(0, 4)) - year) * 12 + Number(last.slice(5, 7))));
  const until = addMonths(from, months);
  return {
    from,
    until,
    months: Array.from({ length: months }, (_, i) => {
      const first = addMonths(from, i);
      return { month: Number(first.slice(5, 7)), year: Number(first.slice(0, 4)), at: placeOf(first, from, until) };
    }),
  };
}

/** A task on the axis; what lies outside of it is cut off. */
export function rowOf(time: PlanTime, { from, until }: YearAxis): YearRow {
  const start = time.from === null || time.from < from ? from : time.from;
  const end = time.until === null ? null : time.until >= until ? until : addDays(time.until, 1);
  const drawn = time.from !== null && end !== null && start < end;
  const wholeYear = drawn && toDayNumber(end) - toDayNumber(start) >= 365;
  return {
    spans: drawn
      ? [
          {
            at: placeOf(start, from, until),
            length: placeOf(end, from, until) - placeOf(start, from, until),
            kind: wholeYear || STEADY.test(time.words) ? 'steady' : 'bounded',
          },
        ]
      : [],
    points: time.dates.filter((date) => date >= from && date < until).map((date) => ({ at: placeOf(date, from, until), date })),
    onCase: ON_CASE.test(time.words),
    said: time.words !== '',
  };
}

const placeOf = (date: PlainDate, from: PlainDate, until: PlainDate): number =>
  (toDayNumber(date) - toDayNumber(from)) / (toDayNumber(until) - toDayNumber(from));
