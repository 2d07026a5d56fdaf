import { createInterface } from 'node:readline';
import { findCitations, identify, NOWHERE, type Place } from '../src/domain/citations/index.ts';
import { readCorpus } from '../src/files/index.ts';

/**
 * Reads JSON lines { id, text, context? } on standard input and writes { id, pred: [{ doc, article, clause, point,
 * start, end }] }, one item per target, offsets in UTF-16 units of the raw text. `context` = { doc, article, clause,
 * point, aliases } says where the text stands; short names of our own documents are known. A line that is no such JSON
 * gives { line, error } and the rest still runs.
 */
const aliases = new Map([...readCorpus('content').corpus.documents.values()].map((document) => [document.number, document.localAliases]));

let line = 0;
for await (const input of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line++;
  if (input.trim() === '') continue;
  process.stdout.write(`${JSON.stringify(answer(input, line))}\n`);
}

function answer(input: string, line: number): object {
  try {
    const { id, text, context } = JSON.parse(input) as { id?: unknown; text?: unknown; context?: Partial<Place> | null };
    if (typeof text !== 'string') return { line, id, error: 'dòng không có trường "text" là chuỗi' };
    const place = placeOf(context ?? {});
    const { citations, declarations } = findCitations(text);
    return {
      id,
      pred: citations.map((citation) => ({ ...identify(citation, place, declarations), start: citation.start, end: citation.end })),
    };
  } catch (error) {
    return { line, error: `dòng không phải JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function placeOf(context: Partial<Place>): Place {
  const text = (value: unknown): string | null => (value === undefined || value === null ? null : String(value));
  const doc = text(context.doc);
  return {
    ...NOWHERE,
    doc,
    article: text(context.article),
    clause: text(context.clause),
    point: text(context.point),
    aliases: { ...aliases.get(doc ?? ''), ...context.aliases },
  };
}
