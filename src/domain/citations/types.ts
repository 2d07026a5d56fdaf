import type { ProvisionRef } from '../documents/index.ts';

/** Levels a citation can name, largest first. */
export const CITED_LEVELS = ['part', 'chapter', 'section', 'article', 'clause', 'point', 'paragraph'] as const;
export type CitedLevel = (typeof CITED_LEVELS)[number];

/** One unit of a path: its level and its number as written (zeros in front dropped), or null for "này": the one the text stands in. */
export interface Step {
  readonly level: CitedLevel;
  readonly num: string | null;
}

/** How the text names the document; finding looks nothing up. */
export type DocumentHint =
  /** No document named: the one the text stands in. */
  | { readonly kind: 'none' }
  /** "Luật này", "Nghị định này". */
  | { readonly kind: 'this' }
  /** By official number; `number` in canonical form, "68/2018" where the symbol is left out. */
  | { readonly kind: 'number'; readonly number: string; readonly type: string | null }
  /** By name, in canonical letters: "Bộ luật Dân sự"; the year where one is given. */
  | { readonly kind: 'name'; readonly name: string; readonly year: string | null }
  /** By a short name that the text or its document declares: "Luật". */
  | { readonly kind: 'alias'; readonly alias: string };

/** What the text says: one cited place, with the span of the words that name it. Offsets are UTF-16 units of the raw text. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  /** Span of the whole run of citations this one stands in. */
  readonly mention: readonly [number, number];
  /** Outermost first; empty where only a document is named. */
  readonly path: readonly Step[];
  readonly document: DocumentHint;
  /** End of a range ("từ Điều 35 đến Điều 41"); null for a single place. */
  readonly range: 'from' | 'to' | null;
}

/** "(sau đây gọi là Luật)": from `end` on, `alias` means the document named before it. */
export interface AliasDeclaration {
  readonly alias: string;
  readonly document: DocumentHint;
  readonly end: number;
}

export interface FoundCitations {
  /** In the order of the text; spans never overlap. */
  readonly citations: readonly Citation[];
  readonly declarations: readonly AliasDeclaration[];
}

/** Where a text stands: the document by official number, and the unit inside it as far as it is known. */
export interface Place {
  readonly doc: string | null;
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
  /** Short names in force there: { "Luật": "10/2017/QH14" }. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** What a citation names, in plain numbers. `doc`: official number, "name:…" for a law known by name only, "ctx" for the unknown document of the text. */
export interface Target {
  readonly doc: string;
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
}

export type UnresolvedReason = 'unknown-document' | 'unknown-provision' | 'ambiguous' | 'repealed';

/** What a citation means in the corpus: a place, or the reason why not, with what it may have meant. */
export type Resolution =
  | { readonly ok: true; readonly citation: Citation; readonly target: ProvisionRef }
  | {
      readonly ok: false;
      readonly citation: Citation;
      readonly reason: UnresolvedReason;
      readonly named: Target;
      readonly candidates: readonly ProvisionRef[];
    };
