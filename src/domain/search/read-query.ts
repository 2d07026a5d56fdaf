import { type CitableDocuments, findCitations, NOWHERE, resolveCitation } from '../citations/index.ts';
import type { LegalDocument, ProvisionRef } from '../documents/index.ts';
import { pointRank } from '../text/index.ts';
import { fold, wordsToNumber } from './fold.ts';
import type { QueryReading } from './types.ts';

/**
 * What a typed text names. It is written out in the official form and then read by the citation engine:
 *   điều 7 · đ7 · d.7 · Điều bảy · dieu 7 luat · k2 đ6 · diem b khoan 3 dieu 27 · 48.3.b · đ13 nđ 68 · 68/2018 điều 13 ·
 *   tt 08/2019 đ12 · thông tư 8 điều 20 · điều 6 khoản 3 điểm a luật 2017 · mẫu 01/btnn · mẫu 8
 * Without a document the Law is meant first, the others after it.
 */
export function readQuery(query: string, documents: CitableDocuments): QueryReading {
  const words = cut(query);
  const form = formIn(words);
  if (form !== null) return { places: [], otherWords: true, missing: null, form };
  const { units, named, otherWords } = readWords(words);
  if (units === '' && named === null) return { places: [], otherWords: true, missing: null, form: null };
  const all = [...documents.byNumber.values()];
  const candidates =
    named === null
      ? [...all].sort((a, b) => Number(b.type === 'luat') - Number(a.type === 'luat'))
      : all.filter((document) => matches(document, named));
  const places = candidates.flatMap((document) => placeIn(units, document, documents));
  const missing = units !== '' && places.length === 0 ? units : null;
  return { places: units === '' && named?.number === null ? places.slice(0, 1) : places, otherWords, missing, form: null };
}

interface Word {
  readonly text: string;
  readonly folded: string;
}
interface NamedDocument {
  readonly type: LegalDocument['type'] | null;
  readonly number: string | null;
  readonly year: string | null;
}

