import type { ProvisionRef } from '../documents/index.ts';

/** What a typed text asks for besides its words. */
export interface QueryReading {
  /** The place it names, best first; none where it names none. */
  readonly places: readonly ProvisionRef[];
  /** Whether the query holds other words than those that name the place. */
  readonly otherWords: boolean;
  /** The unit it names and no document has ("Điều 99"); null elsewhere. */
  readonly missing: string | null;
  /** Number and series of a form it names: { number: '01', series: 'btnn' }; series null where it is not said. */
  readonly form: { readonly number: string; readonly series: 'btnn' | 'thong-ke' | 'ho-tro' | null } | null;
}
