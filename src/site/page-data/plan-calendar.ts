import type { Corpus, Plan } from '../../domain/corpus/index.ts';
import { formatDate, type PlainDate } from '../../domain/dates/index.ts';
import { type CalendarEvent, isBefore, lastWorkingDayBefore, toCalendar } from '../../domain/plans/index.ts';

import { planUrl, taskAnchor } from '../urls.ts';
import { planName } from './plan-links.ts';

/** Days before on which a calendar reminds of a date. */
export const REMINDERS = [14, 3];

/** A dated task or report of a plan. */
export interface PlanDate {
  readonly id: string;
  readonly date: PlainDate;
  /** Whether the plan wants it before the date, not on it. */
  readonly before: boolean;
  readonly what: string;
  readonly who: string;
  readonly words: string;
  readonly anchor: string;
}

/** The dates of a plan in order; a report whose date its task names already is said once, as the report. */
export function planDates(plan: Plan): readonly PlanDate[] {
  const reports = plan.reports.flatMap(({ what, from, to, due, words }, i): readonly PlanDate[] =>
    due === null
      ? []
      : [
          {
            id: `bao-cao-${i + 1}`,
            date: due,
            before: isBefore(words, due),
            what,
            who: `${from} gửi ${to}`,
            words,
            anchor: 'bao-cao',
          },
        ],
  );
  const reported = new Set(reports.map(({ date }) => date));
  const tasks = plan.tasks.flatMap(({ num, title, lead, time }) =>
    time.dates
      .filter((date) => !(reported.has(date) && /báo cáo/iu.test(title)))
      .map((date) => ({
        id: `${taskAnchor(num)}-${date}`,
        date,
        before: isBefore(time.words, date),
        what: `${num} ${title}`,
        who: lead.join('; '),
        words: time.words,
        anchor: taskAnchor(num),
      })),
  );
  return [...tasks, ...reports].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export const hasPlanDates = (plan: Plan): boolean => planDates(plan).length > 0;

/** The dates of a plan as a calendar file; `absolute` makes a path of the site an address of the web, where that is known. */
export function planCalendar(plan: Plan, corpus: Corpus, absolute: (path: string) => string | null): string {
  const name = planName(plan);
  const events = planDates(plan).map(
    ({ id, date, before, what, who, words, anchor }): CalendarEvent => ({
      uid: `${plan.id}-${id}`,
      stamp: plan.source.checkedOn,
      day: before ? lastWorkingDayBefore(date, corpus.holidays).day : date,
      summary: `${what}${before ? ` (trước ${formatDate(date)})` : ''}`,
      description: [
        `Kế hoạch ${name}: ${words}.`,
        `Ai làm: ${who}.`,
        before ? `Phải xong trước ${formatDate(date)} nên lịch đặt vào ngày làm việc cuối cùng trước đó.` : '',
      ]
        .filter(Boolean)
        .join('\n'),
      url: absolute(`${planUrl(plan.id)}#${anchor}`),
      reminders: REMINDERS,
    }),
  );
  return toCalendar(`Kế hoạch ${name}`, `Các ngày ghi trong kế hoạch ${plan.issuer}, năm ${plan.year}.`, events);
}
