import { type Corpus, PLAN_LEVELS, type Plan, type PlanLevel } from '../../domain/corpus/index.ts';
import { CASE_BOUND, type Coverage, changesByLevel, comparePlans, type KindInPlan, toCsv } from '../../domain/plans/index.ts';
import { href, planUrl, taskKindUrl, taskUrl } from '../urls.ts';
import { type BasisLink, basisLinks, inForceIn, planName } from './plan-links.ts';

/** A plan as a column. */
export interface PlanColumn {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly level: PlanLevel;
  readonly year: number;
}
/** A kind of task in a plan, as a cell. */
export interface CompareCell {
  readonly plan: PlanColumn;
  readonly tasks: readonly { readonly num: string; readonly href: string; readonly time: string; readonly lead: string }[];
  readonly coverage: Coverage;
  /** What the cell says where there is no task. */
  readonly words: string;
}
export interface CompareRow {
  readonly id: string;
  readonly label: string;
  readonly url: string;
  readonly cells: readonly CompareCell[];
}

/** Duties of the law that a plan does not speak of. */
export interface LeftOut {
  readonly plan: PlanColumn;
  readonly inCases: boolean;
  readonly duties: readonly { readonly id: string; readonly label: string; readonly basis: readonly BasisLink[] }[];
}

/** Everything the comparison shows. */
export interface ComparePage {
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly CompareRow[];
  readonly leftOut: readonly LeftOut[];
  readonly changes: readonly {
    readonly level: string;
    readonly plans: readonly PlanColumn[];
    readonly groups: readonly { readonly years: string; readonly kinds: readonly { readonly label: string; readonly url: string }[] }[];
  }[];
  readonly levels: readonly { readonly id: PlanLevel; readonly label: string }[];
  readonly years: readonly number[];
}

const columnOf = (plan: Plan): PlanColumn => ({
  id: plan.id,
  name: planName(plan),
  url: planUrl(plan.id),
  level: plan.level,
  year: plan.year,
});

/** The comparison of all plans. */
export function comparePage(corpus: Corpus): ComparePage {
  const { plans, taskKinds } = corpus;
  const rows = comparePlans(plans, taskKinds, inForceIn(corpus));
  const used = new Set(plans.map(({ level }) => level));
  return {
    columns: plans.map(columnOf),
    rows: rows.map(({ kind, cells }) => ({ id: kind.id, label: kind.label, url: taskKindUrl(kind.id), cells: cells.map(cellOf) })),
    leftOut: plans.flatMap((plan, i) => {
      const duties = rows.flatMap(({ cells }) => {
        const cell = cells[i];
        return cell !== undefined && isLeftOut(cell.coverage) ? [cell] : [];
      });
      return duties.length === 0
        ? []
        : [
            {
              plan: columnOf(plan),
              inCases: CASE_BOUND.includes(plan.level),
              duties: duties.map(({ kind, required }) => ({ id: kind.id, label: kind.label, basis: basisLinks(required, corpus) })),
            },
          ];
    }),
    changes: changesByLevel(plans, taskKinds).map(({ level, plans: own, years, groups }) => ({
      level: PLAN_LEVELS[level],
      plans: own.map(columnOf),
      groups: groups.map((group) => ({
        years: group.years.length === years.length ? `Cả ${years.length} năm` : `Năm ${group.years.join(', ')}`,
        kinds: group.kinds.map(({ id, label }) => ({ label, url: taskKindUrl(id) })),
      })),
    })),
    levels: (Object.entries(PLAN_LEVELS) as [PlanLevel, string][]).filter(([id]) => used.has(id)).map(([id, label]) => ({ id, label })),
    years: [...new Set(plans.map(({ year }) => year))].sort(),
  };
}

export const isLeftOut = (coverage: Coverage): boolean => coverage === 'left-out' || coverage === 'left-out-in-cases';

const cellOf = ({ plan, tasks, mentions, coverage }: KindInPlan): CompareCell => ({
  plan: columnOf(plan),
  tasks: tasks.map(({ num, time, lead }) => ({
    num,
    href: href(taskUrl(plan.id, num)),
    time: time.words === '' ? 'không ghi thời gian' : time.words,
    lead: lead.length === 0 ? 'không ghi cơ quan chủ trì' : lead.join('; '),
  })),
  coverage,
  words: {
    task: '',
    mentioned: `Có nhắc tới, không thành nhiệm vụ riêng: ${briefly(mentions)}`,
    'left-out': 'Kế hoạch không nêu; luật giao việc này cho cấp này',
    'left-out-in-cases': 'Kế hoạch không nêu; luật buộc khi phát sinh vụ việc',
    free: '',
    unmeasured: '',
  }[coverage],
});

/** In a cell it is enough that the duties of bodies speak of it; the plan's page says of which. */
const briefly = (mentions: readonly string[]): string =>
  [...new Set(mentions.map((part) => part.replace(/^phần phân công cho .*/u, 'phần phân công')))].join('; ');

const HEAD = ['Kế hoạch', 'Cấp', 'Năm', 'Loại nhiệm vụ', 'Số', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Căn cứ'];

/** Every task of every plan as a table, one row a task. */
export const compareCsv = ({ plans, taskKinds }: Corpus): string =>
  toCsv([
    HEAD,
    ...plans.flatMap((plan) =>
      plan.tasks.map(({ kinds, num, title, lead, with: others, time, basis }) => [
        planName(plan),
        PLAN_LEVELS[plan.level],
        String(plan.year),
        kinds.map((id) => taskKinds.find((kind) => kind.id === id)?.label ?? id).join('; '),
        num,
        title,
        lead.join('; '),
        others.join('; '),
        time.words,
        basis.join('; '),
      ]),
    ),
  ]);
