import { type Article, type LegalDocument, type ProvisionRef, walk } from '../../domain/documents/index.ts';
import { type Graph, refKey } from '../../domain/graph/index.ts';
import { provisionUrl } from '../urls.ts';

/** What an article's provision cites, as addresses in the form of the open data: "luat-10-2017-qh14/dieu-6#khoan-2". */
export function articleCitations(
  graph: Graph,
  document: LegalDocument,
  article: Article,
): readonly { readonly from: string; readonly target: string }[] {
  return [...walk(article)].flatMap(({ eId }) =>
    (graph.outgoing.get(refKey({ document: document.id, eId })) ?? [])
      .filter(({ kind }) => kind === 'provision')
      .map(({ from, to }) => ({ from: dataAddress(from), target: dataAddress(to) })),
  );
}

const dataAddress = (ref: ProvisionRef): string =>
  provisionUrl(ref)
    .slice(1)
    .replace(/\/(?=#|$)/, '');
