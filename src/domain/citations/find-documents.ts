import { LAW_ABBREVIATIONS, LAW_NAMES, NAME_STOPS, SHORT_NAMES } from './law-names.ts';
import type { Token } from './tokenize.ts';
import type { DocumentHint } from './types.ts';
import { ALIAS_TYPES, NAMED_TYPES, NUMBERED_TYPES, THIS_TYPES } from './vocabulary.ts';

/** A document named at a place in the tokens: what it is, and the token after it. */
export interface DocumentPhrase {
  readonly hint: DocumentHint;
  readonly next: number;
}

/** Short names declared so far in the text being read, as lower-case token runs. */
export type DeclaredAliases = ReadonlyMap<string, string>;

const LONGEST_NAME = 24;
const LONGEST_ALIAS = 6;

/**
 * The document named at token `at`, or undefined. Strings it is for:
 *   Luật này · Nghị định số 68/2018/NĐ-CP · Thông tư 04/2018/TT-BTP · Nghị định 68/2018 · 68/2018/NĐ-CP
 *   Luật Trách nhiệm bồi thường của Nhà nước (năm 2017) · Bộ luật Dân sự năm 2015 · Luật Đất đai số 31/2024/QH15 · BLDS
 *   Luật (a declared or a standing short name)
 */
export function documentAt(tokens: readonly Token[], at: number, declared: DeclaredAliases): DocumentPhrase | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (first.kind === 'symbol') return symbolAlone(tokens, at);
  if (first.kind !== 'word') return undefined;
  if (first.text === 'Hiến' && tokens[at + 1]?.lower === 'pháp') {
    const year = yearAt(tokens, at + 2);
    return { hint: { kind: 'name', name: 'Hiến pháp', year: year?.year ?? null }, next: year?.next ?? at + 2 };
  }
  const abbreviated = LAW_ABBREVIATIONS[first.text];
  if (abbreviated !== undefined) {
    const year = yearAt(tokens, at + 1);
    return { hint: { kind: 'name', name: abbreviated, year: year?.year ?? null }, next: year?.next ?? at + 1 };
  }
  const type = typeAt(tokens, at);
  if (type === undefined) return undefined;
  const after = at + type.split(' ').length;
  return (
    thisDocument(tokens, type, after) ??
    numbered(tokens, type, after) ??
    declaredAlias(tokens, at, declared) ??
    named(tokens, type, after) ??
    alias(tokens, type, at, after)
  );
}

