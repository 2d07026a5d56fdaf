import { placeIn } from '../../domain/citations/index.ts';
import { type Article, type LegalDocument, type Provision, paragraphsOf } from '../../domain/documents/index.ts';
import { type LinkedText, linkerFor } from '../linked-text.ts';
import { articleUrl, compareUrl, documentUrl, HOME } from '../urls.ts';
import { detailsOf, type References } from './references.ts';
import type { Crumb } from './shared.ts';

/** A line of a provision with its marker and its depth (0 article, 1 clause, 2 point). */
export interface CompareLine {
  readonly depth: 0 | 1 | 2;
  readonly marker: string;
  readonly text: LinkedText;
}
/** One article in the side-by-side view. */
export interface CompareColumn {
  readonly document: LegalDocument;
  readonly num: string;
  readonly heading: string;
  readonly url: string;
  readonly lines: readonly CompareLine[];
}
/** An article of the law with the provisions that carry it out, by kind of document. */
export interface ComparePage {
  readonly title: string;
  readonly law: CompareColumn;
  readonly decrees: readonly CompareColumn[];
  readonly circulars: readonly CompareColumn[];
  readonly crumbs: readonly Crumb[];
  readonly url: string;
  readonly source: string;
}

/** The side-by-side pages: one for each article of the law that a decree or a circular carries out. */
export function comparePages(references: References): readonly ComparePage[] {
  const link = linkerFor(references.corpus);
  const column = (document: LegalDocument, article: Article, page: string): CompareColumn => ({
    document,
    num: article.num,
    heading: article.heading,
    url: articleUrl(document.id, article.num),
    lines: linesOf(article, null, 0, (text, clause, point) => link(text, placeIn(document, article.num, clause, point), page)),
  });
  return [...references.corpus.documents.values()]
    .filter(({ type }) => type === 'luat')
    .flatMap((document) =>
      document.articles.flatMap((article): ComparePage[] => {
        const details = detailsOf(references, document, article);
        if (details.length === 0) return [];
        const url = compareUrl(document.id, article.num);
        const columns = details.map((detail) => column(detail.document, detail.article, url));
        return [
          {
            title: `Điều ${article.num} ${document.shortTitle} cạnh nghị định, thông tư`,
            law: column(document, article, url),
            decrees: columns.filter((detail) => detail.document.type === 'nghi-dinh'),
            circulars: columns.filter((detail) => detail.document.type === 'thong-tu'),
            crumbs: [
              { label: 'Trang chủ', url: HOME },
              { label: document.shortTitle, url: documentUrl(document.id) },
              { label: `Điều ${article.num}`, url: articleUrl(document.id, article.num) },
              { label: 'Đối chiếu', url: null },
            ],
            url,
            source: references.corpus.codifications.find(({ law }) => law === document.id)?.source.label ?? '',
          },
        ];
      }),
    );
}

type Reader = (text: string, clause: string | null, point: string | null) => LinkedText;

function linesOf(unit: Provision, clause: string | null, depth: 0 | 1 | 2, read: Reader): readonly CompareLine[] {
  const own = unit.level === 'clause' ? unit.num : clause;
  const point = unit.level === 'point' ? unit.num : null;
  const marker = unit.level === 'clause' ? `${unit.num}.` : unit.level === 'point' ? `${unit.num})` : '';
  const lines = (text: string, first: string): CompareLine[] =>
    paragraphsOf(text).map((paragraph, i) => ({ depth, marker: i === 0 ? first : '', text: read(paragraph, own, point) }));
  return [
    ...lines(unit.intro, marker),
    ...unit.children.flatMap((child) => linesOf(child, own, child.level === 'clause' ? 1 : 2, read)),
    ...lines(unit.wrapUp, ''),
  ];
}
