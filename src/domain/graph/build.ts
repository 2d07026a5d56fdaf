import {
  type CitableDocuments,
  type Citation,
  citableDocuments,
  findCitations,
  isSelf,
  type Resolution,
  resolveCitation,
} from '../citations/index.ts';
import type { Corpus } from '../corpus/index.ts';
import { fromEId, isDivision, type LegalDocument, type ProvisionRef, toEId } from '../documents/index.ts';
import { rangeOfNums } from '../text/index.ts';
import { mentionsIn } from './mentions.ts';
import { type CitingText, textsOf } from './texts.ts';
import type { Edge, Graph, OutsideDocument, ReadText } from './types.ts';

/** Key of a place: "luat-10-2017-qh14#art_26__cl_2"; the document alone without "#". */
export const refKey = ({ document, eId }: ProvisionRef): string => (eId === null ? document : `${document}#${eId}`);

/** Reads every text of the corpus once and puts its citations into a graph. */
export function buildGraph(corpus: Corpus): Graph {
  const documents = citableDocuments(corpus.documents.values());
  const texts: ReadText[] = [];
  for (const document of corpus.documents.values())
    for (const article of document.articles) for (const source of textsOf(document, article)) texts.push(readText(source, documents));
  const edges = unique(texts.flatMap((text) => edgesOf(text, corpus)));
  return {
    texts,
    edges,
    outgoing: Map.groupBy(edges, ({ from }) => refKey(from)),
    incoming: Map.groupBy(edges, ({ to }) => refKey(to)),
    outside: outsideDocuments(texts),
    mentions: mentionsIn(corpus),
  };
}

/** Finds and resolves the citations of one text. */
export function readText(source: CitingText, documents: CitableDocuments): ReadText {
  const { citations, declarations } = findCitations(source.text);
  return { source, resolutions: citations.map((citation) => resolveCitation(citation, source.place, documents, declarations)) };
}

/** What the citations of a text point at; "Điều này" alone is marked as pointing at itself. */
function edgesOf({ source, resolutions }: ReadText, corpus: Corpus): readonly Edge[] {
  return resolutions.flatMap((resolution, i) => {
    if (!resolution.ok) return [];
    const self = isSelf(resolution.citation);
    const before = resolutions[i - 1];
    const between = resolution.citation.range === 'to' && before?.ok ? expandRange(before.target, resolution.target, corpus) : [];
    return [...between, resolution.target].map((to): Edge => ({ from: source.from, to, kind: source.kind, self }));
  });
}

/** The places strictly between the ends of a range of articles, clauses or points with one parent. */
function expandRange(from: ProvisionRef, to: ProvisionRef, corpus: Corpus): readonly ProvisionRef[] {
  const document = corpus.documents.get(to.document);
  if (
    document === undefined ||
    from.document !== to.document ||
    from.eId === null ||
    to.eId === null ||
    isDivision(from.eId) ||
    isDivision(to.eId)
  )
    return [];
  const [a, b] = [fromEId(from.eId), fromEId(to.eId)];
  const level = b.point !== null ? 'point' : b.clause !== null ? 'clause' : 'article';
  const known = siblings(document, b, level);
  const [start, end] = [a[level], b[level]];
  if (start === null || end === null) return [];
  return rangeOfNums(start, end, known)
    .slice(1, -1)
    .map((num) => ({ document: document.id, eId: toEId({ ...b, [level]: num }) }));
}

function siblings(document: LegalDocument, place: ReturnType<typeof fromEId>, level: 'article' | 'clause' | 'point'): readonly string[] {
  if (level === 'article') return document.articles.map(({ num }) => num);
  const article = document.articles.find(({ num }) => num === place.article);
  const parent = level === 'clause' || place.clause === null ? article : article?.children.find(({ num }) => num === place.clause);
  return parent?.children.map(({ num }) => num) ?? [];
}

function unique(edges: readonly Edge[]): readonly Edge[] {
  return [...new Map(edges.map((edge) => [`${refKey(edge.from)}|${refKey(edge.to)}|${edge.kind}`, edge])).values()];
}

/** Documents that are cited and not held, the most cited first. */
function outsideDocuments(texts: readonly ReadText[]): readonly OutsideDocument[] {
  const byName = new Map<string, { from: ProvisionRef; kind: CitingText['kind'] }[]>();
  for (const { source, resolutions } of texts)
    for (const resolution of resolutions) {
      if (resolution.ok || (resolution.reason !== 'unknown-document' && resolution.reason !== 'repealed')) continue;
      const name = resolution.named.doc.replace(/^name:/, '');
      byName.set(name, [...(byName.get(name) ?? []), { from: source.from, kind: source.kind }]);
    }
  return [...byName]
    .map(([name, edges]) => ({ name, edges }))
    .sort((a, b) => b.edges.length - a.edges.length || (a.name < b.name ? -1 : 1));
}

/** The citation as it stands in its text. */
export const wordsOf = (text: string, { start, end }: Citation): string => text.slice(start, end);

/** Resolutions that a reader should have been able to follow and cannot: the place does not exist in a document held whole. */
export function brokenCitations(
  graph: Graph,
  corpus: Corpus,
): readonly { readonly source: CitingText; readonly resolution: Resolution & { readonly ok: false } }[] {
  const whole = new Set([...corpus.documents.values()].filter(({ partial }) => !partial).map(({ number }) => number));
  return graph.texts.flatMap(({ source, resolutions }) =>
    resolutions.flatMap((resolution) => {
      if (resolution.ok || resolution.reason === 'unknown-document' || resolution.reason === 'repealed') return [];
      const document = resolution.named.doc;
      return whole.has(document) || resolution.reason === 'ambiguous' ? [{ source, resolution }] : [];
    }),
  );
}
