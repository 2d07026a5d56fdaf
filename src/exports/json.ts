import { type Article, divisionsOf, type LegalDocument, type Provision, paragraphsOf } from '../domain/documents/index.ts';

interface PointJson {
  readonly num: string;
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
}

/** Open data of a document: its facts, its chapters, its articles down to the point. `urlOf` names an article's page. */
export function documentToJson(document: LegalDocument, urlOf: (article: Article) => string) {
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
    articles: document.articles.map((article) => articleToJson(document, article, urlOf(article))),
  };
}

function articleToJson(document: LegalDocument, article: Article, url: string): ArticleJson {
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
      ...toPoint(clause),
      points: clause.children.map(toPoint),
      wrapUp: text(clause.wrapUp),
    })),
    points: children('point').map(toPoint),
    wrapUp: text(article.wrapUp),
  };
}

const toPoint = (unit: Provision): PointJson => ({ num: unit.num, text: text(unit.intro) });
const text = (lines: string): string => paragraphsOf(lines).join('\n');
