import { basisOf } from '../../domain/checks/index.ts';
import { formatDocument, placeIn } from '../../domain/citations/index.ts';
import type { Corpus } from '../../domain/corpus/index.ts';
import {
  type Article,
  anchorOf,
  type Division,
  divisionAnchorOf,
  divisionEId,
  divisionsOf,
  type EId,
  type LegalDocument,
  neighboursOf,
  type Provision,
  paragraphsOf,
  walk,
} from '../../domain/documents/index.ts';
import { type Graph, refKey } from '../../domain/graph/index.ts';
import { periodOf } from '../../domain/rules/index.ts';
import { type LinkedText, type Linker, linkerFor } from '../linked-text.ts';
import { ruleIndex } from '../rule-index.ts';
import { type TermMarker, termMarker } from '../terms.ts';
import { AMOUNTS, articleUrl, compareUrl, DEADLINES, documentUrl, formUrl, HOME, href } from '../urls.ts';
import { type ChangeView, changesAt } from './changes.ts';
import { mentionsOf } from './mentions.ts';
import {
  articleItem,
  type CitedBy,
  citedBy,
  citesOf,
  detailsOf,
  type ReferenceGroup,
  type ReferenceItem,
  type References,
} from './references.ts';
import { formulaOf } from './rules.ts';
import { type Crumb, type Status, statusOf } from './shared.ts';

/** A clause or a point as the page shows it. */
export interface UnitView {
  readonly level: 'clause' | 'point';
  /** Marker as printed: "2." or "đ)". */
  readonly marker: string;
  /** Name in running text: "khoản 2", "điểm đ khoản 2". */
  readonly name: string;
  readonly anchor: string;
  readonly paragraphs: readonly LinkedText[];
  readonly children: readonly UnitView[];
  readonly closing: readonly LinkedText[];
  readonly citedBy: CitedBy;
  /** What a later text says instead, or what is out of date here. */
  readonly changes: readonly ChangeView[];
  /** Notes that concern this place too and stand further up. */
  readonly changesAbove: readonly ChangeView[];
  /** Number that the official text misprints here; null elsewhere. */
  readonly misprint: string | null;
}

