import { citableDocuments, findCitations, NOWHERE, resolveCitation } from '../citations/index.ts';
import type { Corpus } from '../corpus/index.ts';
import { findProvision, type Provision, type ProvisionRef } from '../documents/index.ts';
import { type ContentIssue, fault } from './types.ts';

/** The place that a basis in data names: exactly one citation, of a document held here. */
export function basisOf(basis: string, corpus: Corpus): ProvisionRef | undefined {
  const { citations } = findCitations(basis);
  const [citation] = citations;
  if (citation === undefined || citations.length > 1) return undefined;
  const resolution = resolveCitation(citation, NOWHERE, citableDocuments(corpus.documents.values()));
  return resolution.ok ? resolution.target : undefined;
}

/** The restated text of a place with all that stands under it; of a point also what opens its clause. */
export function textOf({ document: id, eId }: ProvisionRef, corpus: Corpus): string {
  const document = corpus.documents.get(id);
  const unit = document && eId !== null ? findProvision(document, eId) : undefined;
  return unit === undefined ? '' : wholeText(unit);
}

const wholeText = (unit: Provision): string => [unit.intro, ...unit.children.map(wholeText), unit.wrapUp].join('\n');

/** Every basis that a field of data names must be exactly one citation that leads to a place. */
export const checkBasis = (file: string, field: string, citations: readonly string[], corpus: Corpus): readonly ContentIssue[] =>
  citations
    .filter((citation) => basisOf(citation, corpus) === undefined)
    .map((citation) =>
      fault(
        { file, field },
        'basis',
        citation,
        'viện dẫn không dẫn tới một chỗ trong văn bản',
        'Ghi một viện dẫn đủ đơn vị và số hiệu văn bản, sâu nhất có thể.',
      ),
    );
