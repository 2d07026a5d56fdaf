import type { PlainDate } from '../dates/index.ts';
import type { StepId } from '../rules/index.ts';

/** For whom a guide is written. */
export const READERS = { 'nguoi-dan': 'Người bị thiệt hại', 'can-bo': 'Cán bộ, công chức' } as const;
export type ReaderId = keyof typeof READERS;

/** Roles at the desk, in the order of the procedure. */
export const ROLES = {
  'co-quan-giai-quyet': 'Cơ quan giải quyết bồi thường',
  'so-tu-phap': 'Sở Tư pháp, Ủy ban nhân dân cấp tỉnh',
  'tai-chinh': 'Cơ quan tài chính',
  'toa-an': 'Tòa án',
  'vien-kiem-sat': 'Viện kiểm sát',
  'thi-hanh-an': 'Cơ quan thi hành án',
  'cap-xa': 'Ủy ban nhân dân cấp xã',
} as const;
export type RoleId = keyof typeof ROLES;

/** Something that often goes wrong, and what the law makes of it. */
export interface Mistake {
  readonly what: string;
  readonly consequence: string;
  readonly basis: readonly string[];
}

/** One step of a guide. Texts are Markdown with citations and {{rule}} marks; numbers come from rules alone. */
export interface GuideStep {
  /** Anchor on the page. */
  readonly id: string;
  readonly title: string;
  readonly stage: StepId | null;
  /** Who acts. */
  readonly actor: string;
  readonly text: string;
  /** To whom papers go; "" where nothing is handed in. */
  readonly to: string;
  readonly deadlines: readonly string[];
  readonly forms: readonly string[];
  readonly amounts: readonly string[];
  readonly basis: readonly string[];
  readonly sends: readonly { readonly what: string; readonly to: string; readonly basis: readonly string[] }[];
  readonly mistakes: readonly Mistake[];
}

/** A guide: a task of a reader, step by step. */
export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly reader: ReaderId;
  readonly role: RoleId | null;
  /** Place among the guides for the same reader. */
  readonly order: number;
  /** How people ask for it; found by search, not shown. */
  readonly asks: readonly string[];
  readonly checkedOn: PlainDate;
  readonly intro: string;
  readonly steps: readonly GuideStep[];
  /** What to have in hand, one page to print; empty where the guide has none. */
  readonly checklist: readonly { readonly item: string; readonly basis: readonly string[] }[];
  /** Pictures of the time the procedure takes. */
  readonly timelines: readonly Timeline[];
  readonly next: readonly string[];
  readonly file: string;
}

/** Stages one after the other; each takes what its deadline says. */
export interface Timeline {
  readonly title: string;
  readonly stages: readonly { readonly label: string; readonly deadline: string }[];
}

/** A question people ask, with its answer in two to five sentences. */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly asks: readonly string[];
  readonly answer: string;
  readonly basis: readonly string[];
  readonly reader: ReaderId;
  readonly topic: StepId | 'co-duoc-boi-thuong' | 'muc-boi-thuong';
  readonly guides: readonly string[];
  readonly checkedOn: PlainDate;
  readonly file: string;
}
