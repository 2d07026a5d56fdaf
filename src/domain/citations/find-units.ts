import { pointRank } from '../text/index.ts';
import type { Token } from './tokenize.ts';
import { CITED_LEVELS, type CitedLevel, type Step } from './types.ts';
import { CONNECTORS, MEASURES, NOT_AFTER, ORDINALS, RANGE_SIGNS, SEPARATORS, UNIT_WORDS } from './vocabulary.ts';

/** One value of a group: "khoản 1", a bare "2". Steps below it where the text goes on downwards ("Điều 45.2.a"). */
export interface Item {
  readonly step: Step;
  readonly below: readonly Step[];
  /** First token (the unit word, or the bare value) and the token after. */
  readonly from: number;
  readonly to: number;
  readonly range: 'from' | 'to' | null;
}

/** Units of one level with the units above them: "các khoản 1, 2 và 3 | Điều 27". */
export interface Chain {
  readonly items: readonly Item[];
  /** Innermost first. */
  readonly above: readonly Step[];
  readonly next: number;
}

const rank = (level: CitedLevel): number => CITED_LEVELS.indexOf(level);

/** The level named by the word at `at`, where it is not part of another word. "Đ50", "Đ.7" are articles. */
export function unitWordAt(tokens: readonly Token[], at: number): { readonly level: CitedLevel; readonly next: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (token.text === 'Đ') {
    const dot = tokens[at + 1]?.text === '.' ? 1 : 0;
    const number = tokens[at + 1 + dot];
    return number?.kind === 'number' && number.start === token.end + dot ? { level: 'article', next: at + 1 + dot } : undefined;
  }
  const level = UNIT_WORDS[token.lower];
  if (level === undefined || NOT_AFTER[level].has(tokens[at - 1]?.lower ?? '')) return undefined;
  return { level, next: at + 1 };
}

/** The chain that starts at `at` (a unit word), or undefined. */
export function chainAt(tokens: readonly Token[], at: number): Chain | undefined {
  const group = groupAt(tokens, at);
  if (group === undefined) return undefined;
  const { items, next } = group;
  const smallest = items[0]?.step.level as CitedLevel;
  const down = items.length === 1 && items[0]?.below.length === 0 ? descend(tokens, next, smallest) : undefined;
  if (down !== undefined) {
    const [item] = items as [Item];
    return { items: [{ ...item, below: down.steps, to: down.next }], above: [], next: down.next };
  }
  const { steps, next: end } = climb(tokens, next, smallest);
  if (!standsAlone(smallest, steps, items)) return undefined;
  return { items, above: steps, next: end };
}

/** A part, a paragraph or a bare numbered section is too common a word to count without what it belongs to. */
function standsAlone(level: CitedLevel, above: readonly Step[], items: readonly Item[]): boolean {
  if (level === 'paragraph') return above.length > 0;
  if (level === 'part') return false;
  return !(level === 'section' && above.length === 0 && items.some(({ step }) => step.num !== null));
}

/** "các khoản 1, 2 và 3", "điểm a", "từ … đến" of one level. */
function groupAt(tokens: readonly Token[], at: number): { readonly items: readonly Item[]; readonly next: number } | undefined {
  const word = unitWordAt(tokens, at);
  if (word === undefined) return undefined;
  const { level } = word;
  const first = valueAt(tokens, word.next, level);
  if (first === undefined) return undefined;
  const items: Item[] = [{ step: first.step, below: first.below, from: at, to: first.next, range: null }];
  let next = first.next;
  if (first.step.num === null || first.below.length > 0) return { items, next };
  for (;;) {
    const range = rangeEnd(tokens, next, level);
    if (range !== undefined) {
      const last = items.pop() as Item;
      items.push({ ...last, range: 'from' }, range.item);
      next = range.next;
      continue;
    }
    const more = bareValue(tokens, next, level);
    if (more === undefined) return { items, next };
    items.push({ step: misprint(items.at(-1)?.step, more.step), below: more.below, from: more.from, to: more.next, range: null });
    next = more.next;
  }
}

/** "c, d, d, e" prints d for đ (Thông tư 08/2019/TT-BTP, Điều 4 and 12): a letter given twice running is read by its place. */
const misprint = (before: Step | undefined, step: Step): Step =>
  step.level === 'point' && step.num === 'd' && before?.num === 'd' ? { ...step, num: 'đ' } : step;

