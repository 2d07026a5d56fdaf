import { type Corpus, PLAN_LEVELS, type Plan } from '../../domain/corpus/index.ts';
import { formatDate } from '../../domain/dates/index.ts';
import { CASE_BOUND, kindInPlan } from '../../domain/plans/index.ts';
import { CERTAINTIES } from '../../domain/rules/index.ts';
import type { LinkedText } from '../linked-text.ts';
import { type ProseBlock, proseLineFor, proseReaderFor } from '../prose.ts';

import { HOME, PLANS, planFileUrl, planUrl, taskAnchor, taskKindUrl } from '../urls.ts';
import { hasPlanDates } from './plan-calendar.ts';
import { type BasisLink, basisLinks, citedPlaces, inForceIn, kindLinks, planName } from './plan-links.ts';
import { type OfficialDocument, officialDocument } from './plan-official.ts';
import { type YearPicture, yearPicture } from './plan-year.ts';
import type { ReferenceGroup } from './references.ts';
import type { Crumb } from './shared.ts';

/** A task as a table row. */
export interface TaskRow {
  readonly anchor: string;
  readonly num: string;
  readonly title: LinkedText;
  readonly text: readonly ProseBlock[];
  readonly kinds: readonly BasisLink[];
  readonly lead: readonly string[];
  readonly with: readonly string[];
  readonly time: string;
  readonly output: LinkedText;
  readonly basis: readonly BasisLink[];
}

/** Duties of the law beside a plan. */
export interface CoverageView {
  /** Kinds that the law demands of the level and that the plan does not speak of. */
  readonly leftOut: readonly { readonly label: string; readonly url: string; readonly basis: readonly BasisLink[] }[];
  /** Kinds that it speaks of and makes no task of. */
  readonly mentioned: readonly { readonly label: string; readonly url: string; readonly where: string }[];
  /** Whether such a duty binds only when a case arises. */
  readonly inCases: boolean;
  /** False for a level that is no more. */
  readonly measured: boolean;
}

/** Everything the page of a plan shows. */
export interface PlanPage {
  readonly plan: Plan;
  readonly name: string;
  readonly crumbs: readonly Crumb[];
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly source: { readonly label: string; readonly url: string | null; readonly checkedOn: string };
  readonly legalBasis: readonly LinkedText[];
  readonly parents: readonly { readonly number: string; readonly title: LinkedText; readonly detail: string }[];
  readonly aims: readonly LinkedText[];
  readonly requirements: readonly LinkedText[];
  readonly tasks: readonly TaskRow[];
  readonly year: YearPicture;
  readonly duties: readonly { readonly body: string; readonly does: readonly LinkedText[] }[];
  readonly money: readonly ProseBlock[];
  readonly reports: readonly {
    readonly what: LinkedText;
    readonly from: string;
    readonly to: string;
    readonly words: LinkedText;
    readonly basis: readonly BasisLink[];
  }[];
  readonly closing: readonly ProseBlock[];
  readonly note: readonly ProseBlock[];
  readonly coverage: CoverageView;
  readonly cited: readonly ReferenceGroup[];
  /** Address of its dates as a calendar file; null where it has none. */
  readonly file: string | null;
  /** A model as the document to be issued; null for a real plan. */
  readonly official: OfficialDocument | null;
}

