import { formatUnit } from '../../domain/citations/index.ts';
import type { Corpus } from '../../domain/corpus/index.ts';
import { type Article, type EId, type LegalDocument, type ProvisionRef, walk } from '../../domain/documents/index.ts';
import { type Edge, type Graph, refKey } from '../../domain/graph/index.ts';
import { articleUrl, href, provisionUrl } from '../urls.ts';

/** A place as a list shows it. */
export interface ReferenceItem {
  readonly label: string;
  readonly href: string;
}
/** References of one kind. */
export interface ReferenceGroup {
  readonly title: string;
  readonly items: readonly ReferenceItem[];
}
/** Who cites a place, apart by kind. */
export interface CitedBy {
  readonly total: number;
  readonly groups: readonly ReferenceGroup[];
}

export interface References {
  readonly corpus: Corpus;
  readonly graph: Graph;
}

/** Who cites the place `ref` itself (not what stands under it). */
export function citedBy({ corpus, graph }: References, ref: ProvisionRef): CitedBy {
  const edges = (graph.incoming.get(refKey(ref)) ?? []).filter(
    ({ from, kind, self }) => !self && !(kind === 'explanation' && from.document === ref.document && sameArticle(from.eId, ref.eId)),
  );
  const own = corpus.documents.get(ref.document);
  const group = (title: string, belongs: (edge: Edge) => boolean): ReferenceGroup => ({
    title,
    items: uniqueItems(edges.filter(belongs).map(({ from, kind }) => itemFor(corpus, from, ref, kind))),
  });
  const groups = [
    group(
      own?.type === 'luat' ? 'Trong Luật' : 'Trong cùng văn bản',
      ({ from, kind }) => kind === 'provision' && from.document === ref.document,
    ),
    group('Trong văn bản khác', ({ from, kind }) => kind === 'provision' && from.document !== ref.document),
    group('Trong phần giải thích', ({ kind }) => kind === 'explanation'),
  ].filter(({ items }) => items.length > 0);
  return { total: groups.reduce((sum, { items }) => sum + items.length, 0), groups };
}

const articleOf = (eId: EId | null): string => (eId ?? '').split('__')[0] ?? '';
const sameArticle = (a: EId | null, b: EId | null): boolean => articleOf(a) === articleOf(b);
const uniqueItems = (items: readonly ReferenceItem[]): readonly ReferenceItem[] => [
  ...new Map(items.map((item) => [item.href, item])).values(),
];

/** A place named from the point of view of another: the document is said where it is a different one. */
function itemFor(corpus: Corpus, place: ProvisionRef, seenFrom: ProvisionRef, kind: Edge['kind'] = 'provision'): ReferenceItem {
  const document = corpus.documents.get(place.document);
  const unit = place.eId === null ? (document?.shortTitle ?? '') : formatUnit(place);
  const name = place.document === seenFrom.document || place.eId === null ? unit : `${unit} ${document?.shortTitle ?? ''}`;
  return kind === 'explanation'
    ? { label: name, href: `${href(provisionUrl(place))}#giai-thich` }
    : { label: name, href: href(provisionUrl(place)) };
}

/** What the units of an article cite, unit by unit in reading order; the article's own explanation last. */
export function citesOf({ corpus, graph }: References, document: LegalDocument, article: Article): readonly ReferenceGroup[] {
  const groups = [...walk(article)].map(({ eId }): ReferenceGroup => {
    const from: ProvisionRef = { document: document.id, eId };
    const edges = (graph.outgoing.get(refKey(from)) ?? []).filter(
      ({ kind, to, self }) => kind === 'provision' && !self && !(to.document === document.id && sameArticle(to.eId, eId)),
    );
    return {
      title: capital(formatUnit(from).replace(/ ?Điều \S+$/, '')) || 'Tên điều và đoạn chung',
      items: uniqueItems(edges.map(({ to }) => itemFor(corpus, to, from))),
    };
  });
  return groups.filter(({ items }) => items.length > 0);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Articles of decrees and circulars that carry an article of the law out: in the official codification, or by their heading. */
export function detailsOf(
  { corpus, graph }: References,
  document: LegalDocument,
  article: Article,
): readonly { readonly document: LegalDocument; readonly article: Article }[] {
  const codified = corpus.codifications.find(({ law }) => law === document.id)?.details.get(article.num) ?? [];
  const titled = (graph.incoming.get(refKey({ document: document.id, eId: article.eId })) ?? [])
    .filter(
      ({ from, kind }) =>
        kind === 'provision' && from.document !== document.id && isArticle(from.eId) && headingCites(corpus, from, article.num),
    )
    .map(({ from }) => ({ document: from.document, article: articleOf(from.eId).replace('art_', '') }));
  const named = [...new Map([...codified, ...titled].map((item) => [`${item.document}/${item.article}`, item])).values()];
  return named.flatMap(({ document: id, article: num }) => {
    const detail = corpus.documents.get(id);
    const found = detail?.articles.find((candidate) => candidate.num === num);
    return detail && found ? [{ document: detail, article: found }] : [];
  });
}

const isArticle = (eId: EId | null): boolean => eId !== null && !eId.includes('__');
const headingCites = (corpus: Corpus, from: ProvisionRef, num: string): boolean =>
  new RegExp(`Điều ${num}(?!\\d)`).test(corpus.documents.get(from.document)?.articles.find(({ eId }) => eId === from.eId)?.heading ?? '');

/** An article's page as a list item. */
export const articleItem = (document: LegalDocument, article: Article): ReferenceItem => ({
  label: `Điều ${article.num} ${document.shortTitle}: ${article.heading}`,
  href: href(articleUrl(document.id, article.num)),
});
