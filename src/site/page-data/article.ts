import type { Corpus } from '../../domain/corpus/index.ts';
import {
  type Article,
  anchorOf,
  type Division,
  divisionAnchorOf,
  divisionEId,
  divisionsOf,
  type LegalDocument,
  neighboursOf,
  type Provision,
  paragraphsOf,
} from '../../domain/documents/index.ts';
import { articleUrl, documentUrl, HOME } from '../urls.ts';
import { type Crumb, type Status, statusOf } from './shared.ts';

/** A clause or a point as the page shows it. */
export interface UnitView {
  readonly level: 'clause' | 'point';
  /** Marker as printed: "2." or "đ)". */
  readonly marker: string;
  /** Name in running text: "khoản 2", "điểm đ khoản 2". */
  readonly name: string;
  readonly anchor: string;
  readonly paragraphs: readonly string[];
  readonly children: readonly UnitView[];
  readonly closing: readonly string[];
}

/** Everything the article page shows. */
export interface ArticlePage {
  readonly document: LegalDocument;
  readonly article: Article;
  /** "Điều 6. Thời hiệu yêu cầu bồi thường" */
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  readonly status: Status;
  readonly intro: readonly string[];
  readonly units: readonly UnitView[];
  readonly closing: readonly string[];
  /** Official text at this article; null where no address is known. */
  readonly officialUrl: string | null;
  readonly previous: NeighbourView | undefined;
  readonly next: NeighbourView | undefined;
  /** Id of the entry whose body explains the article; null where there is none. */
  readonly explanationId: string | null;
}

interface NeighbourView {
  readonly url: string;
  readonly name: string;
  readonly heading: string;
}

/** The article pages of the whole corpus, in order. */
export const articlePages = (corpus: Corpus): readonly ArticlePage[] =>
  [...corpus.documents.values()].flatMap((document) => document.articles.map((article) => articlePage(document, article)));

/** Data of one article's page. */
export function articlePage(document: LegalDocument, article: Article): ArticlePage {
  const divisions = divisionsOf(document, article.num);
  const { previous, next } = neighboursOf(document, article.num);
  return {
    document,
    article,
    title: `Điều ${article.num}. ${article.heading}`,
    crumbs: [
      { label: 'Trang chủ', url: HOME },
      { label: document.shortTitle, url: documentUrl(document.id) },
      ...divisions.map((division) => ({
        label: divisionName(division),
        url: `${documentUrl(document.id)}#${divisionAnchor(division, divisions[0])}`,
      })),
      { label: `Điều ${article.num}`, url: null },
    ],
    status: statusOf(document),
    intro: paragraphsOf(article.intro),
    units: article.children.map((child) => unitView(child, null)),
    closing: paragraphsOf(article.wrapUp),
    officialUrl: officialArticleUrl(document, article.num, divisions),
    previous: previous && neighbour(document, previous),
    next: next && neighbour(document, next),
    explanationId: article.explanation === '' ? null : article.file.replace(/^content\/van-ban\//, '').replace(/\.mdx$/, ''),
  };
}

function unitView(unit: Provision, parent: Provision | null): UnitView {
  const own = unit.level === 'clause' ? `khoản ${unit.num}` : `điểm ${unit.num}`;
  return {
    level: unit.level === 'clause' ? 'clause' : 'point',
    marker: unit.level === 'clause' ? `${unit.num}.` : `${unit.num})`,
    name: parent ? `${own} khoản ${parent.num}` : own,
    anchor: anchorOf(unit.eId),
    paragraphs: paragraphsOf(unit.intro),
    children: unit.children.map((child) => unitView(child, unit)),
    closing: paragraphsOf(unit.wrapUp),
  };
}

const neighbour = (document: LegalDocument, { num, heading }: Article): NeighbourView => ({
  url: articleUrl(document.id, num),
  name: `Điều ${num}`,
  heading,
});

/** "Chương V", "Mục 1". */
export const divisionName = (division: Division): string => `${division.level === 'chapter' ? 'Chương' : 'Mục'} ${division.num}`;

/** Anchor of a chapter or section on the document page: "chuong-5", "chuong-5-muc-1". */
export const divisionAnchor = (division: Division, chapter: Division | undefined): string =>
  divisionAnchorOf(divisionEId(chapter?.num ?? division.num, division.level === 'chapter' ? null : division.num));

/** The national portal anchors an article by its place: #Chuong_V_Muc_1_Dieu_41, #Dieu_2 where there are no chapters. */
function officialArticleUrl(document: LegalDocument, num: string, divisions: readonly Division[]): string | null {
  if (document.officialUrl === null) return null;
  const path = divisions.map((division) => `${division.level === 'chapter' ? 'Chuong' : 'Muc'}_${division.num}`);
  return `${document.officialUrl}#${[...path, `Dieu_${num}`].join('_')}`;
}