/** A symbol without its kind counts where it has a year and is not the number of a form. */
function symbolAlone(tokens: readonly Token[], at: number): DocumentPhrase | undefined {
  const token = tokens[at] as Token;
  const before = tokens[at - 1]?.lower === 'số' ? tokens[at - 2] : tokens[at - 1];
  if (!/\/ ?\d{4} ?\//.test(token.text) || before?.lower === 'mẫu' || before?.lower === 'biểu') return undefined;
  return { hint: { kind: 'number', number: canonicalNumber(token.text), type: null }, next: at + 1 };
}

const TYPES_BY_FIRST: ReadonlyMap<string, readonly string[]> = Map.groupBy(NUMBERED_TYPES, (type) => type.split(' ')[0] ?? '');

function typeAt(tokens: readonly Token[], at: number): string | undefined {
  const candidates = TYPES_BY_FIRST.get(tokens[at]?.lower ?? '') ?? [];
  return candidates.find((type) => type.split(' ').every((word, i) => tokens[at + i]?.lower === word));
}

function thisDocument(tokens: readonly Token[], type: string, after: number): DocumentPhrase | undefined {
  return THIS_TYPES.has(type) && tokens[after]?.lower === 'này' ? { hint: { kind: 'this' }, next: after + 1 } : undefined;
}

function numbered(tokens: readonly Token[], type: string, after: number): DocumentPhrase | undefined {
  const word = tokens[after]?.lower === 'số' ? after + 1 : after;
  const at = word > after && tokens[word]?.text === ':' ? word + 1 : word;
  const token = tokens[at];
  if (token?.kind === 'symbol') return { hint: { kind: 'number', number: canonicalNumber(token.text), type }, next: at + 1 };
  // "Nghị định 68/2018": the symbol is left out; a decree has only one.
  const [slash, year] = [tokens[at + 1], tokens[at + 2]];
  if (
    token?.kind === 'number' &&
    slash?.text === '/' &&
    year !== undefined &&
    /^(19|20)\d{2}$/.test(year.text) &&
    tokens[at + 3]?.text !== '/'
  ) {
    const short = `${Number.parseInt(token.text, 10)}/${year.text}`.replace(/^\d(?=\/)/, '0$&');
    return { hint: { kind: 'number', number: type === 'nghị định' || type === 'nđ' ? `${short}/NĐ-CP` : short, type }, next: at + 3 };
  }
  return undefined;
}

/** A short name that the text itself has declared; the longest one that stands here. */
function declaredAlias(tokens: readonly Token[], at: number, declared: DeclaredAliases): DocumentPhrase | undefined {
  for (let length = declared.size === 0 ? 0 : LONGEST_ALIAS; length > 1; length--) {
    const alias = declared.get(
      tokens
        .slice(at, at + length)
        .map(({ lower }) => lower)
        .join(' '),
    );
    if (alias !== undefined) return { hint: { kind: 'alias', alias }, next: at + length };
  }
  return undefined;
}

/** Law names by their first word, as lower-case tokens, longest first. */
const NAMES: Readonly<Record<string, ReadonlyMap<string, readonly { readonly name: string; readonly words: readonly string[] }[]>>> =
  Object.fromEntries(
    Object.entries(LAW_NAMES).map(([type, names]) => {
      const entries = names
        .map((name) => ({ name, words: name.toLowerCase().match(/[\p{L}\d]+|[^\s\p{L}\d]/gu) ?? [] }))
        .sort((a, b) => b.words.length - a.words.length);
      return [type, Map.groupBy(entries, ({ words }) => words[0] ?? '')];
    }),
  );

function named(tokens: readonly Token[], type: string, after: number): DocumentPhrase | undefined {
  if (!NAMED_TYPES.has(type)) return undefined;
  const known = NAMES[type]
    ?.get(tokens[after]?.lower ?? '')
    ?.find(({ words }) => words.every((word, i) => tokens[after + i]?.lower === word));
  const kind = type.charAt(0).toUpperCase() + type.slice(1);
  const end = known ? after + known.words.length : unknownNameEnd(tokens, type, after);
  if (end === undefined) return undefined;
  const printed =
    known?.name ??
    tokens
      .slice(after, end)
      .map(({ text }) => text)
      .join(' ');
  const name = SHORT_NAMES[`${kind} ${printed}`] ?? `${kind} ${printed}`;
  return withNumberAndYear(tokens, name, type, end);
}

/** "Luật Chuyển đổi giới tính quy định …": a capital opens an unknown name, the first word that goes on with the sentence ends it. */
function unknownNameEnd(tokens: readonly Token[], type: string, after: number): number | undefined {
  const first = tokens[after];
  const typeToken = tokens[after - 1];
  if (first?.kind !== 'word' || !/^\p{Lu}/u.test(first.text) || NAME_STOPS.has(first.lower) || UNIT_STARTS.has(first.lower))
    return undefined;
  if (type === 'luật' && !/^\p{Lu}/u.test(typeToken?.text ?? '')) return undefined;
  if (SCHOOLS.has(tokens[after - 2]?.lower ?? '')) return undefined;
  let end = after + 1;
  while (end < after + LONGEST_NAME && tokens[end]?.kind === 'word' && !NAME_STOPS.has(tokens[end]?.lower ?? '')) end++;
  return end;
}

/** "Khoa Luật Kinh tế", "Đại học Luật Hà Nội": an institution, not a law. */
const SCHOOLS: ReadonlySet<string> = new Set(['khoa', 'trường', 'học', 'ngành', 'hội', 'viện', 'môn', 'lớp']);

const UNIT_STARTS: ReadonlySet<string> = new Set(['điều', 'khoản', 'điểm', 'mục', 'chương', 'đ']);

/** The rest of a named law: "(sửa đổi)", "số 31/2024/QH15", "năm 2015", "(năm 2017)", a bare year. */
function withNumberAndYear(tokens: readonly Token[], name: string, type: string, end: number): DocumentPhrase {
  let next = end;
  if (
    tokens[next]?.text === '(' &&
    tokens[next + 1]?.lower === 'sửa' &&
    tokens[next + 2]?.lower === 'đổi' &&
    tokens[next + 3]?.text === ')'
  )
    next += 4;
  const symbol = tokens[next]?.lower === 'số' ? tokens[next + 1] : tokens[next];
  if (symbol?.kind === 'symbol')
    return { hint: { kind: 'number', number: canonicalNumber(symbol.text), type }, next: symbol === tokens[next] ? next + 1 : next + 2 };
  const year = yearAt(tokens, next);
  return { hint: { kind: 'name', name, year: year?.year ?? null }, next: year?.next ?? next };
}

function yearAt(tokens: readonly Token[], at: number): { readonly year: string; readonly next: number } | undefined {
  const open = tokens[at]?.text === '(' ? 1 : 0;
  const word = tokens[at + open]?.lower === 'năm' ? 1 : 0;
  const year = tokens[at + open + word];
  if (year === undefined || !/^(19[4-9]|20[0-4])\d$/.test(year.text) || tokens[at + open + word + 1]?.text === '/') return undefined;
  if (open === 1 && (word === 0 || tokens[at + 3]?.text !== ')')) return undefined;
  return { year: year.text, next: at + open + word + 1 + open };
}

/** A bare "Luật" may stand for a law where it is not followed by a name; only as the tail of a citation. */
function alias(tokens: readonly Token[], type: string, at: number, after: number): DocumentPhrase | undefined {
  const text = tokens
    .slice(at, after)
    .map(({ text }) => text)
    .join(' ');
  return ALIAS_TYPES.has(type) && /^\p{Lu}/u.test(text) ? { hint: { kind: 'alias', alias: text }, next: after } : undefined;
}

/** A document's number without spaces, with plain hyphens and two digits at least: "17 /2018/TT-BTNMT" → "17/2018/TT-BTNMT". */
export const canonicalNumber = (text: string): string => text.replace(/\s+/g, '').replace(/[–—]/g, '-').replaceAll('\u00d0', 'Đ');
