import { formatDate, includes, type PlainDate } from '../dates/index.ts';
import type { AmountFacts, AmountRule, Parameter, Region } from '../rules/index.ts';

/** An amount in whole đồng with every step, or why there is none. */
export type AmountResult =
  | {
      readonly status: 'computed';
      readonly amount: number;
      readonly bound: AmountRule['formula']['bound'];
      readonly steps: readonly string[];
    }
  | { readonly status: 'not-in-force' | 'parameter-missing' | 'input-missing'; readonly message: string };

/** Days in a month of wage: 22 for the base wage (Luật Điều 27 khoản 7), 26 for the regional one (Luật Điều 24 khoản 1 điểm c). */
const DIVISORS = { 'ngay-luong-co-so': 22, 'ngay-luong-toi-thieu-vung': 26 } as const;
const WAGES = {
  'ngay-luong-co-so': 'luong-co-so',
  'thang-luong-co-so': 'luong-co-so',
  'ngay-luong-toi-thieu-vung': 'luong-toi-thieu-vung',
  'thang-luong-toi-thieu-vung': 'luong-toi-thieu-vung',
} as const;

/** The value of a parameter on a day, in a region where it has regions; undefined outside its dates. */
export const parameterAt = (parameter: Parameter | undefined, on: PlainDate, region: Region | null): number | undefined =>
  parameter?.values.find((value) => includes(value.inForce, on) && (value.region === null || value.region === region))?.value;

/** Applies a rule to facts: quantity × factor × wage (or × the given amount), rounded once, half up. */
export function estimateAmount(rule: AmountRule, facts: AmountFacts, parameters: ReadonlyMap<string, Parameter>): AmountResult {
  if (!includes(rule.inForce, facts.on))
    return { status: 'not-in-force', message: `quy định có hiệu lực từ ${formatDate(rule.inForce.from)}` };
  const { factor, of, bound } = rule.formula;
  const computed = (amount: bigint, steps: readonly string[]): AmountResult => ({
    status: 'computed',
    amount: Number(amount),
    bound,
    steps,
  });
  if (of === 'dong') return computed(times(1, factor, 1, 1), [`Mức do điều luật nêu: ${printMoney(Number(factor))}`]);
  if (of === 'so-nguoi') return countPersons(rule, facts);
  if (of === 'so-tien' || of === 'thang-luong') {
    if (facts.base === null)
      return { status: 'input-missing', message: of === 'so-tien' ? 'cần số tiền để tính tỷ lệ' : 'cần mức lương một tháng' };
    const amount = times(facts.quantity, factor, facts.base, 1);
    return computed(amount, [
      `${printMoney(facts.base)} × ${printFactor(factor)}${facts.quantity === 1 ? '' : ` × ${facts.quantity}`} = ${printMoney(Number(amount))}`,
    ]);
  }
  const parameter = parameters.get(WAGES[of]);
  const wage = parameterAt(parameter, facts.on, facts.region);
  if (wage === undefined)
    return {
      status: 'parameter-missing',
      message: `chưa có dữ liệu ${parameter?.label.toLowerCase() ?? WAGES[of]} tại ngày ${formatDate(facts.on)}`,
    };
  const divisor = of === 'ngay-luong-co-so' || of === 'ngay-luong-toi-thieu-vung' ? DIVISORS[of] : 1;
  const amount = times(facts.quantity, factor, wage, divisor);
  const unit = divisor === 1 ? printMoney(wage) : `(${printMoney(wage)} : ${divisor})`;
  return computed(amount, [
    `${parameter?.label} ngày ${formatDate(facts.on)}: ${printMoney(wage)}`,
    `${facts.quantity} × ${printFactor(factor)} × ${unit} = ${printMoney(Number(amount))}`,
  ]);
}

/** A share of a number of persons is whole persons: "ít nhất 2/3" rounds up, "trên 50%" is more than half. */
function countPersons({ formula: { factor, bound } }: AmountRule, { base }: AmountFacts): AmountResult {
  if (base === null) return { status: 'input-missing', message: 'cần tổng số người' };
  const [numerator, denominator] = fraction(factor);
  const product = numerator * BigInt(base);
  const amount = bound === 'more-than' ? product / denominator + 1n : (product + denominator - 1n) / denominator;
  return {
    status: 'computed',
    amount: Number(amount),
    bound,
    steps: [`${base} người × ${printFactor(factor)}, ${bound === 'more-than' ? 'nhiều hơn' : 'tròn lên'}: ${amount} người`],
  };
}

/** quantity × factor × base / divisor in whole đồng, half up, without binary fractions. */
function times(quantity: number, factor: string, base: number, divisor: number): bigint {
  const [qn, qd] = fraction(String(quantity));
  const [fn, fd] = fraction(factor);
  const [numerator, denominator] = [qn * fn * BigInt(base), qd * fd * BigInt(divisor)];
  return (2n * numerator + denominator) / (2n * denominator);
}

/** "0.5" → [5n, 10n]; "2/3" → [2n, 3n]. */
function fraction(text: string): readonly [bigint, bigint] {
  const [over, under] = text.split('/');
  if (under !== undefined) return [BigInt(over ?? '0'), BigInt(under)];
  const [whole = '0', part = ''] = text.split('.');
  return [BigInt(whole + part), 10n ** BigInt(part.length)];
}

/** 57500000 → "57.500.000 đồng". */
export const printMoney = (amount: number): string =>
  `${Math.round(amount)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.')} đồng`;
const printFactor = (factor: string): string => factor.replace('.', ',');
