import { formatDate, type Interval, includes, type PlainDate } from '../dates/index.ts';
import { printMoney } from './estimate.ts';

/** Fault of the official: intent with a criminal conviction, intent short of crime, negligence (Luật Điều 65 khoản 2). */
export type Fault = 'co-y-hinh-su' | 'co-y' | 'vo-y';

/** A step of the scale: what was paid, counted in months of the official's wage, and what is to be given back. */
export interface ReimbursementBand {
  readonly fault: Fault;
  /** More than, from, up to, less than so many months of wage. */
  readonly over: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly under: number | null;
  /** Months to give back; `below`: up to but less than `to`. */
  readonly months: { readonly from: number; readonly to: number; readonly below: boolean } | null;
  /** Or a share of what was paid. */
  readonly share: string | null;
  /** Share of what was paid that the months may not pass. */
  readonly cap: string | null;
  readonly basis: string;
  readonly states: readonly string[];
}

/** The scale of NĐ 68 Điều 26 over Luật Điều 65, with what is doubtful in it. */
export interface ReimbursementScale {
  readonly basis: readonly string[];
  readonly inForce: Interval;
  readonly bands: readonly ReimbursementBand[];
  readonly doubt: string;
  readonly examples: readonly {
    readonly name: string;
    readonly fault: Fault;
    readonly on: PlainDate;
    readonly paid: number;
    readonly salary: number;
    readonly from: number;
    readonly to: number;
  }[];
  readonly file: string;
}

export interface ReimbursementFacts {
  readonly fault: Fault;
  /** Day of the decision on reimbursement. */
  readonly on: PlainDate;
  /** What the State has paid, in đồng. */
  readonly paid: number;
  /** Monthly wage at that day: base wage × coefficient (NĐ 68 Điều 26 khoản 1), in đồng. */
  readonly salary: number;
}

export type ReimbursementResult =
  /** From and to: one amount, or the range in which the decision lies. */
  | { readonly status: 'computed'; readonly from: number; readonly to: number; readonly basis: string; readonly steps: readonly string[] }
  | { readonly status: 'not-in-force'; readonly message: string };

/** What one official has to give back. Amounts in whole đồng. */
export function computeReimbursement(scale: ReimbursementScale, facts: ReimbursementFacts): ReimbursementResult {
  const { fault, on, paid, salary } = facts;
  if (!includes(scale.inForce, on)) return { status: 'not-in-force', message: `quy định có hiệu lực từ ${formatDate(scale.inForce.from)}` };
  const band = scale.bands.find((band) => band.fault === fault && lies(band, paid, salary));
  if (band === undefined) throw new TypeError(`Expected a band for every amount, got none for ${paid} and ${salary}`);
  const months = `Đã bồi thường ${printMoney(paid)}, bằng ${(paid / salary)
    .toFixed(2)
    .replace(/\.?0+$/, '')
    .replace('.', ',')} tháng lương`;
  if (band.share !== null) {
    const amount = Math.round(paid * Number(band.share));
    return {
      status: 'computed',
      from: amount,
      to: amount,
      basis: band.basis,
      steps: [months, `${band.share === '1' ? 'Toàn bộ' : `${Number(band.share) * 100} %`}: ${printMoney(amount)} (${band.basis})`],
    };
  }
  if (band.months === null) throw new TypeError('Expected a band with months or a share');
  const limit = band.cap === null ? Number.POSITIVE_INFINITY : Math.round(paid * Number(band.cap));
  const [from, to] = [Math.min(band.months.from * salary, limit), Math.min(band.months.to * salary, limit)];
  const range =
    band.months.from === band.months.to
      ? `${band.months.from} tháng lương`
      : `từ ${band.months.from} đến ${band.months.below ? 'dưới ' : ''}${band.months.to} tháng lương`;
  const cap = band.cap === null ? '' : `, tối đa ${Number(band.cap) * 100} % là ${printMoney(limit)}`;
  return {
    status: 'computed',
    from,
    to,
    basis: band.basis,
    steps: [months, `Mức ${range}${cap}: ${from === to ? printMoney(from) : `${printMoney(from)} đến ${printMoney(to)}`} (${band.basis})`],
  };
}

/** Whether what was paid lies in a band, compared in whole đồng so that a boundary is exact. */
function lies({ over, from, to, under }: ReimbursementBand, paid: number, salary: number): boolean {
  return (
    (over === null || paid > over * salary) &&
    (from === null || paid >= from * salary) &&
    (to === null || paid <= to * salary) &&
    (under === null || paid < under * salary)
  );
}

/**
 * Several officials (NĐ 68 Điều 26 khoản 4): each one's own amount on the whole sum, its share of all such amounts, and
 * that share of what was paid. The shares make up the whole sum; the last one takes what rounding leaves.
 */
export function shareReimbursement(paid: number, own: readonly number[]): readonly number[] {
  const total = own.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return own.map(() => 0);
  const shares = own.map((amount) => Math.round((paid * amount) / total));
  const rest = paid - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, i) => (i === shares.length - 1 ? share + rest : share));
}
