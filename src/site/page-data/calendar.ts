import { basisOf } from '../../domain/checks/index.ts';
import type { Corpus, DutyBody, PlanLevel } from '../../domain/corpus/index.ts';
import { formatDate, type PlainDate, weekdayOf } from '../../domain/dates/index.ts';
import { expandMarks } from '../../domain/marks/index.ts';
import { type CalendarEvent, type DutyDay, dutyDay, toCalendar } from '../../domain/plans/index.ts';
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
  readonly days: readonly DutyDayView[];
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
}

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const named = (date: PlainDate): string => `${WEEKDAYS[weekdayOf(date)]} ${formatDate(date)}`;

/** Bodies for whom plans of a level set dates. */
const LEVEL_OF: Readonly<Record<string, PlanLevel>> = {
  'uy-ban-nhan-dan-cap-tinh': 'tinh',
  'uy-ban-nhan-dan-cap-xa': 'xa',
  'so-nganh': 'so-nganh',
};
/** How many reporting years a calendar holds, from the year in which the sources were last checked: the site has no clock. */
const YEARS = 2;

export const reportingYears = (corpus: Corpus): readonly number[] => {
  const latest = [...corpus.documents.values()].map(checkedOn).sort().at(-1) ?? '';
  return Array.from({ length: YEARS }, (_, i) => Number(latest.slice(0, 4)) + i);
};

const ruleOf = (id: string, corpus: Corpus): DeadlineRule | undefined => corpus.deadlines.find((rule) => rule.id === id);

/** The pages of all bodies, in their order. */
export function bodyPages(corpus: Corpus): readonly BodyPage[] {
  const read = proseReaderFor(corpus);
  const line = proseLineFor(corpus);
  const years = reportingYears(corpus);
  return corpus.dutyBodies.map((body) => {
    const url = calendarUrl(body.id);
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
        return rule === undefined
          ? []
          : [
              {
                label: rule.label,
                url: `${DEADLINES}#${rule.id}`,
                role: line(role, url),
                period: periodOf(rule),
                basis: basisLinks(basis, corpus),
                days: daysOf(rule, corpus).map((day) => ({ year: day.year, last: named(day.last), why: whyOf(day) })),
              },
            ];
      }),
      note: read(body.note, url),
      file: eventsOf(body, corpus, (path) => path).length > 0 ? calendarFileUrl(body.id) : null,
      planned: LEVEL_OF[body.id] === undefined ? [] : plannedDates(corpus, LEVEL_OF[body.id]),
      years: years.join(', '),
    };
  });
}

const daysOf = (rule: DeadlineRule, corpus: Corpus): readonly DutyDay[] =>
  reportingYears(corpus).flatMap((year) => dutyDay(rule, year, corpus.holidays) ?? []);

/** How the last day was found, in one or two sentences. */
function whyOf({ mark, counted, before, certain }: DutyDay): string {
  const moved = counted === mark ? '' : `; đó là ngày nghỉ nên mốc tính sang ${named(counted)}`;
  return [
    `Mốc: ${before ? 'trước' : 'chậm nhất'} ${named(mark)}${moved}.`,
    before ? 'Ngày ghi ở đây là ngày làm việc cuối cùng trước mốc.' : '',
    certain ? '' : `Chưa có lịch nghỉ năm ${counted.slice(0, 4)}; xem lại khi có.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The dates that plans set, in order; of one level where it is named. */
export const plannedDates = (corpus: Corpus, level?: PlanLevel): readonly PlannedDate[] =>
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
    }));

function eventsOf(body: DutyBody, corpus: Corpus, absolute: (path: string) => string): readonly CalendarEvent[] {
  const plain = (text: string): string =>
    expandMarks(text, corpus)
      .map((segment) => segment.text)
      .join('');
  return body.duties.flatMap(({ deadline, role, basis }) => {
    const rule = ruleOf(deadline, corpus);
    if (rule === undefined) return [];
    return daysOf(rule, corpus).map((day) => ({
      uid: `${body.id}-${rule.id}-${day.year}`,
      stamp: stampOf(rule, corpus),
      day: day.last,
      summary: `${rule.label} (${day.before ? 'trước' : 'chậm nhất'} ${formatDate(day.mark)})`,
      description: [`${body.name}: ${plain(role)}.`, whyOf(day), `Kỳ ${day.year}. Căn cứ: ${basis.join('; ')}.`].join('\n'),
      url: absolute(calendarUrl(body.id)),
      reminders: REMINDERS,
    }));
  });
}

/** The day on which the document a rule rests on was last checked. */
function stampOf(rule: DeadlineRule, corpus: Corpus): PlainDate {
  const target = basisOf(rule.basis[0] ?? '', corpus);
  const document = target && corpus.documents.get(target.document);
  return document === undefined ? rule.inForce.from : checkedOn(document);
}

/** The yearly duties of a body as a calendar file; `absolute` makes an address of the site one of the web. */
export const bodyCalendar = (body: DutyBody, corpus: Corpus, absolute: (path: string) => string): string =>
  toCalendar(
    `Bồi thường nhà nước: ${body.name}`,
    `Việc hằng năm về công tác bồi thường nhà nước, các kỳ ${reportingYears(corpus).join(' và ')}.`,
    eventsOf(body, corpus, absolute),
  );