/** The pages of all plans. */
export function planPages(corpus: Corpus): readonly PlanPage[] {
  const read = proseReaderFor(corpus);
  const line = proseLineFor(corpus);
  return corpus.plans.map((plan) => {
    const page = planUrl(plan.id);
    const lines = (texts: readonly string[]): readonly LinkedText[] => texts.map((text) => line(text, page));
    const name = planName(plan);
    return {
      plan,
      name,
      crumbs: [
        { label: 'Trang chủ', url: HOME },
        { label: 'Kế hoạch năm', url: PLANS },
        { label: name, url: null },
      ],
      facts: factsOf(plan),
      source: { ...plan.source, checkedOn: formatDate(plan.source.checkedOn) },
      legalBasis: lines(plan.legalBasis),
      parents: plan.parents.map(({ number, date, issuer, title }) => ({
        number,
        title: line(title, page),
        detail: [date === null ? '' : `ngày ${formatDate(date)}`, issuer].filter(Boolean).join(', '),
      })),
      aims: lines(plan.aims),
      requirements: lines(plan.requirements),
      tasks: plan.tasks.map((task) => ({
        anchor: taskAnchor(task.num),
        num: task.num,
        title: line(task.title, page),
        text: read(task.text, page),
        kinds: kindLinks(task, corpus),
        lead: task.lead,
        with: task.with,
        time: task.time.words,
        output: line(task.output, page),
        basis: basisLinks(task.basis, corpus),
      })),
      year: yearPicture(plan, name),
      duties: plan.duties.map(({ body, does }) => ({ body, does: lines(does) })),
      money: read(plan.money, page),
      reports: plan.reports.map(({ what, from, to, words, basis }) => ({
        what: line(what, page),
        from,
        to,
        words: line(words, page),
        basis: basisLinks(basis, corpus),
      })),
      closing: read(plan.closing, page),
      note: read(plan.note, page),
      coverage: coverageView(plan, corpus),
      cited: citedPlaces(plan, corpus),
      file: hasPlanDates(plan) ? planFileUrl(plan.id) : null,
      official: plan.model ? officialDocument(plan, corpus) : null,
    };
  });
}

function factsOf({ issuer, level, place, year, number, date, dateWords, signedBy }: Plan): PlanPage['facts'] {
  const now = place.now === null ? '' : `${place.now.name} (${CERTAINTIES[place.now.certainty]}; ${place.now.source})`;
  return [
    { term: 'Cơ quan ban hành', value: issuer },
    { term: 'Cấp', value: PLAN_LEVELS[level] },
    { term: 'Địa bàn', value: [place.name, place.within].filter(Boolean).join(', ') },
    { term: 'Địa bàn nay là', value: now },
    { term: 'Năm kế hoạch', value: String(year) },
    { term: 'Số', value: number ?? 'để trống trong bản cẩm nang đọc' },
    { term: 'Ngày ban hành', value: date === null ? dateWords : formatDate(date) },
    { term: 'Người ký', value: signedBy },
  ].filter(({ value }) => value !== '');
}

function coverageView(plan: Plan, corpus: Corpus): CoverageView {
  const kinds = corpus.taskKinds.map((kind) => kindInPlan(plan, kind, inForceIn(corpus))).filter(({ required }) => required.length > 0);
  return {
    leftOut: kinds
      .filter(({ coverage }) => coverage === 'left-out' || coverage === 'left-out-in-cases')
      .map(({ kind, required }) => ({ label: kind.label, url: taskKindUrl(kind.id), basis: basisLinks(required, corpus) })),
    mentioned: kinds
      .filter(({ coverage }) => coverage === 'mentioned')
      .map(({ kind, mentions }) => ({ label: kind.label, url: taskKindUrl(kind.id), where: mentions.join('; ') })),
    inCases: CASE_BOUND.includes(plan.level),
    measured: plan.level !== 'huyen',
  };
}

/** The list of plans: real ones by year, the latest first, then models. */
export function planIndex(corpus: Corpus): {
  readonly years: readonly { readonly year: number; readonly plans: readonly PlanEntry[] }[];
  readonly models: readonly PlanEntry[];
} {
  const entry = (plan: Plan): PlanEntry => ({
    title: plan.model ? planName(plan) : `${plan.issuer}, ${plan.year}`,
    url: planUrl(plan.id),
    summary: plan.summary,
    detail: `${PLAN_LEVELS[plan.level]} · ${plan.tasks.length} nhiệm vụ`,
  });
  const real = corpus.plans.filter(({ model }) => !model);
  return {
    years: [...Map.groupBy(real, ({ year }) => year)].sort(([a], [b]) => b - a).map(([year, plans]) => ({ year, plans: plans.map(entry) })),
    models: corpus.plans.filter(({ model }) => model).map(entry),
  };
}
/** A plan in a list. */
export interface PlanEntry {
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  readonly detail: string;
}