/** "đến Điều 41", "-15", "…1đ": the other end of a range. */
function rangeEnd(tokens: readonly Token[], at: number, level: CitedLevel): { readonly item: Item; readonly next: number } | undefined {
  const sign = tokens[at]?.lower ?? '';
  if (!RANGE_SIGNS.has(sign)) return undefined;
  const from = tokens[at + 1]?.lower === 'hết' ? at + 2 : at + 1;
  const word = unitWordAt(tokens, from);
  if (word !== undefined && word.level !== level) return undefined;
  const value = valueAt(tokens, word?.next ?? from, level);
  if (value?.step.num == null || (word === undefined && !isBare(tokens, from, value.next, level))) return undefined;
  // A dash with spaces round it is punctuation: "Điều 5 - 10 ngày".
  if (sign !== 'đến' && word === undefined && tokens[at]?.start !== tokens[at - 1]?.end) return undefined;
  // "khoản 1 Điều 5 đến khoản 3 Điều 7" joins two chains; a range of one level has no larger unit between.
  return { item: { step: value.step, below: value.below, from, to: value.next, range: 'to' }, next: value.next };
}

/** ", 2", "và c": one more value without its unit word (it takes the word to its left). */
function bareValue(
  tokens: readonly Token[],
  at: number,
  level: CitedLevel,
): { readonly step: Step; readonly below: readonly Step[]; readonly from: number; readonly next: number } | undefined {
  let from = at;
  while (from < at + 2 && SEPARATORS.has(tokens[from]?.lower ?? '')) from++;
  if (from === at || unitWordAt(tokens, from) !== undefined) return undefined;
  const value = valueAt(tokens, from, level);
  if (value?.step.num == null || !isBare(tokens, from, value.next, level)) return undefined;
  return { ...value, from };
}

/** Whether a value without unit word is one: not an amount, a date, a number with a zero in front, a letter that opens a word group. */
function isBare(tokens: readonly Token[], at: number, next: number, level: CitedLevel): boolean {
  const [value, after] = [tokens[at] as Token, tokens[next]];
  if (level === 'point')
    return (
      after === undefined ||
      after.kind === 'mark' ||
      SEPARATORS.has(after.lower) ||
      CONNECTORS.has(after.lower) ||
      after.lower in UNIT_WORDS ||
      RANGE_SIGNS.has(after.lower) ||
      /^\p{Lu}/u.test(after.text)
    );
  if (value.kind === 'number' && value.text.startsWith('0')) return false;
  return (
    after === undefined ||
    !(
      isMeasure(tokens, next) ||
      ((after.text === '/' || after.text === '.' || after.text === '%') &&
        after.start === tokens[next - 1]?.end &&
        (after.text === '%' || (tokens[next + 1]?.start === after.end && tokens[next + 1]?.kind === 'number')))
    )
  );
}

/** A lower-case measure word; "Bộ luật" after a number is a document, not a count of sets. */
const isMeasure = (tokens: readonly Token[], at: number): boolean =>
  MEASURES.has(tokens[at]?.text ?? '') && !(tokens[at]?.text === 'bộ' && tokens[at + 1]?.lower === 'luật');

interface Value {
  readonly step: Step;
  readonly below: readonly Step[];
  readonly next: number;
}

/** The value of a unit of this level at `at`: a number, a letter, a Roman numeral, "này". */
function valueAt(tokens: readonly Token[], at: number, level: CitedLevel): Value | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.lower === 'này') return { step: { level, num: null }, below: [], next: at + 1 };
  const one = (num: string, next = at + 1): Value => ({ step: { level, num }, below: [], next });
  if (level === 'article' || level === 'clause') {
    if (token.kind !== 'number' || /^0*[a-zđ]?$/.test(token.text)) return undefined;
    if (level === 'clause' && isAmount(tokens, at)) return undefined;
    const num = token.text.replace(/^0+/, '');
    return level === 'article' ? (dotted(tokens, at, num) ?? one(num)) : one(num);
  }
  if (level === 'point') return pointAt(tokens, at);
  if (level === 'section')
    return token.kind === 'number' || /^[IVXL]+$/.test(token.text) ? one(token.text.replace(/^0+(?=\d)/, '')) : undefined;
  if (token.lower === 'thứ' && ORDINALS[tokens[at + 1]?.lower ?? ''] !== undefined)
    return one(ORDINALS[tokens[at + 1]?.lower ?? ''] as string, at + 2);
  if (level === 'paragraph') return token.kind === 'number' ? one(token.text.replace(/^0+(?=\d)/, '')) : undefined;
  return /^[IVXLC]+$/.test(token.text) || (level === 'chapter' && token.kind === 'number') ? one(token.text) : undefined;
}

