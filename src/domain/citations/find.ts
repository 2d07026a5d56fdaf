import { assemble, type Link, type Run } from './assemble.ts';
import { type DocumentPhrase, documentAt } from './find-documents.ts';
import { chainAt, type Item, unitWordAt } from './find-units.ts';
import { type Token, tokenize } from './tokenize.ts';
import type { AliasDeclaration, Citation, DocumentHint, FoundCitations } from './types.ts';
import { CONNECTORS, SEPARATORS } from './vocabulary.ts';

/**
 * The citations of a text, in order, with their spans in the raw text. Reads only; looks nothing up. Never throws, and
 * takes time in proportion to the text. Conventions (one citation per target, where a span begins and ends): a member of
 * a list has its own span, the first with its unit word, the last with everything that follows up to the document.
 */
export function findCitations(raw: string): FoundCitations {
  const { even, tokens } = tokenize(raw);
  const citations: Citation[] = [];
  const declarations: AliasDeclaration[] = [];
  const declared = new Map<string, string>();
  const span = (from: number, to: number): readonly [number, number] => [
    even.starts[tokens[from]?.start ?? 0] ?? 0,
    even.ends[(tokens[to - 1]?.end ?? 1) - 1] ?? 0,
  ];
  let last: DocumentHint | undefined;

  for (let at = 0; at < tokens.length; ) {
    const run = runAt(tokens, at, declared, even.opensLine);
    if (run !== undefined) {
      const mention = span(at, run.next);
      for (const { from, to, ...citation } of assemble(run)) {
        const [start, end] = span(from, to);
        citations.push({ start, end, mention, ...citation });
        if (citation.document.kind === 'number' || citation.document.kind === 'name') last = citation.document;
      }
      at = run.next;
      continue;
    }
    const declaration = last && declarationAt(tokens, at);
    if (last !== undefined && declaration !== undefined) {
      declared.set(declaration.alias.toLowerCase(), declaration.alias);
      declarations.push({ alias: declaration.alias, document: last, end: span(at, declaration.next)[1] });
      at = declaration.next;
      continue;
    }
    const phrase = documentAt(tokens, at, declared);
    if (phrase !== undefined && (phrase.hint.kind === 'number' || phrase.hint.kind === 'name')) {
      const [start, end] = span(at, phrase.next);
      citations.push({ start, end, mention: [start, end], path: [], document: phrase.hint, range: null });
      last = phrase.hint;
    }
    at = phrase?.next ?? at + 1;
  }
  return { citations, declarations };
}

/** All chains joined from token `at` on: "khoản 1 Điều 52 và Điều 55 của Luật này". */
function runAt(tokens: readonly Token[], at: number, declared: ReadonlyMap<string, string>, opensLine: Uint8Array): Run | undefined {
  const opening = opener(tokens, at);
  if (unitWordAt(tokens, opening.next) === undefined || isHeading(tokens, opening.next, opensLine)) return undefined;
  const links: Link[] = [];
  let next = opening.next;
  let closesRange = false;
  let openRange = opening.range;
  for (;;) {
    const chain = chainAt(tokens, next);
    if (chain === undefined) break;
    const tail = tailAt(tokens, chain.next, declared);
    const end = tail?.next ?? chain.next;
    links.push({ ...chain, tail, end, closesRange });
    const joined = joinAt(tokens, end, openRange);
    if (joined === undefined) break;
    next = joined.next;
    closesRange = joined.closes;
    openRange = joined.opens;
  }
  const lastLink = links.at(-1);
  if (lastLink === undefined || isPlainThis(tokens, opening.next, links, opensLine) || isPlainVerb(tokens, at, links)) return undefined;
  return { links, next: lastLink.end };
}

/** "các" and "từ" open a run and stand outside its spans. */
function opener(tokens: readonly Token[], at: number): { readonly next: number; readonly range: boolean } {
  const word = tokens[at]?.lower;
  if (word === 'từ') return { next: tokens[at + 1]?.lower === 'các' ? at + 2 : at + 1, range: true };
  return { next: word === 'các' ? at + 1 : at, range: false };
}