/** Words, numbers and single signs: "k2" is k and 2, "đ.7" is đ and 7. */
const cut = (query: string): readonly Word[] =>
  [
    ...query
      .normalize('NFC')
      .replaceAll('\u00d0', 'Đ')
      .matchAll(/\p{L}+|\d+|\//gu),
  ].map(([text]) => ({ text: text.toLowerCase(), folded: fold(text) }));

/** Words between the parts of a citation. */
const JOINING: ReadonlySet<string> = new Set(['cua', 'tai', 'nay', 'so', 'nam', 'va', '/', 'trong', 'theo']);

/** Reads units and document out of the words; words that are neither are passed over. */
function readWords(words: readonly Word[]): { readonly units: string; readonly named: NamedDocument | null; readonly otherWords: boolean } {
  const found = new Map<'article' | 'clause' | 'point', string>();
  let named: NamedDocument | null = null;
  let otherWords = false;
  for (let i = 0; i < words.length; ) {
    const unit = unitAt(words, i);
    if (unit !== undefined) {
      found.set(unit.level, unit.num);
      i = unit.next;
      continue;
    }
    const document = documentAt(words, i);
    if (document !== undefined) {
      // "nghị định 68 … của luật": the document with a number is the one that is meant.
      if (named?.number == null || document.named.number !== null) named = document.named;
      i = document.next;
      continue;
    }
    otherWords ||= !JOINING.has(words[i]?.folded ?? '');
    i++;
  }
  const dotted = found.size === 0 ? dottedIn(words) : undefined;
  for (const [level, num] of dotted ?? []) found.set(level, num);
  const [article, clause, point] = [found.get('article'), found.get('clause'), found.get('point')];
  const units =
    article === undefined ? '' : [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article}`].filter(Boolean).join(' ');
  return { units, named, otherWords: otherWords && dotted === undefined };
}

/** A unit at word `i`: "điều 7", "đ 7", "khoản 2", "k 2", "điểm b". A "d" before a number is điều; after "điểm" it is a letter. */
function unitAt(
  words: readonly Word[],
  i: number,
): { readonly level: 'article' | 'clause' | 'point'; readonly num: string; readonly next: number } | undefined {
  const [word, next] = [words[i], words[i + 1]];
  if (word === undefined || next === undefined) return undefined;
  const isNumber = /^\d+$/.test(next.text);
  if ((word.folded === 'dieu' || word.folded === 'd') && isNumber && words[i + 2]?.text !== '/')
    return { level: 'article', num: String(Number(next.text)), next: i + 2 };
  if (word.folded === 'dieu') {
    const named = wordsToNumber(words.slice(i + 1).map(({ folded }) => folded));
    if (named !== undefined) return { level: 'article', num: String(named.value), next: i + 1 + named.length };
  }
  if ((word.folded === 'khoan' || word.folded === 'k') && isNumber) return { level: 'clause', num: String(Number(next.text)), next: i + 2 };
  if (word.folded === 'diem' && next.text.length === 1 && pointRank(next.text) >= 0) return { level: 'point', num: next.text, next: i + 2 };
  return undefined;
}

/** "48.3.b", "48.3" as the whole query: article, clause, point. */
function dottedIn(words: readonly Word[]): readonly (readonly ['article' | 'clause' | 'point', string])[] | undefined {
  const [article, clause, point] = words;
  if (words.length < 2 || words.length > 3 || !/^\d+$/.test(article?.text ?? '') || !/^\d+$/.test(clause?.text ?? '')) return undefined;
  if (point !== undefined && (point.text.length !== 1 || pointRank(point.text) < 0)) return undefined;
  return [
    ['article', article?.text ?? ''],
    ['clause', clause?.text ?? ''],
    ...(point === undefined ? [] : [['point', point.text] as const]),
  ];
}

const TYPES: readonly (readonly [words: readonly string[], type: LegalDocument['type']])[] = [
  [['nghi', 'dinh'], 'nghi-dinh'],
  [['nd'], 'nghi-dinh'],
  [['thong', 'tu'], 'thong-tu'],
  [['tt'], 'thong-tu'],
  [['luat'], 'luat'],
  [['ltnbtcnn'], 'luat'],
];

/** A document at word `i`: "nđ 68", "thông tư 08/2019", "luật 2017", "68/2018". */
function documentAt(words: readonly Word[], i: number): { readonly named: NamedDocument; readonly next: number } | undefined {
  const type = TYPES.find(([names]) => names.every((name, k) => words[i + k]?.folded === name));
  const after = type === undefined ? i : words[i + type[0].length]?.folded === 'so' ? i + type[0].length + 1 : i + type[0].length;
  const number = words[after]?.text;
  const year = words[after + 1]?.text === '/' && /^(19|20)\d\d$/.test(words[after + 2]?.text ?? '') ? words[after + 2]?.text : undefined;
  if (type === undefined)
    return number !== undefined && /^\d+$/.test(number) && year !== undefined
      ? { named: { type: null, number, year }, next: afterSymbol(words, after + 3) }
      : undefined;
  if (number === undefined || !/^\d+$/.test(number)) return { named: { type: type[1], number: null, year: null }, next: after };
  if (type[1] === 'luat' && /^20\d\d$/.test(number)) return { named: { type: 'luat', number: null, year: number }, next: after + 1 };
  return { named: { type: type[1], number, year: year ?? null }, next: year === undefined ? after + 1 : afterSymbol(words, after + 3) };
}

/** Passes over the letters of an official number: "/NĐ-CP", "/QH14", "/TT-TANDTC". */
function afterSymbol(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '/') return at;
  return /^(cp|btp|tandtc|\d+)$/.test(words[at + 2]?.folded ?? '') ? at + 3 : at + 2;
}

function matches(document: LegalDocument, { type, number, year }: NamedDocument): boolean {
  const [own = '', ownYear = ''] = document.number.split('/');
  return (
    (type === null || document.type === type) && (number === null || Number(own) === Number(number)) && (year === null || ownYear === year)
  );
}

/** The place in one document; the document itself where no unit is named. A unit that is not there gives the deepest that is. */
function placeIn(units: string, document: LegalDocument, documents: CitableDocuments): readonly ProvisionRef[] {
  if (units === '') return [{ document: document.id, eId: null }];
  const [citation] = findCitations(units).citations;
  const resolution = citation && resolveCitation(citation, { ...NOWHERE, doc: document.number }, documents);
  if (resolution === undefined) return [];
  return resolution.ok ? [resolution.target] : resolution.candidates.filter(({ eId }) => eId !== null).slice(0, 1);
}

/** "mẫu 01/btnn", "mẫu số 03", "biểu mẫu số 01", "mẫu 8". */
function formIn(words: readonly Word[]): QueryReading['form'] {
  const at = words.findIndex(({ folded }) => folded === 'mau');
  if (at < 0) return null;
  const so = words[at + 1]?.folded === 'so';
  const number = words[at + (so ? 2 : 1)]?.text;
  if (number === undefined || !/^\d{1,2}$/.test(number)) return null;
  const btnn = words.some(({ folded }) => folded === 'btnn');
  const series = btnn ? 'btnn' : words[at - 1]?.folded === 'bieu' ? 'thong-ke' : null;
  return { number: number.padStart(2, '0'), series };
}
