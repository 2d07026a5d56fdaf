import type { Interval, PlainDate } from '../dates/index.ts';

declare const documentId: unique symbol;
declare const eId: unique symbol;
/** Folder name and address of a document: type and number folded to ASCII, "luat-10-2017-qh14". */
export type DocumentId = string & { readonly [documentId]: true };
/** Id of a provision inside its document, rooted at the article: "art_26__cl_2__point_đ". */
export type EId = string & { readonly [eId]: true };

/** One place in the corpus; `eId: null` is the document itself. */
export interface ProvisionRef {
  readonly document: DocumentId;
  readonly eId: EId | null;
}

/** The levels that hold text, largest first: điều, khoản, điểm. */
export type ProvisionLevel = 'article' | 'clause' | 'point';
/** The levels that only group articles: chương, mục. */
export type DivisionLevel = 'chapter' | 'section';

/** A unit of text: an article with its clauses, a clause with its points, a point. */
export interface Provision {
  readonly level: ProvisionLevel;
  /** As printed: "26", "2a", "đ". */
  readonly num: string;
  readonly eId: EId;
  /** Lines before the children, or all the text; lines as in the source, without the marker of the unit. */
  readonly intro: string;
  readonly children: readonly Provision[];
  /** Lines after the children. */
  readonly wrapUp: string;
}

/** An article (điều) with what the site says of it. */
export interface Article extends Provision {
  readonly level: 'article';
  readonly heading: string;
  /** One plain sentence, the gist. */
  readonly summary: string;
  /** The explanation as MDX source; empty where the article has none. */
  readonly explanation: string;
  /** Whether only some clauses are held here; the page says so. */
  readonly partial: boolean;
  /** Units whose number the official text misprints: eId → number as printed there. Ours is read by its place. */
  readonly misprints: ReadonlyMap<EId, string>;
  /** Lines of the file on which heading, provision text and explanation start, for messages. */
  readonly lines: { readonly heading: number; readonly text: number; readonly explanation: number };
  /** Where the article is kept, relative to the project, for messages. */
  readonly file: string;
}

/** A chapter (chương) or a section (mục): a heading over a run of articles. */
export interface Division {
  readonly level: DivisionLevel;
  readonly num: string;
  readonly heading: string;
  /** Whether the heading is our own label because the sources give none. */
  readonly ownLabel: boolean;
  /** First and last article number. */
  readonly from: string;
  readonly to: string;
  readonly children: readonly Division[];
}

export type DocumentType = 'luat' | 'nghi-dinh' | 'thong-tu';

/** Where a statement comes from and when somebody last looked. */
export interface Source {
  readonly label: string;
  readonly url: string | null;
  readonly checkedOn: PlainDate;
}

/** What the document file says, articles aside. */
export interface DocumentMeta {
  readonly id: DocumentId;
  readonly type: DocumentType;
  /** Official number: "10/2017/QH14". */
  readonly number: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly issuer: string;
  /** Short names that hold inside this document: "Luật" → "10/2017/QH14". */
  readonly localAliases: Readonly<Record<string, string>>;
  /** Official numbers of the documents it repealed: a citation of one of them is not a citation of this one. */
  readonly repeals: readonly string[];
  readonly dateDocument: PlainDate;
  readonly inForce: Interval;
  /** Whether only some articles of the document are held here; the page says so. */
  readonly partial: boolean;
  /** Address of the official text on the national portal, without an anchor; null where it is not known. */
  readonly officialUrl: string | null;
  readonly note: string;
  readonly divisions: readonly Division[];
  readonly sources: readonly Source[];
}

/** A document with its articles in order. */
export interface LegalDocument extends DocumentMeta {
  readonly articles: readonly Article[];
}
