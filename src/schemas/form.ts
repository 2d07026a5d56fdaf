import { z } from 'zod';
import type { Form } from '../domain/corpus/index.ts';
import { slug } from '../domain/text/index.ts';
import { citation, idOf, interval, line, stepId } from './shared.ts';
import { type Validated, validate } from './validate.ts';

/** content/bieu-mau/<code>.yaml */
export const formSchema = z.strictObject({
  /** As printed: "Mẫu 01/BTNN", "Biểu mẫu số 01", "Mẫu số 01". */
  code: line,
  series: z.enum(['btnn', 'thong-ke', 'ho-tro']),
  name: line,
  /** Other words in which people ask for it. */
  asks: z.array(line).default([]),
  issuedBy: citation,
  filledBy: line,
  sentTo: line,
  step: stepId,
  /** true where who fills it in is inferred from the law. */
  inferred: z.boolean(),
  requires: z.array(z.strictObject({ what: line, basis: citation })),
  uses: z.array(citation),
  inForce: interval,
  note: z.string().default(''),
});

/** Reads a form; its file must be named after its code. */
export function readForm(input: unknown, file: string): Validated<Form> {
  const shape = validate(formSchema, input);
  if (!shape.ok) return shape;
  const id = idOf(file);
  if (slug(shape.value.code) !== id)
    return {
      ok: false,
      problems: [
        {
          code: 'form-file',
          path: ['code'],
          value: shape.value.code,
          message: 'mã mẫu không khớp tên tệp',
          hint: `Đổi tên tệp thành ${slug(shape.value.code)}.yaml hoặc sửa "code".`,
        },
      ],
    };
  return { ok: true, value: { ...shape.value, id, file } };
}
