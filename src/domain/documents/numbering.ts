import { POINT_LETTERS, pointRank } from '../text/index.ts';

/** Whether clause `num` may stand after `before` (undefined: first): the next number, or an inserted 2a after 2, 2b after 2a. */
export function clauseFollows(before: string | undefined, num: string): boolean {
  const main = Number.parseInt(num, 10);
  const mainBefore = before === undefined ? 0 : Number.parseInt(before, 10);
  const letter = num.replace(/\d+/, '');
  if (letter === '') return main === mainBefore + 1;
  const letterBefore = before?.replace(/\d+/, '') ?? '';
  return main === mainBefore && pointRank(letter) === (letterBefore === '' ? 0 : pointRank(letterBefore) + 1);
}

/** Whether point `num` may stand after `before`: the next letter of the series, or an inserted b1 after b, b2 after b1. */
export function pointFollows(before: string | undefined, num: string): boolean {
  const digit = Number(num.slice(1) || 0);
  if (digit === 0) return num === nextLetter(before);
  return before !== undefined && before.charAt(0) === num.charAt(0) && Number(before.slice(1) || 0) === digit - 1;
}

/** The letter after that of point `before`; "a" at the start, "(hết dãy)" after y. */
export const nextLetter = (before: string | undefined): string =>
  POINT_LETTERS[before === undefined ? 0 : pointRank(before.charAt(0)) + 1] ?? '(hết dãy)';
