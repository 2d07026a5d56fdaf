import type { Plan, PlanLevel, PlanTask, TaskKind } from '../corpus/index.ts';
import { mentionsOf } from './mentions.ts';

/**
 * How a plan stands to a kind of task: a task of it; only spoken of elsewhere; demanded by the law and nowhere in the plan,
 * for a body that state management falls to or for one that is bound only when a case arises; not demanded; not measured,
 * because the level is no more and the vocabulary holds today's law.
 */
export type Coverage = 'task' | 'mentioned' | 'left-out' | 'left-out-in-cases' | 'free' | 'unmeasured';

/** A kind of task in a plan. */
export interface KindInPlan {
  readonly plan: Plan;
  readonly kind: TaskKind;
  readonly tasks: readonly PlanTask[];
  /** Parts that speak of it; empty where it is a task. */
  readonly mentions: readonly string[];
  /** Provisions that demand it of this level and held in the year of the plan; empty where none does. */
  readonly required: readonly string[];
  readonly coverage: Coverage;
}

/** Whether the provision that a citation names was in force on some day of a year. */
export type WasInForce = (citation: string, year: number) => boolean;

/** Levels whose duties bind only when a case arises there. */
export const CASE_BOUND: readonly PlanLevel[] = ['xa', 'so-nganh'];
const GONE: PlanLevel = 'huyen';

/** How a plan stands to a kind of task. */
export function kindInPlan(plan: Plan, kind: TaskKind, wasInForce: WasInForce): KindInPlan {
  const tasks = plan.tasks.filter(({ kinds }) => kinds.includes(kind.id));
  const mentions = tasks.length > 0 ? [] : mentionsOf(plan, kind.id);
  const required =
    plan.level === GONE
      ? []
      : kind.requiredOf
          .filter(({ level }) => level === plan.level)
          .flatMap(({ basis }) => basis)
          .filter((citation) => wasInForce(citation, plan.year));
  return { plan, kind, tasks, mentions, required, coverage: coverageOf(plan.level, tasks, mentions, required) };
}

function coverageOf(level: PlanLevel, tasks: readonly PlanTask[], mentions: readonly string[], required: readonly string[]): Coverage {
  if (tasks.length > 0) return 'task';
  if (mentions.length > 0) return 'mentioned';
  if (level === GONE) return 'unmeasured';
  if (required.length === 0) return 'free';
  return CASE_BOUND.includes(level) ? 'left-out-in-cases' : 'left-out';
}
