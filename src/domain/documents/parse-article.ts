import { compareNum, findOddCharacter, isNfc, POINT_LETTERS, pointRank } from '../text/index.ts';
import { childEId } from './ids.ts';
import { clauseFollows, nextLetter, pointFollows } from './numbering.ts';
import type { EId, Provision, ProvisionLevel } from './types.ts';

/** What is wrong with one line of a provision's text, in the words of the person who can mend it. */
export interface TextProblem {
  /** Line in the text, from 1. */
  readonly line: number;
  readonly code: TextProblemCode;
  readonly value: string;
  readonly message: string;
  readonly hint: string;
}

export type TextProblemCode =
  | 'text-empty'
  | 'line-empty'
  | 'line-indent'
  | 'line-space'
  | 'text-nfc'
  | 'text-character'
  | 'clause-duplicate'
  | 'clause-order'
  | 'clause-empty'
  | 'clause-after-point'
  | 'clause-marker'
  | 'point-duplicate'
  | 'point-order'
  | 'point-letter'
  | 'point-empty'
  | 'point-after-closing'
  | 'point-marker';

export type ParsedText =
  | { readonly ok: true; readonly article: Provision & { readonly level: 'article' } }
  | { readonly ok: false; readonly problems: readonly TextProblem[] };

/** A unit while it is being read. */
interface Draft {
  readonly level: ProvisionLevel;
  readonly num: string;
  readonly eId: EId;
  intro: string[];
  children: Draft[];
  wrapUp: string[];
}

/**
 * Reads the restated text of an article into article → clauses → points. The only reader of that text.
 *
 * Lines: "2. …" opens a clause, "đ) …" a point (under the clause, or under the article where it has none), two leading
 * spaces continue the unit above; any other line belongs to the enclosing clause or article, before its points (intro)
 * or after them (wrapUp). Numbers and letters must run in order; nothing is guessed, every fault is reported. An article
 * held in part (`partial`) may leave clauses and points out, but not turn their order round.
 */
export function parseArticle(num: string, text: string, partial = false): ParsedText {
  const problems: TextProblem[] = [];
  const article = draft(null, 'article', num);
  const lines = text.replace(/\n$/, '').split('\n');
  let clause: Draft | undefined;
  let last: Draft = article;

  for (const [index, line] of lines.entries()) {
    const report: Report = (code, value, message, hint) => problems.push({ line: index + 1, code, value, message, hint });
    if (!checkCharacters(line, text === '', report)) continue;
    const marker = readMarker(line);

    if (marker?.level === 'clause') {
      if (article.children.some((child) => child.level === 'point'))
        report(
          'clause-after-point',
          line,
          'khoản đứng sau điểm của điều không chia khoản',
          'Một điều chỉ chia thành khoản, hoặc chỉ chia thành điểm.',
        );
      checkClause(marker, article.children, partial, report);
      clause = open(article, 'clause', marker);
      last = clause;
    } else if (marker?.level === 'point') {
      const parent = clause ?? article;
      if (parent.wrapUp.length > 0)
        report(
          'point-after-closing',
          line,
          `điểm ${marker.num} đứng sau đoạn kết của ${nameOf(parent)}`,
          'Đoạn thứ hai của một điểm phải thụt vào hai dấu cách.',
        );
      checkPoint(marker, parent.children, partial, report);
      last = open(parent, 'point', marker);
    } else if (line.startsWith('  ')) {
      (last.wrapUp.length > 0 ? last.wrapUp : last.intro).push(line);
    } else {
      checkStray(line, report);
      last = clause ?? article;
      (last.children.length > 0 ? last.wrapUp : last.intro).push(line);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, article: freeze(article) as Provision & { level: 'article' } };
}

type Report = (code: TextProblemCode, value: string, message: string, hint: string) => void;
interface Marker {
  readonly level: 'clause' | 'point';
  readonly num: string;
  readonly rest: string;
}

/** "2. Nội dung" → clause 2; "đ) Nội dung" → point đ; also a bare "2." so that an empty clause is named, not swallowed. */
function readMarker(line: string): Marker | undefined {
  const clause = /^(\d+[a-zđ]?)\.(?: (.*))?$/u.exec(line);
  if (clause?.[1]) return { level: 'clause', num: clause[1], rest: clause[2] ?? '' };
  const point = /^(\p{Ll}\d?)\)(?: (.*))?$/u.exec(line);
  return point?.[1] ? { level: 'point', num: point[1], rest: point[2] ?? '' } : undefined;
}

