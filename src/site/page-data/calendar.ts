import { basisOf } from '../../domain/checks/index.ts';
import type { Corpus, DutyBody, PlanLevel } from '../../domain/corpus/index.ts';
import { formatDate, formatWeekday, type PlainDate } from '../../domain/dates/index.ts';
import { putIntoWords } from '../../domain/marks/index.ts';
import { type CalendarEvent, type DutyDay, dutyDays, toCalendar } from '../../domain/plans/index.ts';
import { type DeadlineRule, periodOf } from '../../domain/rules/index.ts';
import type { LinkedText } from '../linked-text.ts';
import { type ProseBlock, proseLineFor, proseReaderFor } from '../prose.ts';
import { CALENDAR, calendarFileUrl, calendarUrl, DEADLINES, HOME, href, planUrl } from '../urls.ts';
import { planDates, REMINDERS } from './plan-calendar.ts';
import { type BasisLink, basisLinks, planName } from './plan-links.ts';
import { type Crumb, checkedOn } from './shared.ts';

/** A yearly duty of a body with its days. */
export interface DutyView {
  readonly label: string;
  readonly url: string;
  readonly role: LinkedText;
  /** "trước 08/12 hằng năm". */
  readonly period: string;
  readonly basis: readonly BasisLink[];
  /** Those not past on the day of the build. */
  readonly ahead: readonly DutyDayView[];
  /** Those of the year of the build that are. */
  readonly past: readonly DutyDayView[];
}
export interface DutyDayView {
  readonly year: number;
  /** The day to have it done by, with its weekday. */
  readonly last: string;
  readonly why: string;
}

/** Everything the page of a body shows. */
export interface BodyPage {
  readonly body: DutyBody;
  readonly url: string;
  readonly crumbs: readonly Crumb[];
  readonly duties: readonly DutyView[];
  readonly note: readonly ProseBlock[];
  /** Address of the calendar file; null where no date is set for the body. */
  readonly file: string | null;
  /** Dates that plans of this level set for it. */
  readonly planned: readonly PlannedDate[];
  /** Reporting years of the calendar file: "2026, 2027". */
  readonly years: string;
}

/** A date that a plan, not the law, sets. */
export interface PlannedDate {
  readonly plan: string;
  readonly model: boolean;
  readonly date: string;
  readonly what: string;
  readonly who: string;
  readonly words: string;
  readonly href: string;
  /** Whether it is past on the day of the build. */
  readonly past: boolean;
}

/** Bodies for whom plans of a level set dates. */
const LEVEL_OF: Readonly<Record<string, PlanLevel>> = {
  'uy-ban-nhan-dan-cap-tinh': 'tinh',
  'uy-ban-nhan-dan-cap-xa': 'xa',
  'so-nganh': 'so-nganh',
};
const ruleOf = (id: string, corpus: Corpus): DeadlineRule | undefined => corpus.deadlines.find((rule) => rule.id === id);

/** The pages of all bodies, in their order, as of a day. */
export function bodyPages(corpus: Corpus, today: PlainDate): readonly BodyPage[] {
  const read = proseReaderFor(corpus);
  const line = proseLineFor(corpus);
  return corpus.dutyBodies.map((body) => {
    const url = calendarUrl(body.id);
    const days = aheadOf(body, corpus, today);
    return {
      body,
      url,
      crumbs: [
        { label: 'Trang chủ', url: HOME },
        { label: 'Lịch năm', url: CALENDAR },
        { label: body.name, url: null },
      ],
      duties: body.duties.flatMap(({ deadline, role, basis }) => {
        const rule = ruleOf(deadline, corpus);
        if (rule === undefined) return [];
        const { ahead, past } = dutyDays(rule, today, corpus.holidays);
        return [
          {
            label: rule.label,
            url: `${DEADLINES}#${rule.id}`,
            role: line(role, url),
            period: periodOf(rule),
            basis: basisLinks(basis, corpus),
            ahead: ahead.map(dayView),
            past: past.map(dayView),
          },
        ];
      }),
      note: read(body.note, url),
      file: days.length > 0 ? calendarFileUrl(body.id) : null,
      planned: LEVEL_OF[body.id] === undefined ? [] : plannedDates(corpus, today, LEVEL_OF[body.id]),
      years: yearsOf(days).join(', '),
    };
  });
}

