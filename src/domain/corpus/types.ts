import type { ReimbursementScale } from '../amounts/index.ts';
import type { CalendarYear, Interval, PlainDate } from '../dates/index.ts';
import type { DocumentId, LegalDocument, Source } from '../documents/index.ts';
import type { AmountRule, Certainty, DeadlineRule, Parameter, StepId } from '../rules/index.ts';
import type { Guide, Question } from './guides.ts';
import type { DutyBody, Plan, TaskKind } from './plans.ts';

/** The official order of codification: which articles of decrees and circulars stand under which article of the law. */
export interface Codification {
  readonly law: DocumentId;
  readonly source: Source;
  /** By article number of the law. */
  readonly details: ReadonlyMap<string, readonly { readonly document: DocumentId; readonly article: string }[]>;
}

/** A defined term: where it is defined says what it means; nothing is defined twice. */
export interface Term {
  /** Address of the term on the glossary page. */
  readonly id: string;
  readonly term: string;
  /** Other forms under which the term stands in a text. */
  readonly variants: readonly string[];
  /** The defining provision, as law writes it. */
  readonly basis: string;
  /** What it means, in one sentence of ours. */
  readonly meaning: string;
  /** Provisions in which the same words mean something else, as law writes them. */
  readonly notIn: readonly string[];
  readonly file: string;
  readonly lines: { readonly basis: number; readonly meaning: number };
}

/** A law that is cited and not held: its name as the texts have it, and where its official text stands if known. */
export interface OutsideLaw {
  readonly name: string;
  readonly title: string;
  readonly url: string | null;
  readonly note: string;
}

/** A form that a circular issues. Its layout was not seen; what is known is who fills it in, when, and what the law wants in it. */
export interface Form {
  readonly id: string;
  /** As printed: "Mẫu 01/BTNN", "Biểu mẫu số 01", "Mẫu số 01". */
  readonly code: string;
  readonly series: 'btnn' | 'thong-ke' | 'ho-tro';
  readonly name: string;
  /** Other words in which people ask for it; found by search, not shown. */
  readonly asks: readonly string[];
  readonly issuedBy: string;
  readonly filledBy: string;
  readonly sentTo: string;
  readonly step: StepId;
  /** Whether who fills it in is inferred from the law, because the circular lists code and name only. */
  readonly inferred: boolean;
  readonly requires: readonly { readonly what: string; readonly basis: string }[];
  /** Provisions at whose step it is used. */
  readonly uses: readonly string[];
  readonly inForce: Interval;
  readonly note: string;
  readonly file: string;
}

/** What has changed, overrides, is out of date or must still be checked. */
export interface ChangeNote {
  readonly id: string;
  readonly title: string;
  readonly kind: 'override' | 'wording' | 'related' | 'pending';
  /** Provisions whose readers must see it. */
  readonly affects: readonly string[];
  /** What governs instead; "" where nothing does. */
  readonly by: string;
  readonly inForce: Interval | null;
  readonly says: string;
  readonly certainty: Certainty;
  readonly source: Source;
  readonly announced: PlainDate | null;
  readonly file: string;
}

/** The announced public holidays of a year, with where they come from. */
export interface HolidayYear extends CalendarYear {
  readonly certainty: Certainty;
  readonly source: Source;
  readonly note: string;
  readonly file: string;
}

/** Everyday words for words of the law. */
export interface Synonym {
  readonly lay: readonly string[];
  readonly means: readonly string[];
  /** A query that uses a lay word, and an address it must find among the first five. */
  readonly test: { readonly q: string; readonly finds: string };
}

/** Everything the site knows, read and checked once, then only looked at. */
export interface Corpus {
  /** In the order of the law: the Law, decrees, circulars; each group by date. */
  readonly documents: ReadonlyMap<DocumentId, LegalDocument>;
  readonly codifications: readonly Codification[];
  /** In alphabetical order. */
  readonly terms: readonly Term[];
  readonly outsideLaws: readonly OutsideLaw[];
  /** Abbreviations that readers type → the words of the texts. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Words that readers type → words of the law they may stand for. */
  readonly synonyms: readonly Synonym[];
  /** How people ask for an article: by document, then by number. */
  readonly asked: ReadonlyMap<DocumentId, ReadonlyMap<string, readonly string[]>>;
  readonly deadlines: readonly DeadlineRule[];
  readonly amounts: readonly AmountRule[];
  /** The scale of reimbursement; undefined where the content has none. */
  readonly reimbursement: ReimbursementScale | undefined;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly forms: readonly Form[];
  /** The latest first. */
  readonly changes: readonly ChangeNote[];
  readonly holidays: ReadonlyMap<number, HolidayYear>;
  /** For citizens first, each group in its order. */
  readonly guides: readonly Guide[];
  readonly questions: readonly Question[];
  /** Real plans by year, the latest first, then models. */
  readonly plans: readonly Plan[];
  /** In the order of a plan. */
  readonly taskKinds: readonly TaskKind[];
  readonly dutyBodies: readonly DutyBody[];
}
