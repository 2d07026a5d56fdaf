import { NOWHERE } from '../../domain/citations/index.ts';
import type { ChangeNote, Corpus } from '../../domain/corpus/index.ts';
import { formatDate } from '../../domain/dates/index.ts';
import type { DocumentId, ProvisionRef } from '../../domain/documents/index.ts';
import { refKey } from '../../domain/graph/index.ts';
import { CERTAINTIES } from '../../domain/rules/index.ts';
import { type LinkedText, linkerFor } from '../linked-text.ts';
import { ruleIndex } from '../rule-index.ts';
import type { ReferenceItem } from './references.ts';
import { basisItems } from './rules.ts';

/** A change as pages show it. */
export interface ChangeView {
  readonly id: string;
  readonly title: string;
  readonly kind: ChangeNote['kind'];
  readonly kindName: string;
  readonly says: LinkedText;
  /** "Từ 01/7/2025 đến trước 01/3/2027"; "" where it has no dates. */
  readonly period: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly by: LinkedText;
  readonly affects: readonly ReferenceItem[];
  readonly certainty: string;
  readonly source: string;
  readonly checkedOn: string;
  readonly announced: string;
}

const KINDS: Readonly<Record<ChangeNote['kind'], string>> = {
  override: 'Văn bản sau quy định khác',
  wording: 'Câu hỏi mở',
  related: 'Pháp luật liên quan đã đổi',
  pending: 'Chưa kiểm chứng',
};

/** A change for showing. */
export function changeView(change: ChangeNote, corpus: Corpus): ChangeView {
  const link = linkerFor(corpus);
  const { inForce } = change;
  const end = inForce?.until ? ` đến trước ${formatDate(inForce.until)}` : '';
  return {
    id: change.id,
    title: change.title,
    kind: change.kind,
    kindName: KINDS[change.kind],
    says: link(change.says, NOWHERE, ''),
    period: inForce === null ? '' : `Từ ${formatDate(inForce.from)}${end}`,
    from: inForce?.from ?? null,
    until: inForce?.until ?? null,
    by: link(change.by, NOWHERE, ''),
    affects: basisItems(change.affects, corpus),
    certainty: CERTAINTIES[change.certainty],
    source: change.source.label,
    checkedOn: formatDate(change.source.checkedOn),
    announced: change.announced === null ? '' : formatDate(change.announced),
  };
}

/** The changes that a reader of this very place must see; what a person must still check stands on the page of changes alone. */
export const changesAt = (corpus: Corpus, ref: ProvisionRef): readonly ChangeView[] =>
  (ruleIndex(corpus).changes.get(refKey(ref)) ?? []).filter(({ kind }) => kind !== 'pending').map((change) => changeView(change, corpus));

/** The changes that concern any place of a document, each once. */
export function changesIn(corpus: Corpus, document: DocumentId): readonly ChangeView[] {
  const found = [...ruleIndex(corpus).changes]
    .filter(([key]) => key === document || key.startsWith(`${document}#`))
    .flatMap(([, changes]) => changes);
  return [...new Set(found)].filter(({ kind }) => kind !== 'pending').map((change) => changeView(change, corpus));
}
