import type { PlainDate } from '../dates/index.ts';
import type { Source } from '../documents/index.ts';
import type { Certainty } from '../rules/index.ts';

/** Whose plan it is. */
export const PLAN_LEVELS = { tinh: 'Cấp tỉnh', huyen: 'Cấp huyện (trước 01/7/2025)', xa: 'Cấp xã', 'so-nganh': 'Sở, ngành' } as const;
export type PlanLevel = keyof typeof PLAN_LEVELS;

/** A kind of task that plans hold, with the provisions that demand it. */
export interface TaskKind {
  readonly id: string;
  readonly label: string;
  /** What it is, in one sentence of ours. */
  readonly what: string;
  readonly basis: readonly string[];
  /** Whose plan must have it for the law to be carried out, each with the provision that says so; empty where it is usual and not demanded. */
  readonly requiredOf: readonly { readonly level: PlanLevel; readonly basis: readonly string[] }[];
  readonly order: number;
  readonly file: string;
}

/** When a task is done: in words of the plan, and as far as the words allow as days. */
export interface PlanTime {
  readonly words: string;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly dates: readonly PlainDate[];
}

export interface PlanTask {
  /** As numbered in the plan: "II.1.4". */
  readonly num: string;
  /** Kinds of the vocabulary, the chief one first. */
  readonly kinds: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly lead: readonly string[];
  readonly with: readonly string[];
  readonly time: PlanTime;
  readonly output: string;
  /** Provisions: those the plan cites, in a model plan those the task rests on. */
  readonly basis: readonly string[];
}

/** An annual plan: facts of a real one in our words, or a model. */
export interface Plan {
  readonly id: string;
  readonly model: boolean;
  readonly title: string;
  readonly issuer: string;
  readonly level: PlanLevel;
  readonly place: {
    readonly name: string;
    readonly within: string;
    readonly now: { readonly name: string; readonly certainty: Certainty; readonly source: string } | null;
  };
  readonly year: number;
  readonly number: string | null;
  readonly date: PlainDate | null;
  /** What is known of number and date where they are blank. */
  readonly dateWords: string;
  readonly asks: readonly string[];
  readonly summary: string;
  readonly legalBasis: readonly string[];
  readonly parents: readonly {
    readonly number: string;
    readonly date: PlainDate | null;
    readonly issuer: string;
    readonly title: string;
  }[];
  readonly aims: readonly string[];
  readonly requirements: readonly string[];
  readonly tasks: readonly PlanTask[];
  readonly duties: readonly { readonly body: string; readonly does: readonly string[] }[];
  readonly money: string;
  readonly reports: readonly {
    readonly what: string;
    readonly from: string;
    readonly to: string;
    readonly due: PlainDate | null;
    readonly words: string;
    readonly basis: readonly string[];
  }[];
  readonly closing: string;
  readonly recipients: readonly string[];
  readonly signedBy: string;
  readonly source: Source;
  readonly note: string;
  readonly file: string;
}

/** Whose yearly duties a calendar holds. */
export interface DutyBody {
  readonly id: string;
  readonly name: string;
  readonly order: number;
  readonly duties: readonly { readonly deadline: string; readonly role: string; readonly basis: readonly string[] }[];
  readonly note: string;
  readonly file: string;
}
