import {
  addDays,
  addMonths,
  formatDate,
  formatWeekday,
  includes,
  isRestDay,
  type PlainDate,
  parsePlainDate,
  type RestCalendar,
} from '../dates/index.ts';
import { type DeadlineExample, type DeadlineRule, UNIT_WORDS } from '../rules/index.ts';

/** A computed day with the way to it, or why there is none. `nominal` is the day before holidays are looked at, where that much is known. */
export type DeadlineResult =
  | { readonly status: 'computed'; readonly due: PlainDate; readonly steps: readonly string[] }
  | { readonly status: 'calendar-missing'; readonly nominal: PlainDate | null; readonly steps: readonly string[]; readonly message: string }
  | { readonly status: 'not-in-force' | 'elsewhere'; readonly message: string };

const missing = (year: string, nominal: PlainDate | null, steps: readonly string[]): DeadlineResult => ({
  status: 'calendar-missing',
  nominal,
  steps,
  message: `chưa có lịch nghỉ năm ${year}`,
});

/**
 * The last day of a period that starts with an event of day `start`; for kind "before-event", the day of the event.
 * Counting follows Bộ luật Dân sự, Điều 147 and 148: the first day is not counted; months and years end on the same day
 * number or the last of the month; an end on a rest day moves to the next working day.
 */
export function computeDeadline(rule: DeadlineRule, start: PlainDate, calendar: RestCalendar): DeadlineResult {
  if (!includes(rule.inForce, start))
    return {
      status: 'not-in-force',
      message: `quy định có hiệu lực từ ${formatDate(rule.inForce.from)}${rule.inForce.until === null ? '' : ` đến trước ${formatDate(rule.inForce.until)}`}`,
    };
  if (rule.kind === 'elsewhere') return { status: 'elsewhere', message: 'thời hạn do luật khác quy định' };
  if (rule.kind === 'immediate') return { status: 'computed', due: start, steps: [`Phải làm ngay, trong ${formatWeekday(start)}`] };
  if (rule.kind === 'before-event' || rule.length === null)
    return { status: 'computed', due: start, steps: [`Phải làm trước sự kiện ngày ${formatDate(start)}`] };
  const { amount, unit } = rule.length;
  const first =
    rule.bound === 'before'
      ? `Đếm lùi từ ${formatWeekday(start)}, không tính ngày đó`
      : `Không tính ngày ${formatWeekday(start)}; bắt đầu đếm từ ${formatWeekday(addDays(start, 1))}`;
  if (unit === 'working-day')
    return countWorkingDays(start, rule.bound === 'before' ? -amount : amount, calendar, [first], rule.bound === 'after');
  const signed = rule.bound === 'before' ? -amount : amount;
  const end = unit === 'day' ? addDays(start, signed) : addMonths(start, unit === 'year' ? signed * 12 : signed);
  const steps = [first, `Đủ ${amount} ${UNIT_WORDS[unit]} vào ${formatWeekday(end)}`];
  if (rule.bound === 'after')
    return { status: 'computed', due: addDays(end, 1), steps: [...steps, `Từ ${formatWeekday(addDays(end, 1))}`] };
  return rule.bound === 'before' ? { status: 'computed', due: end, steps } : moveOn(end, calendar, steps);
}

/** The named date of a yearly duty for the year reported on. */
export function computeYearly(rule: DeadlineRule, year: number): DeadlineResult {
  const { dueOn } = rule;
  const due =
    dueOn && parsePlainDate([year + dueOn.year, String(dueOn.month).padStart(2, '0'), String(dueOn.day).padStart(2, '0')].join('-'));
  if (dueOn === null || due === undefined || due === null) return { status: 'elsewhere', message: 'không có ngày cố định' };
  if (!includes(rule.inForce, due)) return { status: 'not-in-force', message: `quy định có hiệu lực từ ${formatDate(rule.inForce.from)}` };
  return { status: 'computed', due, steps: [`${dueOn.before ? 'Trước ngày' : 'Chậm nhất ngày'} ${formatDate(due)}`] };
}

/** What a rule's own example comes to: from its start, or for the year it names; undefined where it gives neither. */
export function computeExample(rule: DeadlineRule, { start, year }: DeadlineExample, calendar: RestCalendar): DeadlineResult | undefined {
  if (start !== null) return computeDeadline(rule, start, calendar);
  return year === null ? undefined : computeYearly(rule, year);
}

/** An end on a rest day moves on to the next working day. */
function moveOn(end: PlainDate, calendar: RestCalendar, steps: readonly string[]): DeadlineResult {
  let due = end;
  for (;;) {
    const rest = isRestDay(calendar, due);
    if (rest === undefined) return missing(due.slice(0, 4), end, steps);
    if (!rest) break;
    due = addDays(due, 1);
  }
  return {
    status: 'computed',
    due,
    steps: due === end ? steps : [...steps, `${formatWeekday(end)} là ngày nghỉ, nên thời hạn kết thúc vào ${formatWeekday(due)}`],
  };
}

function countWorkingDays(
  start: PlainDate,
  amount: number,
  calendar: RestCalendar,
  steps: readonly string[],
  after: boolean,
): DeadlineResult {
  let [day, left] = [start, Math.abs(amount) + (after ? 1 : 0)];
  while (left > 0) {
    day = addDays(day, Math.sign(amount));
    const rest = isRestDay(calendar, day);
    if (rest === undefined) return missing(day.slice(0, 4), null, steps);
    if (!rest) left--;
  }
  return {
    status: 'computed',
    due: day,
    steps: [...steps, `Bỏ ngày nghỉ, ngày làm việc thứ ${Math.abs(amount) + (after ? 1 : 0)} là ${formatWeekday(day)}`],
  };
}
