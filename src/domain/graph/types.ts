import type { Resolution } from '../citations/index.ts';
import type { ProvisionRef } from '../documents/index.ts';
import type { Mention } from './mentions.ts';
import type { CitingText, SourceKind } from './texts.ts';

/** One place cites another. */
export interface Edge {
  readonly from: ProvisionRef;
  readonly to: ProvisionRef;
  readonly kind: SourceKind;
  /** The text only points at where it stands ("khoản này"): true, and no link is shown. */
  readonly self: boolean;
}

/** A text with what its citations mean. */
export interface ReadText {
  readonly source: CitingText;
  readonly resolutions: readonly Resolution[];
}

/** A document that is cited and not held here. */
export interface OutsideDocument {
  /** Official number, or the name where only that is known. */
  readonly name: string;
  readonly edges: readonly { readonly from: ProvisionRef; readonly kind: SourceKind }[];
}

/** Who cites whom in the corpus, down to the point. */
export interface Graph {
  readonly texts: readonly ReadText[];
  readonly edges: readonly Edge[];
  /** By key of the citing place (see refKey). */
  readonly outgoing: ReadonlyMap<string, readonly Edge[]>;
  /** By key of the cited place. */
  readonly incoming: ReadonlyMap<string, readonly Edge[]>;
  readonly outside: readonly OutsideDocument[];
  /** What guides, questions and plans speak of. */
  readonly mentions: readonly Mention[];
}
