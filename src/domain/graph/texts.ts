import { type Place, placeIn } from '../citations/index.ts';
import type { Article, LegalDocument, Provision, ProvisionRef } from '../documents/index.ts';

/** Where a citing text comes from: the provision itself, or our explanation of it. */
export type SourceKind = 'provision' | 'explanation';

/** One paragraph that may cite, with the place its "này" and bare numbers refer to. */
export interface CitingText {
  readonly kind: SourceKind;
  readonly from: ProvisionRef;
  readonly place: Place;
  readonly text: string;
  readonly file: string;
  /** Line of the file on which the paragraph starts. */
  readonly line: number;
}

/** Every paragraph of an article that may cite: heading, provision down to the point, explanation. */
export function* textsOf(document: LegalDocument, article: Article): Generator<CitingText> {
  const make = (kind: SourceKind, unit: Provision, clause: string | null, text: string, line: number): CitingText => ({
    kind,
    from: { document: document.id, eId: unit.eId },
    place: placeIn(document, article.num, clause, unit.level === 'point' ? unit.num : null),
    text,
    file: article.file,
    line,
  });
  yield make('provision', article, null, article.heading, article.lines.heading);
  let line = article.lines.text;
  const paragraphs = function* (unit: Provision, clause: string | null, text: string): Generator<CitingText> {
    for (const paragraph of text === '' ? [] : text.split('\n')) yield make('provision', unit, clause, paragraph.trim(), line++);
  };
  const unitTexts = function* (unit: Provision, clause: string | null): Generator<CitingText> {
    yield* paragraphs(unit, clause, unit.intro);
    for (const child of unit.children) yield* unitTexts(child, child.level === 'clause' ? child.num : clause);
    yield* paragraphs(unit, clause, unit.wrapUp);
  };
  yield* unitTexts(article, null);
  for (const block of proseBlocks(article.explanation))
    yield make('explanation', article, null, block.text, article.lines.explanation + block.line);
}

/** A paragraph, list item, heading or table cell of Markdown; emphasis marks are made invisible so that offsets hold. */
export interface ProseBlock {
  readonly text: string;
  /** Line in the Markdown, from 0. */
  readonly line: number;
}

/** Cuts Markdown where one sentence cannot run on into the next: blank lines, list items, headings, table cells. */
export function proseBlocks(markdown: string): readonly ProseBlock[] {
  const blocks: { text: string; line: number }[] = [];
  let open: { text: string; line: number } | undefined;
  for (const [line, raw] of markdown.split('\n').entries()) {
    const text = raw.replace(/[*`]/g, '\u200b');
    if (raw.trim() === '' || /^\s*\|?[-:| ]+\|[-:| ]*$/.test(raw)) open = undefined;
    else if (raw.trimStart().startsWith('|')) {
      blocks.push(
        ...text
          .split('|')
          .filter((cell) => cell.trim() !== '')
          .map((cell) => ({ text: cell, line })),
      );
      open = undefined;
    } else if (open === undefined || /^\s*([-*+]|\d+\.)\s|^#/.test(raw)) {
      open = { text: text.replace(/^\s*(?:[-+]|\d+\.|#+|\u200b)\s/, (marker) => `${'\u200b'.repeat(marker.length - 1)} `), line };
      blocks.push(open);
      if (raw.startsWith('#')) open = undefined;
    } else open.text += `\n${text}`;
  }
  return blocks;
}