/** "một khoản 50.000.000 đồng", "khoản 10 triệu", "khoản 5%": money, not a clause. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const [after, digits] = [tokens[at + 1], tokens[at + 2]];
  if (/^(triệu|tỷ|nghìn|ngàn|đồng|%)$/.test(after?.lower ?? '')) return true;
  return (
    (after?.text === '.' || after?.text === ',') &&
    digits?.kind === 'number' &&
    digits.text.length === 3 &&
    digits.start === after.end &&
    after.start === tokens[at]?.end
  );
}

function pointAt(tokens: readonly Token[], at: number): Value | undefined {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || token.text.length !== 1 || pointRank(token.lower) < 0) return undefined;
  if (token.text !== token.lower && !/^(khoản|,)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const digit = tokens[at + 1];
  const inserted = digit?.kind === 'number' && digit.text.length === 1 && digit.start === token.end;
  return { step: { level: 'point', num: token.lower + (inserted ? digit.text : '') }, below: [], next: at + (inserted ? 2 : 1) };
}

/** "Điều 45.2", "Điều 42.2.a": clause and point after dots without spaces. */
function dotted(tokens: readonly Token[], at: number, num: string): Value | undefined {
  const glued = (i: number): boolean => tokens[i] !== undefined && tokens[i]?.start === tokens[i - 1]?.end;
  const clause = tokens[at + 2];
  if (tokens[at + 1]?.text !== '.' || !glued(at + 1) || !glued(at + 2) || clause?.kind !== 'number' || clause.text.length > 3)
    return undefined;
  const below: Step[] = [{ level: 'clause', num: clause.text.replace(/^0+(?=\d)/, '') }];
  const point = tokens[at + 3]?.text === '.' && glued(at + 3) && glued(at + 4) ? pointAt(tokens, at + 4) : undefined;
  return { step: { level: 'article', num }, below: point ? [...below, point.step] : below, next: point?.next ?? at + 3 };
}

/** The larger units after a group: "khoản 1 Điều 14", "điểm a, khoản 1, Điều 29", "khoản 1 của Điều này", "Mục 5 Chương XII". */
function climb(tokens: readonly Token[], at: number, from: CitedLevel): { readonly steps: readonly Step[]; readonly next: number } {
  const steps: Step[] = [];
  let next = at;
  let top = from;
  for (;;) {
    const joined =
      CONNECTORS.has(tokens[next]?.lower ?? '') || (tokens[next]?.text === ',' && rank(top) > rank('article')) ? next + 1 : next;
    const word = unitWordAt(tokens, joined);
    const value = word && rank(word.level) < rank(top) ? valueAt(tokens, word.next, word.level) : undefined;
    if (word === undefined || value === undefined || value.below.length > 0) return { steps, next };
    steps.push(value.step);
    next = value.next;
    top = word.level;
  }
}

/** "Điều 7 khoản 2 điểm b": units going down, each straight after the other and none with a parent of its own. */
function descend(
  tokens: readonly Token[],
  at: number,
  from: CitedLevel,
): { readonly steps: readonly Step[]; readonly next: number } | undefined {
  if (from !== 'article' && from !== 'clause') return undefined;
  const steps: Step[] = [];
  let next = at;
  let last: CitedLevel = from;
  for (;;) {
    const word = unitWordAt(tokens, next);
    const value =
      word && rank(word.level) === rank(last) + 1 && word.level !== 'paragraph' ? valueAt(tokens, word.next, word.level) : undefined;
    if (word === undefined || value?.step.num == null) break;
    const parent = unitWordAt(tokens, value.next);
    if (parent !== undefined && rank(parent.level) < rank(word.level)) return undefined;
    steps.push(value.step);
    next = value.next;
    last = word.level;
  }
  return steps.length > 0 ? { steps, next } : undefined;
}
