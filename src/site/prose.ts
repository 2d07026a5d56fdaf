import { fromMarkdown } from 'mdast-util-from-markdown';
import { NOWHERE, type Segment, segmentText } from '../domain/citations/index.ts';
import type { Corpus } from '../domain/corpus/index.ts';
import { expandMarks, type Mark } from '../domain/marks/index.ts';
import { type LinkedText, linkerFor, type TextLink } from './linked-text.ts';
import type { TermMarker } from './terms.ts';
import { AMOUNTS, DEADLINES, formUrl, guideUrl, href, PARAMETERS, questionUrl, termUrl } from './urls.ts';

/** A run of text with its links; `strong` is what the editor set in bold. */
export interface ProseRun extends Segment<TextLink> {
  readonly strong: boolean;
}
/** A paragraph, or a list of such runs. */
export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly ProseRun[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly ProseRun[])[] };

/** Turns texts of guides, answers and plans into blocks: marks into the words of their rule, citations into links. */
export type ProseReader = (markdown: string, page: string) => readonly ProseBlock[];

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/**
 * A reader for a corpus; `page` is the address of the page the text stands on, "" where that does not matter. A marker of
 * terms, one per page, links each term where it first stands.
 */
export function proseReaderFor(corpus: Corpus, mark: TermMarker = (text) => text): ProseReader {
  const plain = proseLineFor(corpus);
  const line = (text: string, page: string): LinkedText => mark(plain(text, page));
  return (markdown, page) => {
    const runs = (node: Node): readonly ProseRun[] => {
      const pieces = piecesOf(node);
      const linked = line(pieces.map(({ text }) => text).join(''), page);
      return boldRuns(pieces, linked);
    };
    return fromMarkdown(markdown).children.map((node): ProseBlock => {
      if (node.type === 'paragraph') return { kind: 'paragraph', runs: runs(node) };
      if (node.type === 'list')
        return { kind: 'list', ordered: node.ordered === true, items: node.children.map((item) => item.children.flatMap(runs)) };
      throw new Error(`Văn xuôi chỉ gồm đoạn và danh sách, không dùng "${node.type}": ${markdown.slice(0, 80)}`);
    });
  };
}

/** A reader of single lines: titles, list entries, cells. */
export function proseLineFor(corpus: Corpus): (text: string, page: string) => LinkedText {
  const link = linkerFor(corpus);
  return (text, page) => {
    const segments = expandMarks(text, corpus);
    const plain = segments.map((segment) => segment.text).join('');
    let at = 0;
    const marks = segments.flatMap(({ text, mark }) => {
      const start = at;
      at += text.length;
      return mark === null ? [] : [{ start, end: at, link: markLink(mark, page) }];
    });
    if (marks.length === 0) return link(plain, NOWHERE, page);
    at = 0;
    const cited = link(plain, NOWHERE, page).flatMap((segment) => {
      const start = at;
      at += segment.text.length;
      return segment.link === null ? [] : [{ start, end: at, link: segment.link }];
    });
    const free = cited.filter(({ start, end }) => marks.every((mark) => end <= mark.start || start >= mark.end));
    return segmentText(
      plain,
      [...marks, ...free].sort((a, b) => a.start - b.start),
    );
  };
}

const MARK_PAGES: Readonly<Record<Mark['kind'], (id: string) => string>> = {
  'thoi-han': (id) => `${DEADLINES}#${id}`,
  'muc-tien': (id) => `${AMOUNTS}#${id}`,
  'tham-so': (id) => `${PARAMETERS}#${id}`,
  'bieu-mau': formUrl,
  'thuat-ngu': termUrl,
  'huong-dan': guideUrl,
  'hoi-dap': questionUrl,
};

function markLink({ kind, id }: Mark, page: string): TextLink {
  const url = MARK_PAGES[kind](id);
  return {
    kind: kind === 'thuat-ngu' ? 'term' : 'rule',
    href: url.startsWith(`${page}#`) ? url.slice(page.length) : href(url),
    label: null,
  };
}

interface Piece {
  readonly text: string;
  readonly strong: boolean;
}

function piecesOf(node: Node, strong = false): readonly Piece[] {
  if (node.type === 'text') return [{ text: node.value.replaceAll('\n', ' '), strong }];
  if ('children' in node) return node.children.flatMap((child) => piecesOf(child as Node, strong || node.type === 'strong'));
  return [];
}

/** Cuts linked text where bold begins or ends. */
function boldRuns(pieces: readonly Piece[], linked: LinkedText): readonly ProseRun[] {
  if (pieces.every(({ strong }) => !strong)) return linked.map((segment) => ({ ...segment, strong: false }));
  const typed = pieces.map(({ text }) => text).join('');
  const shown = linked.map(({ text }) => text).join('');
  // Marks change lengths; bold is kept where the words of a piece stand in the shown text, in order.
  const spans: { start: number; end: number; link: true }[] = [];
  let from = 0;
  for (const { text, strong } of typed === shown ? pieces : pieces.filter(({ strong }) => strong)) {
    const start = typed === shown ? from : shown.indexOf(text, from);
    if (start < 0) continue;
    from = start + text.length;
    if (strong) spans.push({ start, end: from, link: true });
  }
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))];
  let at = 0;
  return linked.flatMap(({ text, link }) => {
    const [start, end] = [at, at + text.length];
    at = end;
    const cuts = [start, ...edges.filter((edge) => edge > start && edge < end).sort((a, b) => a - b), end];
    return cuts.slice(1).map((to, i) => {
      const begin = cuts[i] ?? start;
      return { text: shown.slice(begin, to), link, strong: spans.some((span) => begin >= span.start && to <= span.end) };
    });
  });
}
