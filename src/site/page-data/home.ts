import type { Corpus } from '../../domain/corpus/index.ts';
import { formatDate } from '../../domain/dates/index.ts';
import { articleUrl, documentUrl } from '../urls.ts';
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

/** A question that leads to one article. */
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

/** Entrances to the Law by question; the answer is the article's own summary, so that the two cannot part. */
export function entrances(corpus: Corpus, questions: readonly (readonly [question: string, article: string])[]): readonly Entrance[] {
  const law = [...corpus.documents.values()].find(({ type }) => type === 'luat');
  return questions.flatMap(([question, num]) => {
    const article = law?.articles.find((article) => article.num === num);
    return law && article ? [{ question, answer: article.summary, url: articleUrl(law.id, num) }] : [];
  });
}
