import {
  type Article,
  divisionEId,
  divisionsOf,
  findArticle,
  type LegalDocument,
  type Provision,
  type ProvisionRef,
  toEId,
} from '../documents/index.ts';
import { identify } from './identify.ts';
import type { AliasDeclaration, Citation, Place, Resolution, Target, UnresolvedReason } from './types.ts';

/** The documents that can be cited, by official number. */
export interface CitableDocuments {
  readonly byNumber: ReadonlyMap<string, LegalDocument>;
  /** Number of a repealed document → the document that repealed it. */
  readonly repealedBy: ReadonlyMap<string, LegalDocument>;
}

/** Arranges documents for resolving. */
export function citableDocuments(documents: Iterable<LegalDocument>): CitableDocuments {
  const all = [...documents];
  return {
    byNumber: new Map(all.map((document) => [document.number, document])),
    repealedBy: new Map(all.flatMap((document) => document.repeals.map((number) => [number, document] as const))),
  };
}

/** Where a text of a document stands, with the short names that hold there. */
export const placeIn = (
  document: LegalDocument,
  article: string | null,
  clause: string | null = null,
  point: string | null = null,
): Place => ({
  doc: document.number,
  article,
  clause,
  point,
  aliases: document.localAliases,
});

/** Whether a citation only points at where it stands ("Điều này", "khoản này"): no link is wanted. */
export const isSelf = (citation: Citation): boolean =>
  citation.path.length > 0 &&
  citation.path.every(({ num }) => num === null) &&
  citation.document.kind !== 'number' &&
  citation.document.kind !== 'name';

/** The place a citation means, or why it means none and what it may have meant. Never a guess. */
export function resolveCitation(
  citation: Citation,
  place: Place,
  documents: CitableDocuments,
  declarations: readonly AliasDeclaration[] = [],
): Resolution {
  const named = identify(citation, place, declarations);
  const fail = (reason: UnresolvedReason, candidates: readonly ProvisionRef[] = []): Resolution => ({
    ok: false,
    citation,
    reason,
    named,
    candidates,
  });
  const repealed = documents.repealedBy.get(named.doc);
  if (repealed !== undefined) return fail('repealed', [{ document: repealed.id, eId: null }]);
  const found = documentsNumbered(named.doc, documents);
  const [document] = found;
  if (document === undefined) return fail('unknown-document');
  if (found.length > 1)
    return fail(
      'ambiguous',
      found.map(({ id }) => ({ document: id, eId: null })),
    );
  const answer =
    citation.path.length === 0
      ? { eId: null }
      : isDivisionPath(citation)
        ? resolveDivision(citation, place, document)
        : resolveUnit(named, document);
  return 'reason' in answer
    ? fail(answer.reason, answer.candidates)
    : { ok: true, citation, target: { document: document.id, eId: answer.eId } };
}

type Answer = Pick<ProvisionRef, 'eId'> | { readonly reason: UnresolvedReason; readonly candidates: readonly ProvisionRef[] };

/** "68/2018/NĐ-CP" names one document; "08/2019" every one whose number begins so. */
function documentsNumbered(number: string, { byNumber }: CitableDocuments): readonly LegalDocument[] {
  const exact = byNumber.get(number);
  if (exact !== undefined) return [exact];
  if (!/^\d+\/\d{4}$/.test(number)) return [];
  return [...byNumber.values()].filter((document) => document.number.startsWith(`${number}/`));
}

const isDivisionPath = ({ path }: Citation): boolean =>
  path.every(({ level }) => level === 'chapter' || level === 'section' || level === 'part');

/** "Mục 3 Chương này", "Chương V": "này" and a missing chapter are those of the place, if it lies in the same document. */
function resolveDivision({ path }: Citation, place: Place, document: LegalDocument): Answer {
  const own = place.doc === document.number && place.article !== null ? divisionsOf(document, place.article) : [];
  const [chapterStep, sectionStep] = [path.find(({ level }) => level === 'chapter'), path.find(({ level }) => level === 'section')];
  const chapterNum = chapterStep?.num ?? own[0]?.num;
  const chapter = document.divisions.find(({ num }) => num === chapterNum);
  if (chapter === undefined) return { reason: chapterNum === undefined ? 'ambiguous' : 'unknown-provision', candidates: [] };
  if (sectionStep === undefined) return { eId: divisionEId(chapter.num, null) };
  const sectionNum = sectionStep.num ?? own[1]?.num;
  const section = chapter.children.find(({ num }) => num === sectionNum);
  return section === undefined
    ? { reason: 'unknown-provision', candidates: [{ document: document.id, eId: divisionEId(chapter.num, null) }] }
    : { eId: divisionEId(chapter.num, section.num) };
}

function resolveUnit({ article: num, clause, point }: Target, document: LegalDocument): Answer {
  if (num === null) return { reason: 'ambiguous', candidates: [] };
  const article = findArticle(document, num);
  if (article === undefined) return { reason: 'unknown-provision', candidates: [{ document: document.id, eId: null }] };
  const candidates = [{ document: document.id, eId: article.eId }];
  if (clause === null && point === null) return { eId: article.eId };
  const parent = clause === null ? article : childOf(article, 'clause', clause);
  if (parent === undefined) return { reason: 'unknown-provision', candidates };
  if (point === null) return { eId: parent.eId };
  const child = childOf(parent, 'point', point);
  if (child !== undefined) return { eId: child.eId };
  const elsewhere = clause === null ? pointsIn(article, point).map((eId) => ({ document: document.id, eId })) : [];
  return elsewhere.length > 0 ? { reason: 'ambiguous', candidates: elsewhere } : { reason: 'unknown-provision', candidates };
}

const childOf = (parent: Provision, level: 'clause' | 'point', num: string): Provision | undefined =>
  parent.children.find((child) => child.level === level && child.num === num);

/** The clauses' points of this letter: what "điểm b Điều 5" may mean where Điều 5 has clauses. */
const pointsIn = (article: Article, point: string) =>
  article.children
    .filter((clause) => childOf(clause, 'point', point) !== undefined)
    .map((clause) => toEId({ article: article.num, clause: clause.num, point }));
