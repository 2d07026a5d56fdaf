import type { DocumentId, ProvisionRef } from '../documents/index.ts';

/** What a typed text asks for besides its words. */
export interface QueryReading {
  /** The place it names, best first; none where it names none. */
  readonly places: readonly ProvisionRef[];
  /** Documents it names without a unit, beside other words: "hiệu lực của nghị định 120". */
  readonly within: readonly DocumentId[];
  /** Whether the query holds other words than those that name the place. */
  readonly otherWords: boolean;
  /** The words that name neither a place nor a document; the whole query where nothing is named. */
  readonly rest: string;
  /** The unit it names and no document has ("Điều 99"); null elsewhere. */
  readonly missing: string | null;
  /** Number and series of a form it names: { number: '01', series: 'btnn' }; series null where it is not said. */
  readonly form: { readonly number: string; readonly series: 'btnn' | 'thong-ke' | 'ho-tro' | null } | null;
}
