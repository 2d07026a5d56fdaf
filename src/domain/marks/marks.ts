import type { Corpus } from '../corpus/index.ts';
import { lengthOf, periodOf } from '../rules/index.ts';

/** Kinds of content that a mark may stand for. */
export const MARK_KINDS = ['thoi-han', 'muc-tien', 'bieu-mau', 'tham-so', 'thuat-ngu', 'huong-dan', 'hoi-dap'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/**
 * A mark in a text, "{{thoi-han/thoi-hieu-yeu-cau-boi-thuong}}": at its place stand the words of the rule, form, term or
 * page it names, so that no text states a number that a rule holds. "{{thoi-han/x|dài}}" gives the bare length without "tối đa".
 */
export interface Mark {
  readonly kind: MarkKind;
  readonly id: string;
  readonly bare: boolean;
  readonly start: number;
  readonly end: number;
}

const MARK = /\{\{([a-z-]+)\/([a-z0-9-]+)(\|dài)?\}\}/gu;

/** The marks of a text in order; "{{…}}" of another form is no mark. */
export const findMarks = (text: string): readonly Mark[] =>
  [...text.matchAll(MARK)]
    .filter(([, kind]) => (MARK_KINDS as readonly string[]).includes(kind ?? ''))
    .map((match) => ({
      kind: match[1] as MarkKind,
      id: match[2] ?? '',
      bare: match[3] !== undefined,
      start: match.index,
      end: match.index + match[0].length,
    }));

/** What a reader sees for a mark; undefined where the corpus does not hold what it names. */
export function wordsOfMark({ kind, id, bare }: Pick<Mark, 'kind' | 'id' | 'bare'>, corpus: Corpus): string | undefined {
  const named = <T extends { readonly id: string }>(items: Iterable<T>): T | undefined => [...items].find((item) => item.id === id);
  switch (kind) {
    case 'thoi-han': {
      const rule = named(corpus.deadlines);
      return rule && ((bare && lengthOf(rule)) || periodOf(rule));
    }
    case 'muc-tien':
      return named(corpus.amounts)?.states[0];
    case 'bieu-mau':
      return named(corpus.forms)?.code;
    case 'tham-so':
      return corpus.parameters.get(id)?.label.toLowerCase();
    case 'thuat-ngu':
      return named(corpus.terms)?.term.toLowerCase();
    case 'huong-dan':
      return named(corpus.guides)?.title;
    case 'hoi-dap':
      return named(corpus.questions)?.question;
  }
}

/** A piece of a text: its words, and the mark they come from. */
export interface MarkedSegment {
  readonly text: string;
  readonly mark: Mark | null;
}

/** A text with every mark put into words; a mark that names nothing stays as it was written. */
export function expandMarks(text: string, corpus: Corpus): readonly MarkedSegment[] {
  const segments: MarkedSegment[] = [];
  let at = 0;
  for (const mark of findMarks(text)) {
    if (mark.start > at) segments.push({ text: text.slice(at, mark.start), mark: null });
    const words = wordsOfMark(mark, corpus);
    segments.push(words === undefined ? { text: text.slice(mark.start, mark.end), mark: null } : { text: words, mark });
    at = mark.end;
  }
  return at < text.length ? [...segments, { text: text.slice(at), mark: null }] : segments;
}

/** A text as a reader sees it, every mark put into words. */
export const putIntoWords = (text: string, corpus: Corpus): string =>
  expandMarks(text, corpus)
    .map((segment) => segment.text)
    .join('');
