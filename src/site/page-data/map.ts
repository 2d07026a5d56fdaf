import type { Corpus } from '../../domain/corpus/index.ts';
import { type Article, type DocumentId, divisionsOf, type LegalDocument } from '../../domain/documents/index.ts';
import type { Graph } from '../../domain/graph/index.ts';
import { articleUrl, documentUrl } from '../urls.ts';

/** One article in the picture. */
export interface MapCell {
  readonly x: number;
  readonly y: number;
  readonly num: string;
  readonly url: string;
  /** "Điều 7. Căn cứ …" */
  readonly name: string;
  /** Its name with the counts: "…: 31 nơi dẫn tới, dẫn 3 chỗ". */
  readonly title: string;
  /** Places that cite the article or a unit of it, its own aside. */
  readonly cited: number;
  /** Shade, 0 (never cited) to 5. */
  readonly heat: number;
}
export interface MapBlock {
  readonly id: DocumentId;
  readonly label: string;
  readonly url: string;
  readonly y: number;
  readonly middle: number;
  readonly cells: readonly MapCell[];
}
/** All citations of one document by another, as one curve. */
export interface MapLink {
  readonly path: string;
  readonly width: number;
  readonly title: string;
  readonly count: number;
  readonly from: string;
  readonly to: string;
}
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly cell: number;
  readonly blocks: readonly MapBlock[];
  readonly links: readonly MapLink[];
  /** The most cited articles, for those who read. */
  readonly top: readonly (MapCell & { readonly document: string })[];
}

const CELL = 34;
const GAP = 3;
const CHAPTER_GAP = 12;
const PER_ROW = 18;
const LABEL = 26;
const BLOCK_GAP = 26;
const LEFT = 4;
const RIGHT = 150;
const TOP_COUNT = 15;

/** The whole corpus as a picture: an article is a cell, darker the more places cite it; a curve joins a citing document and the cited one. */
export function mapPicture(corpus: Corpus, graph: Graph): MapPicture {
  const counts = countCitations(graph);
  const most = Math.max(1, ...[...counts.cited.values()].map((places) => places.size));
  const blocks: MapBlock[] = [];
  let y = 0;
  for (const document of corpus.documents.values()) {
    const block = blockFor(document, y, (article) => {
      const key = `${document.id}#${article.eId}`;
      const cited = counts.cited.get(key)?.size ?? 0;
      const cites = counts.cites.get(key) ?? 0;
      return { cited, heat: cited === 0 ? 0 : Math.min(5, 1 + Math.floor((5 * Math.sqrt(cited)) / (Math.sqrt(most) + 0.01))), cites };
    });
    blocks.push(block);
    y = Math.max(...block.cells.map((cell) => cell.y)) + CELL + BLOCK_GAP;
  }
  const edge = LEFT + PER_ROW * (CELL + GAP) + 5 * CHAPTER_GAP;
  const cells = blocks.flatMap((block) => block.cells.map((cell) => ({ ...cell, document: block.label })));
  return {
    width: edge + RIGHT,
    height: y - BLOCK_GAP + 4,
    cell: CELL,
    blocks,
    links: linksBetween(blocks, counts.between, edge),
    top: cells.toSorted((a, b) => b.cited - a.cited).slice(0, TOP_COUNT),
  };
}

function countCitations(graph: Graph) {
  const cited = new Map<string, Set<string>>();
  const cites = new Map<string, number>();
  const between = new Map<string, number>();
  for (const { from, to, kind, self } of graph.edges) {
    if (self || kind !== 'provision' || to.eId === null || from.eId === null || to.eId.startsWith('chp_')) continue;
    const [source, target] = [`${from.document}#${from.eId.split('__')[0]}`, `${to.document}#${to.eId.split('__')[0]}`];
    if (source === target) continue;
    cited.set(target, (cited.get(target) ?? new Set()).add(`${from.document}#${from.eId}`));
    cites.set(source, (cites.get(source) ?? 0) + 1);
    if (from.document !== to.document)
      between.set(`${from.document}|${to.document}`, (between.get(`${from.document}|${to.document}`) ?? 0) + 1);
  }
  return { cited, cites, between };
}

/** The cells of a document, row by row, with a little space before each chapter. */
function blockFor(
  document: LegalDocument,
  y: number,
  weigh: (article: Article) => { cited: number; heat: number; cites: number },
): MapBlock {
  let column = 0;
  let row = 0;
  let shift = 0;
  let chapter: string | undefined;
  const cells = document.articles.map((article): MapCell => {
    const own = divisionsOf(document, article.num)[0]?.num;
    if (column === PER_ROW) [column, row, shift] = [0, row + 1, 0];
    else if (chapter !== undefined && own !== chapter && column > 0) shift += CHAPTER_GAP;
    chapter = own;
    const { cited, heat, cites } = weigh(article);
    const name = `Điều ${article.num}. ${article.heading}`;
    const place = { x: LEFT + column++ * (CELL + GAP) + shift, y: y + LABEL + row * (CELL + GAP) };
    return {
      ...place,
      num: article.num,
      url: articleUrl(document.id, article.num),
      name,
      title: `${name}: ${cited} nơi dẫn tới, dẫn ${cites} chỗ`,
      cited,
      heat,
    };
  });
  const bottom = y + LABEL + row * (CELL + GAP) + CELL;
  return {
    id: document.id,
    label: document.shortTitle,
    url: documentUrl(document.id),
    y: y + LABEL - 8,
    middle: (y + LABEL + bottom) / 2,
    cells,
  };
}

function linksBetween(blocks: readonly MapBlock[], between: ReadonlyMap<string, number>, edge: number): readonly MapLink[] {
  const most = Math.max(1, ...between.values());
  return [...between].flatMap(([key, count]) => {
    const [from, to] = key.split('|').map((id) => blocks.find((block) => block.id === id));
    if (from === undefined || to === undefined) return [];
    const bend = edge + Math.min(RIGHT - 12, 24 + Math.abs(from.middle - to.middle) / 5);
    const path = `M${edge} ${from.middle.toFixed(0)}C${bend.toFixed(0)} ${from.middle.toFixed(0)} ${bend.toFixed(0)} ${to.middle.toFixed(0)} ${edge} ${to.middle.toFixed(0)}`;
    return [
      { path, width: 1 + (9 * count) / most, count, from: from.label, to: to.label, title: `${from.label} dẫn ${to.label}: ${count} chỗ` },
    ];
  });
}
