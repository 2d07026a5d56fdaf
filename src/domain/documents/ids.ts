import { anchorLetter, romanToNumber, slug } from '../text/index.ts';
import type { DocumentId, DocumentType, EId, ProvisionLevel } from './types.ts';

/** Akoma Ntoso eId prefixes (AKN naming convention, "eId"); ids are rooted at the article because it is cited alone. */
const PREFIX: Readonly<Record<ProvisionLevel, string>> = { article: 'art', clause: 'cl', point: 'point' };

/** eId of a unit under `parent` (null for an article): childEId(art_26, 'clause', '2') = "art_26__cl_2". */
export function childEId(parent: EId | null, level: ProvisionLevel, num: string): EId {
  const own = `${PREFIX[level]}_${num}`;
  return (parent === null ? own : `${parent}__${own}`) as EId;
}

/** The parts of an eId: { article: '26', clause: '2', point: 'đ' }; clause and point are null where the id stops above. */
export interface EIdParts {
  readonly article: string;
  readonly clause: string | null;
  readonly point: string | null;
}

/** Builds the eId of a place given by its numbers. */
export function toEId({ article, clause, point }: EIdParts): EId {
  let id = childEId(null, 'article', article);
  if (clause !== null) id = childEId(id, 'clause', clause);
  if (point !== null) id = childEId(id, 'point', point);
  return id;
}

/** Reads an eId back into its numbers. Throws TypeError where it is not one of ours. */
export function fromEId(eId: EId): EIdParts {
  const parts = /^art_([^_]+)(?:__cl_([^_]+))?(?:__point_([^_]+))?$/u.exec(eId);
  if (!parts?.[1]) throw new TypeError(`Expected an eId such as "art_26__cl_2__point_đ", got "${eId}"`);
  return { article: parts[1], clause: parts[2] ?? null, point: parts[3] ?? null };
}

/** eId of a chapter or of a section in it: "chp_V", "chp_V__sec_1" (sections restart in every chapter). */
export const divisionEId = (chapter: string, section: string | null): EId =>
  (section === null ? `chp_${chapter}` : `chp_${chapter}__sec_${section}`) as EId;

/** Whether an eId names a chapter or a section, which have no page of their own. */
export const isDivision = (eId: EId): boolean => eId.startsWith('chp_');

/** Anchor of a chapter or section on its document's page: "chuong-5", "chuong-5-muc-1". */
export function divisionAnchorOf(eId: EId): string {
  const [, chapter = '', section] = /^chp_([^_]+)(?:__sec_(.+))?$/.exec(eId) ?? [];
  return `chuong-${romanToNumber(chapter) ?? chapter}${section === undefined ? '' : `-muc-${section}`}`;
}

/** Anchor of a place on its article's page: "khoan-2-diem-dd", "diem-a" where the article has no clauses, "" for the article. */
export function anchorOf(eId: EId): string {
  const { clause, point } = fromEId(eId);
  return [clause && `khoan-${clause}`, point && `diem-${anchorLetter(point)}`].filter(Boolean).join('-');
}

/** Folder name of a document: documentIdOf('nghi-dinh', '68/2018/NĐ-CP') = "nghi-dinh-68-2018-nd-cp". */
export const documentIdOf = (type: DocumentType, number: string): DocumentId => `${type}-${slug(number)}` as DocumentId;
