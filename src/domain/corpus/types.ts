import type { DocumentId, LegalDocument, Source } from '../documents/index.ts';

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

/** Everything the site knows, read and checked once, then only looked at. */
export interface Corpus {
  /** In the order of the law: the Law, decrees, circulars; each group by date. */
  readonly documents: ReadonlyMap<DocumentId, LegalDocument>;
  readonly codifications: readonly Codification[];
  /** In alphabetical order. */
  readonly terms: readonly Term[];
  readonly outsideLaws: readonly OutsideLaw[];
}
