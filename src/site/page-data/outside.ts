import { formatUnit } from '../../domain/citations/index.ts';
import type { Corpus } from '../../domain/corpus/index.ts';
import type { Graph } from '../../domain/graph/index.ts';
import { href, provisionUrl } from '../urls.ts';
import type { ReferenceItem } from './references.ts';

/** A law that is cited and not held, with the places that cite it. */
export interface OutsideView {
  readonly title: string;
  readonly url: string | null;
  readonly note: string;
  readonly count: number;
  readonly places: readonly ReferenceItem[];
}

/** The documents outside the corpus, the most cited first; what the content knows of them is added. */
export const outsideViews = (corpus: Corpus, graph: Graph): readonly OutsideView[] =>
  graph.outside.map(({ name, edges }) => {
    const known = corpus.outsideLaws.find((law) => law.name === name);
    const places = edges.map(({ from }) => ({
      label: `${formatUnit(from)} ${corpus.documents.get(from.document)?.shortTitle ?? ''}`,
      href: href(provisionUrl(from)),
    }));
    return {
      title: known?.title ?? name,
      url: known?.url ?? null,
      note: known?.note ?? '',
      count: edges.length,
      places: [...new Map(places.map((place) => [place.href, place])).values()],
    };
  });
