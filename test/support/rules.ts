import { type PlainDate, parsePlainDate } from '../../src/domain/dates/index.ts';
import type { AmountRule, DeadlineRule, Parameter } from '../../src/domain/rules/index.ts';

/** A day that must exist. */
export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new TypeError(`Expected a day, got "${text}"`);
  return date;
}

/** An invented deadline rule with defaults. */
export const aDeadline = (given: Partial<DeadlineRule> = {}): DeadlineRule => ({
  id: 'mau',
  label: 'Mẫu',
  basis: ['Điều 1'],
  inForce: { from: day('2018-07-01'), until: null },
  note: '',
  file: 'mau.yaml',
  actor: 'ai đó',
  startsOn: 'ngày nào đó',
  kind: 'length',
  length: { amount: 5, unit: 'day' },
  bound: 'within',
  dueOn: null,
  audience: ['nguoi-yeu-cau'],
  step: 'thu-ly',
  examples: [],
  ...given,
});

/** An invented amount rule with defaults: five days of base wage a day. */
export const anAmount = (given: Partial<AmountRule> = {}): AmountRule => ({
  id: 'mau',
  label: 'Mẫu',
  basis: ['Điều 1'],
  inForce: { from: day('2018-07-01'), until: null },
  note: '',
  file: 'mau.yaml',
  head: 'tinh-than',
  per: 'ngày',
  formula: { factor: '5', of: 'ngay-luong-co-so', bound: 'exact' },
  range: null,
  states: [],
  input: '',
  examples: [],
  ...given,
});

/** Invented wages: 1.000.000 in 2025, 2.200.000 in 2026; by region 2.600.000 and 1.300.000 in 2026. */
export const PARAMETERS: ReadonlyMap<string, Parameter> = new Map([
  [
    'luong-co-so',
    parameter('luong-co-so', 'Lương cơ sở', [
      ['2025-01-01', '2026-01-01', null, 1_000_000],
      ['2026-01-01', '2027-01-01', null, 2_200_000],
    ]),
  ],
  [
    'luong-toi-thieu-vung',
    parameter('luong-toi-thieu-vung', 'Lương tối thiểu vùng', [
      ['2026-01-01', null, 'I', 2_600_000],
      ['2026-01-01', null, 'IV', 1_300_000],
    ]),
  ],
]);

function parameter(id: string, label: string, values: readonly (readonly [string, string | null, 'I' | 'IV' | null, number])[]): Parameter {
  return {
    id,
    label,
    unit: 'đồng/tháng',
    note: '',
    file: `${id}.yaml`,
    source: { label: 'tự đặt', url: null, checkedOn: day('2026-01-01') },
    values: values.map(([from, until, region, value]) => ({
      inForce: { from: day(from), until: until === null ? null : day(until) },
      region,
      value,
      basis: 'tự đặt',
      certainty: 'cao',
    })),
  };
}
