import type { Corpus } from '../../domain/corpus/index.ts';
import { formatDate } from '../../domain/dates/index.ts';
import { type Article, contains, type Division, type LegalDocument } from '../../domain/documents/index.ts';
import { articleUrl, documentDataUrl, HOME } from '../urls.ts';
import { divisionAnchor, divisionName } from './article.ts';
import { type ChangeView, changesIn } from './changes.ts';
import { type Crumb, type Status, statusOf } from './shared.ts';

/** A chapter or section with its articles, as the document page lists them. */
export interface DivisionView {
  readonly anchor: string;
  readonly name: string;
  readonly heading: string;
  readonly ownLabel: boolean;
  readonly range: string;
  readonly sections: readonly DivisionView[];
  readonly articles: readonly ArticleRow[];
}

export interface ArticleRow {
  readonly num: string;
  readonly heading: string;
  readonly summary: string;
  readonly url: string;
  readonly explained: boolean;
}

/** Everything the document page shows. */
export interface DocumentPage {
  readonly document: LegalDocument;
  readonly crumbs: readonly Crumb[];
  readonly status: Status;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly divisions: readonly DivisionView[];
  /** Articles of a document without chapters. */
  readonly articles: readonly ArticleRow[];
  readonly dataUrl: string;
  /** Changes that concern any place of the document. */
  readonly changes: readonly ChangeView[];
}

/** Data of one document's page. */
export function documentPage(corpus: Corpus, document: LegalDocument): DocumentPage {
  const { inForce } = document;
  return {
    document,
    crumbs: [
      { label: 'Trang chủ', url: HOME },
      { label: document.shortTitle, url: null },
    ],
    status: statusOf(document),
    facts: [
      { term: 'Số hiệu', value: document.number },
      { term: 'Cơ quan ban hành', value: document.issuer },
      { term: 'Ngày ban hành', value: formatDate(document.dateDocument) },
      { term: 'Có hiệu lực từ', value: formatDate(inForce.from) },
      { term: 'Hết hiệu lực từ', value: inForce.until === null ? 'chưa có ngày' : formatDate(inForce.until) },
      {
        term: 'Số điều trong cẩm nang',
        value: document.partial ? `${document.articles.length} (chỉ giữ một phần)` : String(document.articles.length),
      },
    ],
    divisions: document.divisions.map((division) => divisionView(document, division, division)),
    articles: document.divisions.length === 0 ? document.articles.map((article) => row(document, article)) : [],
    dataUrl: documentDataUrl(document.id),
    changes: changesIn(corpus, document.id),
  };
}

function divisionView(document: LegalDocument, division: Division, chapter: Division): DivisionView {
  return {
    anchor: divisionAnchor(division, chapter),
    name: divisionName(division),
    heading: division.heading,
    ownLabel: division.ownLabel,
    range: division.from === division.to ? `Điều ${division.from}` : `Điều ${division.from}–${division.to}`,
    sections: division.children.map((child) => divisionView(document, child, chapter)),
    articles:
      division.children.length > 0
        ? []
        : document.articles.filter(({ num }) => contains(division, num)).map((article) => row(document, article)),
  };
}

const row = (document: LegalDocument, { num, heading, summary, explanation }: Article): ArticleRow => ({
  num,
  heading,
  summary,
  url: articleUrl(document.id, num),
  explained: explanation !== '',
});
