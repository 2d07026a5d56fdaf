import { documentNumberOf } from './known-laws.ts';
import type { AliasDeclaration, Citation, DocumentHint, Place, Step, Target } from './types.ts';

/** A place about which nothing is known. */
export const NOWHERE: Place = { doc: null, article: null, clause: null, point: null, aliases: {} };

/**
 * What a citation names in plain numbers, read from its words and from where it stands; nothing is looked up. The
 * document is its official number where the words or the place give it, "name:…" for a law known by name only, "ctx"
 * where the text's own document is not known.
 */
export function identify(citation: Citation, place: Place, declarations: readonly AliasDeclaration[] = []): Target {
  const doc = documentOf(citation.document, place, declarations, citation.start);
  const step = (level: Step['level']): Step | undefined => citation.path.find((step) => step.level === level);
  const [article, clause, point] = [step('article'), step('clause'), step('point')];
  if (citation.path.length === 0 || (!article && !clause && !point)) return { doc, article: null, clause: null, point: null };
  // A unit without its parent stands in the unit the text stands in, a clause in this article, a point in this clause:
  // but only where it is of the document the text stands in.
  const here = doc === (place.doc ?? 'ctx');
  const inArticle = article === undefined ? (here ? place.article : null) : (article.num ?? place.article);
  const inClause =
    clause === undefined ? (here && article === undefined && point !== undefined ? place.clause : null) : (clause.num ?? place.clause);
  return { doc, article: inArticle, clause: inClause, point: point === undefined ? null : (point.num ?? place.point) };
}

function documentOf(hint: DocumentHint, place: Place, declarations: readonly AliasDeclaration[], at: number): string {
  if (hint.kind === 'number') return hint.number;
  if (hint.kind === 'name')
    return place.aliases[hint.name] ?? documentNumberOf(hint.name, hint.year, yearOf(place.doc)) ?? `name:${hint.name}`;
  if (hint.kind === 'alias') {
    const declared = declarations.findLast(({ alias, end }) => alias === hint.alias && end <= at);
    if (declared !== undefined) return documentOf(declared.document, place, [], at);
    return place.aliases[hint.alias] ?? 'ctx';
  }
  return place.doc ?? 'ctx';
}

/** Year of a document's number: "16/2010/NĐ-CP" → 2010. */
const yearOf = (number: string | null): number | null => Number(/\/(\d{4})\//.exec(number ?? '')?.[1] ?? 0) || null;
