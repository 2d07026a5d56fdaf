// The steps of the citation engine one by one: a browser that answers a query needs no reader of running text.
import { NOWHERE } from '../citations/identify.ts';
import { type CitableDocuments, resolveCitation } from '../citations/resolve.ts';
import type { Citation, Step } from '../citations/types.ts';
import type { LegalDocument, ProvisionRef } from '../documents/index.ts';
import { pointRank } from '../text/index.ts';
import { fold, wordsToNumber } from './fold.ts';
import type { QueryReading } from './types.ts';

/**
 * What a typed text names. It is put into the form in which the citation engine finds places, and resolved by it:
 *   điều 7 · đ7 · d.7 · Điều bảy · dieu 7 luat · k2 đ6 · diem b khoan 3 dieu 27 · 48.3.b · đ13 nđ 68 · 68/2018 điều 13 ·
 *   tt 08/2019 đ12 · thông tư 8 điều 20 · điều 6 khoản 3 điểm a luật 2017 · mẫu 01/btnn · mẫu 8
 * Without a document the Law is meant first, the others after it.
 */
export function readQuery(query: string, documents: CitableDocuments): QueryReading {
  const words = cut(query);
  const form = formIn(words);
  const nothing = { places: [], within: [], otherWords: true, rest: query, missing: null, form };
  if (form !== null) return nothing;
  const { path, named, others } = readWords(words);
  if (path.length === 0 && named === null) return nothing;
  const all = [...documents.byNumber.values()];
  const candidates =
    named === null
      ? [...all].sort((a, b) => Number(b.type === 'luat') - Number(a.type === 'luat'))
      : all.filter((document) => matches(document, named));
  const otherWords = others.length > 0;
  if (path.length === 0 && otherWords) {
    // "pháp luật", "luật sư": the bare word names no document when it stands among others.
    if (named?.number == null) return nothing;
    return { ...nothing, within: candidates.map(({ id }) => id), rest: others.join(' ') };
  }
  const places = candidates.flatMap((document) => placeIn(path, document, documents));
  return {
    places: path.length === 0 && named?.number === null ? places.slice(0, 1) : places,
    within: [],
    otherWords,
    rest: others.join(' '),
    missing: path.length > 0 && places.length === 0 ? namesOf(path) : null,
    form: null,
  };
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
function readWords(words: readonly Word[]): {
  readonly path: readonly Step[];
  readonly named: NamedDocument | null;
  readonly others: readonly string[];
} {
  const found = new Map<'article' | 'clause' | 'point', string>();
  let named: NamedDocument | null = null;
  const others: string[] = [];
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
    if (!JOINING.has(words[i]?.folded ?? '')) others.push(words[i]?.text ?? '');
    i++;
  }
  const dotted = found.size === 0 ? dottedIn(words) : undefined;
  for (const [level, num] of dotted ?? []) found.set(level, num);
  const path: Step[] = LEVELS.flatMap((level) => {
    const num = found.get(level);
    return num === undefined ? [] : [{ level, num }];
  });
  return { path: found.has('article') ? path : [], named, others: dotted === undefined ? others : [] };
}

const LEVELS = ['article', 'clause', 'point'] as const;
const LEVEL_WORDS: ReadonlyMap<string, 'article' | 'clause'> = new Map([
  ['dieu', 'article'],
  ['d', 'article'],
  ['khoan', 'clause'],
  ['k', 'clause'],
]);

/** A unit at word `i`: "điều 7", "đ 7", "khoản 2", "k 2", "điểm b". A "d" before a number is điều; after "điểm" it is a letter. */
function unitAt(
  words: readonly Word[],
  i: number,
): { readonly level: 'article' | 'clause' | 'point'; readonly num: string; readonly next: number } | undefined {
  const [word, next] = [words[i], words[i + 1]];
  if (word === undefined || next === undefined) return undefined;
  const digits = /^\d+$/.test(next.text);
  const spelled = digits ? undefined : wordsToNumber(words.slice(i + 1).map(({ folded }) => folded));
  const number = digits ? { value: Number(next.text), length: 1 } : spelled;
  const level = LEVEL_WORDS.get(word.folded);
  // A letter alone ("k 2", "đ 7") needs a number in digits; "d 13/2018" begins a document.
  const letter = word.folded.length === 1;
  if (level !== undefined && number !== undefined && (digits || !letter) && !(digits && level === 'article' && words[i + 2]?.text === '/'))
    return { level, num: String(number.value), next: i + 1 + number.length };
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
function placeIn(path: readonly Step[], document: LegalDocument, documents: CitableDocuments): readonly ProvisionRef[] {
  if (path.length === 0) return [{ document: document.id, eId: null }];
  const citation: Citation = { start: 0, end: 0, mention: [0, 0], path, document: { kind: 'none' }, range: null };
  const resolution = resolveCitation(citation, { ...NOWHERE, doc: document.number }, documents);
  return resolution.ok ? [resolution.target] : resolution.candidates.filter(({ eId }) => eId !== null).slice(0, 1);
}

/** "điểm b khoản 3 Điều 99". */
const namesOf = (path: readonly Step[]): string =>
  path
    .map(({ level, num }) => `${{ article: 'Điều', clause: 'khoản', point: 'điểm' }[level as (typeof LEVELS)[number]]} ${num}`)
    .reverse()
    .join(' ');

/** Series of forms by the number of the circular that issues them: Thông tư 04/2018, 08/2019, 09/2019/TT-BTP. */
const SERIES: Readonly<Record<number, 'btnn' | 'thong-ke' | 'ho-tro'>> = { 4: 'btnn', 8: 'thong-ke', 9: 'ho-tro' };

/** "mẫu 01/btnn", "mẫu số 03", "biểu mẫu số 01", "mẫu 8". */
function formIn(words: readonly Word[]): QueryReading['form'] {
  const at = words.findIndex(({ folded }) => folded === 'mau');
  if (at < 0) return null;
  const so = words[at + 1]?.folded === 'so';
  const number = words[at + (so ? 2 : 1)]?.text;
  if (number === undefined || !/^\d{1,2}$/.test(number)) return null;
  const btnn = words.some(({ folded }) => folded === 'btnn');
  const circular = words.map((_, i) => documentAt(words, i)?.named).find((document) => document?.type === 'thong-tu');
  const series = btnn ? 'btnn' : words[at - 1]?.folded === 'bieu' ? 'thong-ke' : (SERIES[Number(circular?.number)] ?? null);
  return { number: number.padStart(2, '0'), series };
}
