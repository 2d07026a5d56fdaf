import type { Plan, PlanLevel, TaskKind } from '../corpus/index.ts';
import { type KindInPlan, kindInPlan, type WasInForce } from './coverage.ts';

/** A kind of task across plans, in the order of the plans. */
export interface KindRow {
  readonly kind: TaskKind;
  readonly cells: readonly KindInPlan[];
}

/** Plans across, kinds of task down. */
export const comparePlans = (plans: readonly Plan[], kinds: readonly TaskKind[], wasInForce: WasInForce): readonly KindRow[] =>
  kinds.map((kind) => ({ kind, cells: plans.map((plan) => kindInPlan(plan, kind, wasInForce)) }));

/** What the plans of one level hold from year to year. */
export interface LevelChanges {
  readonly level: PlanLevel;
  /** Real plans of the level, by year. */
  readonly plans: readonly Plan[];
  readonly years: readonly number[];
  /** Kinds of task by the years in whose plans they stand as a task; kinds of every year first. */
  readonly groups: readonly { readonly years: readonly number[]; readonly kinds: readonly TaskKind[] }[];
}

/** Levels of which real plans of several years are held; where there is one year only, nothing can have changed. */
export function changesByLevel(plans: readonly Plan[], kinds: readonly TaskKind[]): readonly LevelChanges[] {
  const levels = Map.groupBy(
    plans.filter(({ model }) => !model).toSorted((a, b) => a.year - b.year),
    ({ level }) => level,
  );
  return [...levels].flatMap(([level, own]) => {
    const years = [...new Set(own.map(({ year }) => year))];
    return years.length < 2 ? [] : [{ level, plans: own, years, groups: groupByYears(own, years, kinds) }];
  });
}

function groupByYears(plans: readonly Plan[], years: readonly number[], kinds: readonly TaskKind[]): LevelChanges['groups'] {
  const yearsOf = (kind: TaskKind): readonly number[] =>
    years.filter((year) => plans.some((plan) => plan.year === year && plan.tasks.some((task) => task.kinds.includes(kind.id))));
  const groups = Map.groupBy(
    kinds.map((kind) => ({ kind, years: yearsOf(kind) })).filter((held) => held.years.length > 0),
    (held) => held.years.join(' '),
  );
  return [...groups.values()]
    .map((held) => ({ years: held[0]?.years ?? [], kinds: held.map(({ kind }) => kind) }))
    .sort((a, b) => b.years.length - a.years.length || (a.years[0] ?? 0) - (b.years[0] ?? 0));
}
