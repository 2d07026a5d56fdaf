import { citableDocuments, findCitations, NOWHERE, resolveCitation } from '../citations/index.ts';
import type { Corpus } from '../corpus/index.ts';
import { findProvision, type Provision, type ProvisionRef } from '../documents/index.ts';

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
