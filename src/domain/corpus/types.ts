import type { DocumentId, LegalDocument } from '../documents/index.ts';

/** Everything the site knows, read and checked once, then only looked at. */
export interface Corpus {
  /** In the order of the law: the Law, decrees, circulars; each group by date. */
  readonly documents: ReadonlyMap<DocumentId, LegalDocument>;
}
