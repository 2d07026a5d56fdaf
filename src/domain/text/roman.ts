const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The number that a Roman numeral of a chapter (I … C) stands for, or undefined where it is not one. */
export function romanToNumber(roman: string): number | undefined {
  if (!/^(?=[IVXLC])C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(roman)) return undefined;
  let total = 0;
  for (let i = 0; i < roman.length; i++) {
    const value = VALUES[roman[i] ?? ''] ?? 0;
    total += value < (VALUES[roman[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}