/** Everything the article page shows. */
export interface ArticlePage {
  readonly document: LegalDocument;
  readonly article: Article;
  /** "Điều 6. Thời hiệu yêu cầu bồi thường" */
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  readonly status: Status;
  readonly intro: readonly LinkedText[];
  readonly units: readonly UnitView[];
  readonly closing: readonly LinkedText[];
  /** What follows the unit in a citation in the official form: " của Luật …". */
  readonly citation: { readonly full: string; readonly short: string };
  readonly changes: readonly ChangeView[];
  /** Whether a note anywhere in the article overrides a provision or leaves it open. */
  readonly changed: boolean;
  /** Periods, amounts and forms that rest on the article. */
  readonly rules: readonly ReferenceGroup[];
  /** Guides, questions and plans that speak of the article. */
  readonly mentions: readonly ReferenceGroup[];
  readonly citedBy: CitedBy;
  readonly cites: readonly ReferenceGroup[];
  /** Articles of decrees and circulars that carry this one out, and the page that lays them side by side. */
  readonly details: readonly ReferenceItem[];
  readonly compareUrl: string | null;
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
export function articlePages(corpus: Corpus, graph: Graph): readonly ArticlePage[] {
  const link = linkerFor(corpus);
  return [...corpus.documents.values()].flatMap((document) =>
    document.articles.map((article) => articlePage({ corpus, graph }, link, document, article)),
  );
}

/** Data of one article's page. */
export function articlePage(references: References, link: Linker, document: LegalDocument, article: Article): ArticlePage {
  const divisions = divisionsOf(document, article.num);
  const { previous, next } = neighboursOf(document, article.num);
  const view = viewer(references, link, document, article);
  const { changes } = view.changes(article.eId);
  const details = document.type === 'luat' ? detailsOf(references, document, article) : [];
  const of = document.type === 'luat' ? ' của' : '';
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
    intro: view.lines(article.intro, null, null),
    units: article.children.map((child) => view.unit(child, null)),
    closing: view.lines(article.wrapUp, null, null),
    citation: { full: `${of} ${formatDocument(document, 'full')}`, short: `${of} ${formatDocument(document, 'short')}` },
    changes,
    changed: [...walk(article)].some(({ eId }) =>
      changesAt(references.corpus, { document: document.id, eId }).some(({ kind }) => kind === 'override' || kind === 'wording'),
    ),
    rules: rulesAt(references.corpus, document, article),
    mentions: mentionsOf(references.graph, { document: document.id, eId: article.eId }),
    citedBy: citedBy(references, { document: document.id, eId: article.eId }),
    cites: citesOf(references, document, article),
    details: details.map((detail) => articleItem(detail.document, detail.article)),
    compareUrl: details.length > 0 ? compareUrl(document.id, article.num) : null,
    officialUrl: officialArticleUrl(document, article.num, divisions),
    previous: previous && neighbour(document, previous),
    next: next && neighbour(document, next),
    explanationId: article.explanation === '' ? null : article.file.replace(/^content\/van-ban\//, '').replace(/\.mdx$/, ''),
  };
}

/** Periods, amounts and forms whose basis lies in the article. */
function rulesAt(corpus: Corpus, document: LegalDocument, article: Article): readonly ReferenceGroup[] {
  const key = refKey({ document: document.id, eId: article.eId });
  const index = ruleIndex(corpus);
  return [
    {
      title: 'Thời hạn',
      items: (index.deadlines.get(key) ?? []).map((rule) => ({
        label: `${rule.label}: ${periodOf(rule)}`,
        href: `${href(DEADLINES)}#${rule.id}`,
      })),
    },
    {
      title: 'Mức tiền',
      items: (index.amounts.get(key) ?? []).map((rule) => ({
        label: `${rule.label}: ${formulaOf(rule)}`,
        href: `${href(AMOUNTS)}#${rule.id}`,
      })),
    },
    {
      title: 'Biểu mẫu',
      items: (index.forms.get(key) ?? []).map(({ id, code, name }) => ({ label: `${code} – ${name}`, href: href(formUrl(id)) })),
    },
  ].filter(({ items }) => items.length > 0);
}

/** Turns the texts of one article into what is shown, links and terms in reading order. */
function viewer(references: References, link: Linker, document: LegalDocument, article: Article) {
  const page = articleUrl(document.id, article.num);
  const mark: TermMarker = termMarker(references.corpus, notMarked(references.corpus, document, article));
  const lines = (text: string, clause: string | null, point: string | null): readonly LinkedText[] =>
    paragraphsOf(text).map((paragraph) => mark(link(paragraph, placeIn(document, article.num, clause, point), page)));
  const shown = new Set<string>();
  const changes = (eId: EId): Pick<UnitView, 'changes' | 'changesAbove'> => {
    const all = changesAt(references.corpus, { document: document.id, eId });
    const [first, above] = [all.filter(({ id }) => !shown.has(id)), all.filter(({ id }) => shown.has(id))];
    for (const { id } of first) shown.add(id);
    return { changes: first, changesAbove: above };
  };
  const unit = (own: Provision, parent: Provision | null): UnitView => {
    const notes = changes(own.eId);
    const name = own.level === 'clause' ? `khoản ${own.num}` : `điểm ${own.num}`;
    const clause = own.level === 'clause' ? own.num : (parent?.num ?? null);
    return {
      level: own.level === 'clause' ? 'clause' : 'point',
      marker: own.level === 'clause' ? `${own.num}.` : `${own.num})`,
      name: parent ? `${name} khoản ${parent.num}` : name,
      anchor: anchorOf(own.eId),
      paragraphs: lines(own.intro, clause, own.level === 'point' ? own.num : null),
      children: own.children.map((child) => unit(child, own)),
      closing: lines(own.wrapUp, clause, null),
      citedBy: citedBy(references, { document: document.id, eId: own.eId }),
      ...notes,
      misprint: article.misprints.get(own.eId) ?? null,
    };
  };
  return { lines, unit, changes };
}

/** Terms that are not marked in an article: those it defines itself, and those whose words mean something else there. */
function notMarked(corpus: Corpus, document: LegalDocument, article: Article): ReadonlySet<string> {
  const within = (eId: EId | null): boolean => eId === article.eId || (eId ?? '').startsWith(`${article.eId}__`);
  const here = (basis: string): boolean => {
    const target = basisOf(basis, corpus);
    return target?.document === document.id && within(target.eId);
  };
  return new Set(corpus.terms.filter(({ basis, notIn }) => [basis, ...notIn].some(here)).map(({ id }) => id));
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
