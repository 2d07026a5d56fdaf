import type { Corpus } from '../../domain/corpus/index.ts';
import { documentUrl } from '../urls.ts';
import { divisionAnchor } from './article.ts';

/** A subject of the law: a chapter of the Law, where to read it, and what it holds. */
export interface SubjectRow {
  readonly title: string;
  readonly url: string;
  readonly articles: string;
}

/** The subjects by which everything is sorted: the chapters of the Law. */
export function subjectRows(corpus: Corpus): readonly SubjectRow[] {
  const law = [...corpus.documents.values()].find(({ type }) => type === 'luat');
  if (law === undefined) return [];
  return law.divisions
    .filter(({ level }) => level === 'chapter')
    .map((division) => ({
      title: division.heading,
      url: `${documentUrl(law.id)}#${divisionAnchor(division, undefined)}`,
      articles: `Chương ${division.num}, từ Điều ${division.from} đến Điều ${division.to}`,
    }));
}
