import { type Corpus, PLAN_LEVELS } from '../../domain/corpus/index.ts';
import type { LinkedText } from '../linked-text.ts';
import { proseLineFor } from '../prose.ts';
import { href, TASKS, taskUrl } from '../urls.ts';
import { type BasisLink, basisLinks, planName } from './plan-links.ts';

/** A kind of task: what it is, who demands it of whom, which plans have it. */
export interface TaskKindView {
  readonly id: string;
  readonly label: string;
  readonly what: LinkedText;
  readonly basis: readonly BasisLink[];
  readonly requiredOf: readonly { readonly level: string; readonly basis: readonly BasisLink[] }[];
  readonly plans: readonly { readonly name: string; readonly model: boolean; readonly tasks: readonly BasisLink[] }[];
}

/** The vocabulary of tasks in the order of a plan. */
export function taskKindViews(corpus: Corpus): readonly TaskKindView[] {
  const line = proseLineFor(corpus);
  return corpus.taskKinds.map(({ id, label, what, basis, requiredOf }) => ({
    id,
    label,
    what: line(what, TASKS),
    basis: basisLinks(basis, corpus),
    requiredOf: requiredOf.map(({ level, basis }) => ({ level: PLAN_LEVELS[level], basis: basisLinks(basis, corpus) })),
    plans: corpus.plans
      .map((plan) => ({
        name: planName(plan),
        model: plan.model,
        tasks: plan.tasks
          .filter(({ kinds }) => kinds.includes(id))
          .map(({ num, title }) => ({ label: `${num} ${title}`, href: href(taskUrl(plan.id, num)) })),
      }))
      .filter(({ tasks }) => tasks.length > 0),
  }));
}
