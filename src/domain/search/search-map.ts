import type { Corpus, Form } from '../corpus/index.ts';
import type { Interval, PlainDate } from '../dates/index.ts';
import {
  type Article,
  childEId,
  type DocumentId,
  type DocumentType,
  type EId,
  type LegalDocument,
  type Provision,
} from '../documents/index.ts';
import { anchorLetter } from '../text/index.ts';
import type { Entry } from './entries.ts';

/** All that a typed citation or form needs to be answered, small enough to be sent at once. */
export interface SearchMap {
  readonly documents: readonly {
    readonly id: DocumentId;
    readonly type: DocumentType;
    readonly number: string;
    readonly shortTitle: string;
    readonly title: string;
    readonly inForce: Interval;
    /** Number, heading, shape: "1ab,2,3abc" (clauses with their points), ":ab" (points without clause). */
    readonly articles: readonly (readonly [num: string, heading: string, shape: string])[];
  }[];
  readonly forms: readonly (readonly [id: string, code: string, series: Form['series'], name: string])[];
}

/** The map of a corpus. */
export function toSearchMap(corpus: Corpus): SearchMap {
  return {
    documents: [...corpus.documents.values()].map(({ id, type, number, shortTitle, title, inForce, articles }) => ({
      id,
      type,
      number,
      shortTitle,
      title,
      inForce,
      articles: articles.map((article) => [article.num, article.heading, shapeOf(article)] as const),
    })),
    forms: corpus.forms.map(({ id, code, series, name }) => [id, code, series, name] as const),
  };
}

function shapeOf(article: Article): string {
  const points = (unit: Provision): string =>
    unit.children
      .filter(({ level }) => level === 'point')
      .map(({ num }) => num)
      .join(' ');
  const own = points(article);
  return own === '' ? article.children.map((clause) => [clause.num, points(clause)].filter(Boolean).join(' ')).join(',') : `:${own}`;
}

/** Documents that can be cited, made again from the map: numbers and headings are there, texts are not. */
export function fromSearchMap(map: SearchMap): readonly LegalDocument[] {
  return map.documents.map(({ id, type, number, shortTitle, title, inForce, articles }) => ({
    ...BLANK,
    id,
    type,
    number,
    shortTitle,
    title,
    inForce,
    articles: articles.map(
      ([num, heading, shape]): Article => ({
        ...unit(null, 'article', num, shape),
        level: 'article',
        heading,
        summary: '',
        explanation: '',
        partial: false,
        misprints: new Map(),
        lines: { heading: 0, text: 0, explanation: 0 },
        file: '',
      }),
    ),
  }));
}

const DAY = '0001-01-01' as PlainDate;
const BLANK = {
  issuer: '',
  localAliases: {},
  repeals: [],
  dateDocument: DAY,
  partial: false,
  officialUrl: null,
  note: '',
  divisions: [],
  sources: [],
};

function unit(parent: EId | null, level: Provision['level'], num: string, shape: string): Provision {
  const eId = childEId(parent, level, num);
  const points = (list: string): Provision[] =>
    list
      .split(' ')
      .filter(Boolean)
      .map((letter) => unit(eId, 'point', letter, ''));
  const clauses = (list: string): Provision[] =>
    list
      .split(',')
      .filter(Boolean)
      .map((entry) => unit(eId, 'clause', entry.split(' ')[0] ?? '', entry.split(' ').slice(1).join(' ')));
  const children = level === 'clause' || shape.startsWith(':') ? points(shape.replace(':', '')) : clauses(shape);
  return { level, num, eId, intro: '', wrapUp: '', children };
}

/** The provisions and documents of the map as entries of the search: each document's articles, then the document. */
export function knownEntries(map: SearchMap): readonly Entry[] {
  return map.documents.flatMap(({ id, number, shortTitle, title, inForce, articles }) => {
    const common = { gist: '', about: [], document: shortTitle, subject: '', reader: null, inForce };
    return [
      ...articles.map(
        ([num, heading]): Entry => ({
          ...common,
          kind: 'dieu',
          url: `/${id}/dieu-${anchorLetter(num)}/`,
          title: heading,
          label: `Điều ${num} ${shortTitle}`,
          asks: [],
        }),
      ),
      { ...common, kind: 'van-ban', url: `/${id}/`, title, label: shortTitle, asks: [shortTitle, number] } as const,
    ];
  });
}