const dayView = (day: DutyDay): DutyDayView => ({ year: day.year, last: formatWeekday(day.last), why: whyOf(day) });

interface OwnDay {
  readonly duty: DutyBody['duties'][number];
  readonly rule: DeadlineRule;
  readonly day: DutyDay;
}

/** The days of all duties of a body that are not past, in order. */
const aheadOf = (body: DutyBody, corpus: Corpus, today: PlainDate): readonly OwnDay[] =>
  body.duties
    .flatMap((duty) => {
      const rule = ruleOf(duty.deadline, corpus);
      return rule === undefined ? [] : dutyDays(rule, today, corpus.holidays).ahead.map((day) => ({ duty, rule, day }));
    })
    .sort((a, b) => (a.day.last < b.day.last ? -1 : a.day.last > b.day.last ? 1 : 0));

const yearsOf = (days: readonly OwnDay[]): readonly number[] => [...new Set(days.map(({ day }) => day.year))].sort();

/** How the last day was found, in one or two sentences. */
function whyOf({ mark, counted, before, certain }: DutyDay): string {
  const moved = counted === mark ? '' : `; đó là ngày nghỉ nên mốc tính sang ${formatWeekday(counted)}`;
  return [
    `Mốc: ${before ? 'trước' : 'chậm nhất'} ${formatWeekday(mark)}${moved}.`,
    before ? 'Ngày ghi ở đây là ngày làm việc cuối cùng trước mốc.' : '',
    certain ? '' : `Chưa có lịch nghỉ năm ${counted.slice(0, 4)}; xem lại khi có.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The dates that plans set, in order and as of a day; of one level where it is named. */
export const plannedDates = (corpus: Corpus, today: PlainDate, level?: PlanLevel): readonly PlannedDate[] =>
  corpus.plans
    .filter((plan) => level === undefined || plan.level === level)
    .flatMap((plan) => planDates(plan).map((date) => ({ ...date, plan })))
    .sort((a, b) => Number(a.plan.model) - Number(b.plan.model) || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ plan, date, before, what, who, words, anchor }) => ({
      plan: planName(plan),
      model: plan.model,
      date: `${before ? 'trước ' : ''}${formatDate(date)}`,
      what,
      who,
      words,
      href: href(`${planUrl(plan.id)}#${anchor}`),
      past: before ? date <= today : date < today,
    }));

function eventsOf(
  body: DutyBody,
  days: readonly OwnDay[],
  corpus: Corpus,
  absolute: (path: string) => string | null,
): readonly CalendarEvent[] {
  return days.map(({ duty: { role, basis }, rule, day }) => ({
    uid: `${body.id}-${rule.id}-${day.year}`,
    stamp: stampOf(rule, corpus),
    day: day.last,
    summary: `${rule.label} (${day.before ? 'trước' : 'chậm nhất'} ${formatDate(day.mark)})`,
    description: [`${body.name}: ${putIntoWords(role, corpus)}.`, whyOf(day), `Kỳ ${day.year}. Căn cứ: ${basis.join('; ')}.`].join('\n'),
    url: absolute(calendarUrl(body.id)),
    reminders: REMINDERS,
  }));
}

/** The day on which the document a rule rests on was last checked. */
function stampOf(rule: DeadlineRule, corpus: Corpus): PlainDate {
  const target = basisOf(rule.basis[0] ?? '', corpus);
  const document = target && corpus.documents.get(target.document);
  return document === undefined ? rule.inForce.from : checkedOn(document);
}

/** The yearly duties of a body from a day on as a calendar file; `absolute` makes a path of the site an address of the web, where that is known. */
export function bodyCalendar(body: DutyBody, corpus: Corpus, today: PlainDate, absolute: (path: string) => string | null): string {
  const days = aheadOf(body, corpus, today);
  return toCalendar(
    `Bồi thường nhà nước: ${body.name}`,
    `Việc hằng năm về công tác bồi thường nhà nước, các kỳ ${yearsOf(days).join(' và ')}.`,
    eventsOf(body, days, corpus, absolute),
  );
}
