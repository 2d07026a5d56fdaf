/** The letters of points (điểm) in Vietnamese texts, in order: đ follows d; f, j, w and z do not occur. */
export const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'] as const;

/** Position of a point letter in the series (a = 0), or -1 where the letter is not of the series. */
export const pointRank = (letter: string): number => (POINT_LETTERS as readonly string[]).indexOf(letter);

/**
 * Orders two numbers of one level as printed: "2" < "2a" < "3", "d" < "đ" < "e", "b" < "b1" < "c".
 * Negative, zero or positive, as Array.prototype.sort wants.
 */
export function compareNum(a: string, b: string): number {
  const [mainA, restA] = splitNum(a);
  const [mainB, restB] = splitNum(b);
  return mainA - mainB || restA - restB;
}

/** The letters or numbers from `from` to `to`, both included; empty where the two are not of one series. */
export function rangeOfNums(from: string, to: string, known: readonly string[]): readonly string[] {
  const start = known.indexOf(from);
  const end = known.indexOf(to);
  return start < 0 || end < start ? [] : known.slice(start, end + 1);
}

/** "2a" → [2, 1]; "b1" → [1, 1]; a letter counts by its place in the series. */
function splitNum(num: string): readonly [number, number] {
  const digits = /^(\d+)(\p{L}?)$/u.exec(num);
  if (digits) return [Number(digits[1]), digits[2] ? pointRank(digits[2]) + 1 : 0];
  return [pointRank(num[0] ?? ''), Number(num.slice(1) || 0)];
}
