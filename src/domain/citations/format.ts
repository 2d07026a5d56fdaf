import { formatLongDate } from '../dates/index.ts';
import { type DocumentId, fromEId, isDivision, type LegalDocument, type ProvisionRef } from '../documents/index.ts';

/**
 * A place in the official form (NĐ 30/2020, Phụ lục II: smallest unit first). `full` is the form of a first citation:
 * of a law its name, of another document kind, number, date, issuer and title; `short` is the form after that.
 */
export function formatCitation(ref: ProvisionRef, documents: ReadonlyMap<DocumentId, LegalDocument>, style: 'full' | 'short'): string {
  const document = documents.get(ref.document);
  if (document === undefined) throw new TypeError(`Expected a document of the corpus, got "${ref.document}"`);
  const name = formatDocument(document, style);
  return ref.eId === null ? name : `${formatUnit(ref)}${document.type === 'luat' ? ' của' : ''} ${name}`;
}

/** The units of a place without its document: "điểm b khoản 3 Điều 48", "Mục 1 Chương V". */
export function formatUnit({ eId }: ProvisionRef): string {
  if (eId === null) return '';
  if (isDivision(eId)) {
    const [, chapter, section] = /^chp_([^_]+)(?:__sec_(.+))?$/.exec(eId) ?? [];
    return section === undefined ? `Chương ${chapter}` : `Mục ${section} Chương ${chapter}`;
  }
  const { article, clause, point } = fromEId(eId);
  return [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article}`].filter(Boolean).join(' ');
}

const KINDS = { luat: 'Luật', 'nghi-dinh': 'Nghị định', 'thong-tu': 'Thông tư' } as const;

/** A circular is issued by the head of the body (Luật Ban hành văn bản quy phạm pháp luật), a decree by the body itself. */
const SIGNERS: Readonly<Record<string, string>> = {
  'Bộ Tư pháp': 'Bộ trưởng Bộ Tư pháp',
  'Tòa án nhân dân tối cao': 'Chánh án Tòa án nhân dân tối cao',
};

/** A document's name in a citation. */
export function formatDocument({ type, number, title, issuer, dateDocument }: LegalDocument, style: 'full' | 'short'): string {
  if (style === 'short') return `${KINDS[type]} số ${number}`;
  if (type === 'luat') return title;
  const subject = title.slice(KINDS[type].length).trim();
  return `${KINDS[type]} số ${number} ngày ${formatLongDate(dateDocument)} của ${SIGNERS[issuer] ?? issuer} ${subject}`;
}