function checkCharacters(line: string, whole: boolean, report: Report): boolean {
  if (line.trim() === '') {
    if (whole) report('text-empty', '', 'điều không có nội dung', 'Viết nội dung điều bằng lời của cẩm nang.');
    else report('line-empty', line, 'dòng trống', 'Bỏ dòng trống; mỗi khoản, điểm là một dòng.');
    return false;
  }
  const odd = findOddCharacter(line);
  if (odd)
    report('text-character', line.slice(Math.max(0, odd.index - 10), odd.index + 10), odd.name, 'Thay bằng dấu cách hoặc chữ thường dùng.');
  if (!isNfc(line))
    report('text-nfc', line.slice(0, 30), 'chữ có dấu ở dạng tách rời (NFD)', 'Chạy "npm run fix" để đưa tệp về dạng dựng sẵn (NFC).');
  if (/ $/.test(line)) report('line-space', line.slice(-20), 'dấu cách ở cuối dòng', 'Bỏ dấu cách ở cuối dòng.');
  if (/^ (?! \S)/.test(line))
    report(
      'line-indent',
      line.slice(0, 20),
      'thụt đầu dòng không đúng hai dấu cách',
      'Dòng nối tiếp thụt đúng hai dấu cách; dòng khác viết sát lề.',
    );
  return true;
}

function checkClause({ num, rest }: Marker, siblings: readonly Draft[], partial: boolean, report: Report): void {
  const before = siblings.filter((child) => child.level === 'clause').at(-1)?.num;
  if (siblings.some((child) => child.level === 'clause' && child.num === num))
    report('clause-duplicate', num, `khoản ${num} lặp lại`, `Đánh lại số khoản; khoản trước là ${before}.`);
  else if (!(partial ? compareNum(before ?? '0', num) < 0 : clauseFollows(before, num))) {
    const hint =
      before === undefined
        ? 'Khoản đầu tiên phải là 1.'
        : `Sau khoản ${before} là khoản ${Number.parseInt(before, 10) + 1}; có thể thiếu một khoản.`;
    report('clause-order', num, `khoản ${num} không theo thứ tự`, hint);
  }
  if (rest.trim() === '')
    report('clause-empty', `${num}.`, `khoản ${num} không có nội dung`, 'Viết nội dung ngay sau số khoản, trên cùng một dòng.');
}

function checkPoint({ num, rest }: Marker, siblings: readonly Draft[], partial: boolean, report: Report): void {
  const points = siblings.filter((child) => child.level === 'point');
  const before = points.at(-1)?.num;
  const letter = num.charAt(0);
  if (pointRank(letter) < 0)
    report('point-letter', num, `điểm "${num}" không thuộc dãy chữ cái của điểm`, `Dãy chữ: ${POINT_LETTERS.join(' ')}.`);
  else if (points.some((child) => child.num === num))
    report('point-duplicate', num, `điểm ${num} lặp lại`, `Sau điểm ${before} là điểm ${nextLetter(before)}.`);
  else if (!(partial ? before === undefined || compareNum(before, num) < 0 : pointFollows(before, num))) {
    const hint = before === undefined ? 'Điểm đầu tiên phải là a.' : `Sau điểm ${before} là điểm ${nextLetter(before)}; chữ đ đứng sau d.`;
    report('point-order', num, `điểm ${num} không theo thứ tự`, hint);
  }
  if (rest.trim() === '')
    report('point-empty', `${num})`, `điểm ${num} không có nội dung`, 'Viết nội dung ngay sau chữ của điểm, trên cùng một dòng.');
}

function checkStray(line: string, report: Report): void {
  if (/^\d+[)．]|^\d+\.\S/u.test(line))
    report('clause-marker', line.slice(0, 12), 'số khoản viết sai dạng', 'Viết số, dấu chấm, một dấu cách: "2. Nội dung".');
  else if (/^\p{Ll}(?:\.|\)\S)/u.test(line))
    report('point-marker', line.slice(0, 12), 'chữ của điểm viết sai dạng', 'Viết chữ thường, dấu ngoặc, một dấu cách: "đ) Nội dung".');
}

const nameOf = (unit: Draft): string => (unit.level === 'clause' ? `khoản ${unit.num}` : `Điều ${unit.num}`);
const draft = (parent: EId | null, level: ProvisionLevel, num: string): Draft => ({
  level,
  num,
  eId: childEId(parent, level, num),
  intro: [],
  children: [],
  wrapUp: [],
});

function open(parent: Draft, level: 'clause' | 'point', { num, rest }: Marker): Draft {
  const unit = draft(parent.eId, level, num);
  unit.intro.push(rest);
  parent.children.push(unit);
  return unit;
}

const freeze = (unit: Draft): Provision => ({
  level: unit.level,
  num: unit.num,
  eId: unit.eId,
  intro: unit.intro.join('\n'),
  children: unit.children.map(freeze),
  wrapUp: unit.wrapUp.join('\n'),
});
