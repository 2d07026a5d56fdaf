import { z } from 'zod';
import type { ReimbursementScale } from '../domain/amounts/index.ts';
import { citation, decimal, interval, line, plainDate } from './shared.ts';
import { type Validated, validate } from './validate.ts';

const fault = z.enum(['co-y-hinh-su', 'co-y', 'vo-y']);
const months = z.number().positive().nullable().default(null);
const money = z.int().nonnegative();

/** content/hoan-tra/bac-hoan-tra.yaml */
export const reimbursementSchema = z.strictObject({
  basis: z.array(citation).min(1),
  inForce: interval,
  bands: z
    .array(
      z.strictObject({
        fault,
        over: months,
        from: months,
        to: months,
        under: months,
        months: z
          .strictObject({ from: z.number().positive(), to: z.number().positive(), below: z.boolean().default(false) })
          .nullable()
          .default(null),
        share: decimal.nullable().default(null),
        cap: decimal.nullable().default(null),
        basis: citation,
        states: z.array(line).min(1),
      }),
    )
    .min(1),
  doubt: line,
  examples: z.array(z.strictObject({ name: line, fault, on: plainDate, paid: money, salary: money, from: money, to: money })).min(1),
});

/** Reads the reimbursement scale; a band gives back either months or a share. */
export function readReimbursement(input: unknown, file: string): Validated<ReimbursementScale> {
  const shape = validate(reimbursementSchema, input);
  if (!shape.ok) return shape;
  const problems = shape.value.bands.flatMap(({ months, share }, i) =>
    (months === null) === (share === null)
      ? [
          {
            code: 'band',
            path: ['bands', i],
            value: '',
            message: 'bậc phải có "months" hoặc "share", không phải cả hai',
            hint: 'Giữ một trong hai trường.',
          },
        ]
      : [],
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { ...shape.value, file } };
}
