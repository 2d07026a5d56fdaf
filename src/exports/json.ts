import { type Article, divisionsOf, type LegalDocument, type Provision, paragraphsOf } from '../domain/documents/index.ts';

interface PointJson {
  /** As the official text prints it. */
  readonly num: string;
  /** The number it must be, where the official text misprints it. */
  readonly readAs?: string;
  readonly text: string;
}
interface ClauseJson extends PointJson {
  readonly points: readonly PointJson[];
  readonly wrapUp: string;
}
interface ArticleJson {
  readonly num: string;
  readonly heading: string;
  readonly summary: string;
  readonly partial: boolean;
  readonly url: string;
  readonly chapter: string | null;
  readonly section: string | null;
  readonly intro: string;
  readonly clauses: readonly ClauseJson[];
  readonly points: readonly PointJson[];
  readonly wrapUp: string;
  readonly citations: readonly CitationJson[];
}
/** A place that the article's provision cites; addresses without the leading slash. */
interface CitationJson {
  readonly from: string;
  readonly target: string;
}

/** Open data of a document: its facts, its chapters, its articles down to the point. `urlOf` names an article's page, `citationsOf` what it cites. */
export function documentToJson(
  document: LegalDocument,
  urlOf: (article: Article) => string,
  citationsOf: (article: Article) => readonly CitationJson[],
) {
  const { id, type, number, title, shortTitle, issuer, dateDocument, inForce, partial, officialUrl, sources, divisions } = document;
  return {
    id,
    type,
    number,
    title,
    shortTitle,
    issuer,
    dateDocument,
    inForce,
    partial,
    officialUrl,
    sources,
    restatement: 'Các điều được diễn đạt lại bằng lời của cẩm nang; không phải văn bản chính thức.',
    chapters: divisions.map(({ num, heading, ownLabel, from, to, children }) => ({
      num,
      heading,
      ownLabel,
      from,
      to,
      sections: children.map(({ num, heading, ownLabel, from, to }) => ({ num, heading, ownLabel, from, to })),
    })),
    articles: document.articles.map((article) => articleToJson(document, article, urlOf(article), citationsOf(article))),
  };
}

function articleToJson(document: LegalDocument, article: Article, url: string, citations: readonly CitationJson[]): ArticleJson {
  const [chapter, section] = divisionsOf(document, article.num);
  const children = (level: string): readonly Provision[] => article.children.filter((child) => child.level === level);
  return {
    num: article.num,
    heading: article.heading,
    summary: article.summary,
    partial: article.partial,
    url,
    chapter: chapter?.num ?? null,
    section: section?.num ?? null,
    intro: text(article.intro),
    clauses: children('clause').map((clause) => ({
      ...toPoint(article, clause),
      points: clause.children.map((point) => toPoint(article, point)),
      wrapUp: text(clause.wrapUp),
    })),
    points: children('point').map((point) => toPoint(article, point)),
    wrapUp: text(article.wrapUp),
    citations,
  };
}

function toPoint(article: Article, unit: Provision): PointJson {
  const printed = article.misprints.get(unit.eId);
  return { num: printed ?? unit.num, ...(printed === undefined ? {} : { readAs: unit.num }), text: text(unit.intro) };
}
const text = (lines: string): string => paragraphsOf(lines).join('\n');
