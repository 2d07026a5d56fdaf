import type { DocumentPhrase } from './find-documents.ts';
import type { Chain, Item } from './find-units.ts';
import { CITED_LEVELS, type CitedLevel, type DocumentHint, type Step } from './types.ts';

/** A chain with the document that follows it. */
export interface Link extends Chain {
  readonly tail: DocumentPhrase | undefined;
  readonly end: number;
  /** Whether "đến" joins it to the chain before. */
  readonly closesRange: boolean;
}
export interface Run {
  readonly links: readonly Link[];
  readonly next: number;
}

export interface Assembled {
  readonly from: number;
  readonly to: number;
  readonly path: readonly Step[];
  readonly document: DocumentHint;
  readonly range: 'from' | 'to' | null;
}

const rank = (level: CitedLevel): number => CITED_LEVELS.indexOf(level);
const NO_DOCUMENT: DocumentHint = { kind: 'none' };

/**
 * Gives each member its parents and its document. A chain without a parent takes those of the chain to its right; one
 * tail covers all chains before it that name none ("khoản 5 Điều 74 và khoản 5 Điều 75 của Luật").
 */
export function assemble({ links }: Run): readonly Assembled[] {
  const result: Assembled[][] = [];
  let right: { readonly level: CitedLevel; readonly above: readonly Step[]; readonly document: DocumentHint } | undefined;
  for (const [index, link] of [...links.entries()].reverse()) {
    const level = link.items[0]?.step.level as CitedLevel;
    const own = link.above;
    const top = own.at(-1)?.level ?? level;
    const inherited = right && link.tail === undefined && rank(top) > rank('article') ? inherit(top, right) : [];
    const above = [...own, ...inherited];
    const document = link.tail?.hint ?? (right !== undefined && takesTail(level, link.items, above) ? right.document : NO_DOCUMENT);
    right = { level, above, document };
    const opensRange = links[index + 1]?.closesRange === true;
    result.unshift(
      link.items.map(
        (item, i): Assembled => ({
          from: item.from,
          to: i === link.items.length - 1 ? link.end : item.to,
          path: [...[...above].reverse(), item.step, ...item.below],
          document,
          range: item.range ?? (link.closesRange ? 'to' : opensRange ? 'from' : null),
        }),
      ),
    );
  }
  return result.flat();
}

/** The parents that the chain to the right lends: those above its own level, if they continue where this chain stops. */
function inherit(top: CitedLevel, right: { readonly level: CitedLevel; readonly above: readonly Step[] }): readonly Step[] {
  const lent = right.above.filter((step) => rank(step.level) < rank(top));
  return lent[0] !== undefined && rank(lent[0].level) === rank(top) - 1 ? lent : [];
}

/** A chain belongs to the document named at the end of the run only where it reaches an article by number or a larger unit. */
function takesTail(level: CitedLevel, items: readonly Item[], above: readonly Step[]): boolean {
  const steps = [...items.map(({ step }) => step), ...above];
  if (steps.some(({ num }) => num === null)) return false;
  return rank(level) <= rank('article') || above.some((step) => rank(step.level) <= rank('article'));
}
