import { z } from 'zod';
import { type AmountRule, AUDIENCES, type AudienceId, type DeadlineRule, type Parameter } from '../domain/rules/index.ts';
import { certainty, citation, decimal, idOf, interval, line, plainDate, region, source, stepId } from './shared.ts';
import { type Validated, validate } from './validate.ts';

/** What every rule has. */
const head = {
  label: line,
  /** Provisions that state it; the first one must state the number. */
  basis: z.array(citation).min(1),
  inForce: interval,
  note: z.string().default(''),
};

const deadlineExample = z.strictObject({
  name: line,
  start: plainDate.nullable().default(null),
  year: z.int().nullable().default(null),
  due: plainDate.nullable().default(null),
  status: z.enum(['computed', 'calendar-missing', 'elsewhere', 'not-in-force']).default('computed'),
});

/** content/thoi-han/<duty>.yaml */
export const deadlineSchema = z.strictObject({
  ...head,
  /** Who must act within it. */
  actor: line,
  /** The event from which it runs; "" for a yearly date. */
  startsOn: z.string(),
  kind: z.enum(['length', 'immediate', 'before-event', 'yearly', 'elsewhere']),
  length: z
    .strictObject({ amount: z.int().min(1), unit: z.enum(['day', 'working-day', 'month', 'year']) })
    .nullable()
    .default(null),
  bound: z.enum(['within', 'at-most', 'at-least', 'after', 'before']).default('within'),
  dueOn: z
    .strictObject({ day: z.int().min(1).max(31), month: z.int().min(1).max(12), year: z.int().min(0).max(1), before: z.boolean() })
    .nullable()
    .default(null),
  audience: z.array(z.enum(Object.keys(AUDIENCES) as [AudienceId, ...AudienceId[]])).min(1),
  step: stepId,
  examples: z.array(deadlineExample).min(1),
});

const amountExample = z.strictObject({
  name: line,
  on: plainDate,
  quantity: z.number().nonnegative().default(1),
  region: region.nullable().default(null),
  base: z.int().nonnegative().nullable().default(null),
  amount: z.int().nonnegative(),
});

/** content/muc-tien/<number>.yaml */
export const amountSchema = z.strictObject({
  ...head,
  head: z.enum(['tinh-than', 'thu-nhap', 'suc-khoe', 'chet', 'tai-san', 'chi-phi-khac', 'tam-ung', 'hoan-tra', 'nguong', 'don-vi']),
  per: z.string(),
  formula: z.strictObject({
    factor: decimal,
    of: z.enum([
      'ngay-luong-co-so',
      'thang-luong-co-so',
      'ngay-luong-toi-thieu-vung',
      'thang-luong-toi-thieu-vung',
      'thang-luong',
      'so-tien',
      'so-nguoi',
      'dong',
    ]),
    bound: z.enum(['exact', 'at-most', 'at-least', 'more-than']),
  }),
  range: z.strictObject({ from: decimal, to: decimal }).nullable().default(null),
  /** Number and unit as the restated provision states them. */
  states: z.array(line),
  input: z.string().default(''),
  examples: z.array(amountExample).min(1),
});

/** content/tham-so/<number>.yaml */
export const parameterSchema = z.strictObject({
  label: line,
  unit: line,
  values: z
    .array(
      z.strictObject({
        from: plainDate,
        until: plainDate.nullable(),
        region: region.nullable().default(null),
        value: z.number().positive(),
        basis: line,
        certainty,
      }),
    )
    .min(1),
  note: z.string().default(''),
  source,
});

const within = <T extends object>(shape: Validated<T>, file: string): Validated<T & { readonly id: string; readonly file: string }> =>
  shape.ok ? { ok: true, value: { ...shape.value, id: idOf(file), file } } : shape;

/** Reads a deadline rule. A length must be given for kind "length" alone, a date for "yearly" alone. */
export function readDeadline(input: unknown, file: string): Validated<DeadlineRule> {
  const shape = within(validate(deadlineSchema, input), file);
  if (!shape.ok) return shape;
  const { kind, length, dueOn } = shape.value;
  const wants = (field: string, has: boolean, needed: boolean) =>
    has === needed
      ? []
      : [
          {
            code: 'kind-field',
            path: [field],
            value: kind,
            message: needed ? `kind "${kind}" cần trường "${field}"` : `kind "${kind}" không dùng trường "${field}"`,
            hint: needed ? 'Thêm trường này.' : 'Bỏ trường này.',
          },
        ];
  const problems = [...wants('length', length !== null, kind === 'length'), ...wants('dueOn', dueOn !== null, kind === 'yearly')];
  return problems.length > 0 ? { ok: false, problems } : shape;
}

/** Reads an amount rule. */
export const readAmount = (input: unknown, file: string): Validated<AmountRule> => within(validate(amountSchema, input), file);

/** Reads a parameter; the values of a region must not overlap in time. */
export function readParameter(input: unknown, file: string): Validated<Parameter> {
  const shape = validate(parameterSchema, input);
  if (!shape.ok) return shape;
  const values = shape.value.values.map(({ from, until, ...value }) => ({ ...value, inForce: { from, until } }));
  const problems = values.flatMap((value, i) =>
    values
      .slice(i + 1)
      .some(
        (other) =>
          other.region === value.region &&
          (other.inForce.until === null || value.inForce.from < other.inForce.until) &&
          (value.inForce.until === null || other.inForce.from < value.inForce.until),
      )
      ? [
          {
            code: 'interval-overlap',
            path: ['values', i, 'from'],
            value: value.inForce.from,
            message: 'hai mức cùng có hiệu lực',
            hint: 'Sửa "from" hoặc "until" cho các khoảng không chồng nhau.',
          },
        ]
      : [],
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { ...shape.value, values, id: idOf(file), file } };
}