/** "Điều 32. Xác định …" at the start of a line is the heading of an article. */
function isHeading(tokens: readonly Token[], at: number, opensLine: Uint8Array): boolean {
  const [word, number, dot, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (word?.lower !== 'điều' || opensLine[word.start] !== 1 || number?.kind !== 'number' || dot?.text !== '.') return false;
  return after !== undefined && after.start > dot.end && /^\p{Lu}/u.test(after.text);
}

/** "Điều này cho thấy …" at the start of a sentence is plain speech, not a citation. */
function isPlainThis(tokens: readonly Token[], at: number, links: readonly Link[], opensLine: Uint8Array): boolean {
  const [link] = links;
  if (links.length > 1 || link?.tail !== undefined || link?.items.length !== 1 || link.above.length > 0) return false;
  const { step } = link.items[0] as Item;
  if (step.level !== 'article' || step.num !== null) return false;
  const before = tokens[at - 1];
  return before === undefined || opensLine[tokens[at]?.start ?? 0] === 1 || /^[.!?:]$/.test(before.text);
}

/** "Quận điều 40 chiến sĩ": a lower-case "điều" that nothing marks as a citation is the verb. */
function isPlainVerb(tokens: readonly Token[], at: number, links: readonly Link[]): boolean {
  const [link] = links;
  const before = tokens[at - 1];
  if (
    tokens[at]?.text !== 'điều' ||
    before === undefined ||
    links.length > 1 ||
    link?.tail !== undefined ||
    link?.items[0]?.below.length !== 0
  )
    return false;
  return before.kind === 'word' && !CITING.has(before.lower);
}

/** Words after which a lower-case "điều" with a number is a citation. */
const CITING: ReadonlySet<string> = new Set([
  'tại',
  'theo',
  'ở',
  'và',
  'hoặc',
  'với',
  'của',
  'định',
  'về',
  'xem',
  'từ',
  'đến',
  'luật',
  'này',
  'trừ',
  'là',
]);

/** The document after a chain: "của Luật này", ", Luật …", "Nghị định số …". */
function tailAt(tokens: readonly Token[], at: number, declared: ReadonlyMap<string, string>): DocumentPhrase | undefined {
  const joined = CONNECTORS.has(tokens[at]?.lower ?? '') || tokens[at]?.text === ',' ? at + 1 : at;
  return documentAt(tokens, joined, declared);
}

/** What joins the next chain of the run: a separator (", và" counts as one) with "từ" or "các" after it, or "đến" in a range. */
function joinAt(
  tokens: readonly Token[],
  at: number,
  range: boolean,
): { readonly next: number; readonly closes: boolean; readonly opens: boolean } | undefined {
  let next = at;
  while (next < at + 2 && SEPARATORS.has(tokens[next]?.lower ?? '')) next++;
  const closes = next === at && range && tokens[at]?.lower === 'đến';
  if (next === at && !closes) return undefined;
  if (closes) next++;
  const opens = tokens[next]?.lower === 'từ';
  if (opens) next++;
  if (tokens[next]?.lower === 'các') next++;
  return unitWordAt(tokens, next) === undefined ? undefined : { next, closes, opens };
}

/** "(sau đây gọi là Luật)", "(sau đây gọi tắt là Nghị định 68)": the short name, and the token after the bracket. */
function declarationAt(tokens: readonly Token[], at: number): { readonly alias: string; readonly next: number } | undefined {
  const words = (from: number, ...expected: string[]): boolean => expected.every((word, i) => tokens[from + i]?.lower === word);
  if (tokens[at]?.text !== '(' || !words(at + 1, 'sau', 'đây', 'gọi')) return undefined;
  let start = at + 4;
  if (tokens[start]?.lower === 'tắt' || tokens[start]?.lower === 'chung') start++;
  if (tokens[start]?.lower !== 'là') return undefined;
  start++;
  let end = start;
  while (end < start + 8 && tokens[end] !== undefined && tokens[end]?.text !== ')') end++;
  if (tokens[end]?.text !== ')' || end === start || !/^(luật|bộ|nghị|thông|quyết|kế|pháp)$/.test(tokens[start]?.lower ?? ''))
    return undefined;
  return {
    alias: tokens
      .slice(start, end)
      .map(({ text }) => text)
      .join(' '),
    next: end + 1,
  };
}
