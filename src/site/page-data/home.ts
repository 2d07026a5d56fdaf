import type { Corpus } from '../../domain/corpus/index.ts';
import { formatDate } from '../../domain/dates/index.ts';
import { documentUrl, guideUrl, planUrl } from '../urls.ts';
import { checkedOn, type Status, statusOf } from './shared.ts';

/** A document as lists show it. */
export interface DocumentRow {
  readonly url: string;
  readonly number: string;
  readonly title: string;
  readonly articles: number;
  readonly partial: boolean;
  readonly status: Status;
}

/** A question that leads to one guide or plan. */
export interface Entrance {
  readonly question: string;
  readonly answer: string;
  readonly url: string;
}

/** The documents held, in the order of the law. */
export const documentRows = (corpus: Corpus): readonly DocumentRow[] =>
  [...corpus.documents.values()].map((document) => ({
    url: documentUrl(document.id),
    number: document.number,
    title: document.title,
    articles: document.articles.length,
    partial: document.partial,
    status: statusOf(document),
  }));

/** The latest day on which any source was checked, as printed. */
export const lastChecked = (corpus: Corpus): string =>
  formatDate([...corpus.documents.values()].map(checkedOn).sort().at(-1) ?? checkedOn([...corpus.documents.values()][0]!));

type Door = readonly [question: string, id: string];

/** Entrances to guides; the answer is the guide's own summary, so that the two cannot part. */
export const guideEntrances = (corpus: Corpus, doors: readonly Door[]): readonly Entrance[] => entrances(corpus.guides, doors, guideUrl);

/** Entrances to plans. */
export const planEntrances = (corpus: Corpus, doors: readonly Door[]): readonly Entrance[] => entrances(corpus.plans, doors, planUrl);

function entrances(
  items: readonly { readonly id: string; readonly summary: string }[],
  doors: readonly Door[],
  urlOf: (id: string) => string,
): readonly Entrance[] {
  return doors.flatMap(([question, id]) => {
    const item = items.find((candidate) => candidate.id === id);
    return item === undefined ? [] : [{ question, answer: item.summary, url: urlOf(id) }];
  });
}
