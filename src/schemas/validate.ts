import type { z } from 'zod';

/** A fault of one field. `line` counts inside a text field (from 1) where the fault has a line of its own. */
export interface FieldProblem {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly line?: number;
  readonly value: string;
  readonly message: string;
  readonly hint: string;
}

export type Validated<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Checks `input` against a schema and answers with the value, or with every fault in Vietnamese. */
export function validate<T>(schema: z.ZodType<T>, input: unknown): Validated<T> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => describe(issue, input)) };
}

type Issue = z.core.$ZodIssue;

/** A zod issue in the words of an editor. Custom checks carry "message|hint" in their message. */
function describe(issue: Issue, input: unknown): readonly FieldProblem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const found = at(input, path);
  const value = show(found);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      code: 'field-unknown',
      path: [...path, key],
      value: key,
      message: `trường "${key}" không có trong mẫu`,
      hint: 'Bỏ trường này hoặc sửa tên; các trường được dùng ghi ở content/README.md.',
    }));
  if (issue.code === 'invalid_type' && found === undefined)
    return [
      {
        code: 'field-missing',
        path,
        value: '',
        message: `thiếu trường "${path.join('.')}"`,
        hint: 'Thêm trường này; cách ghi ở content/README.md.',
      },
    ];
  if (issue.code === 'invalid_type')
    return [
      {
        code: 'field-type',
        path,
        value,
        message: `sai kiểu: cần ${TYPE_NAMES[issue.expected] ?? issue.expected}, đang là ${nameOf(found)}`,
        hint: issue.expected === 'string' ? 'Viết giá trị trong ngoặc kép.' : 'Sửa giá trị cho đúng kiểu.',
      },
    ];
  if (issue.code === 'invalid_value')
    return [
      {
        code: 'field-value',
        path,
        value,
        message: 'giá trị không thuộc danh sách',
        hint: `Chọn một trong: ${issue.values.map(String).join(', ')}.`,
      },
    ];
  if (issue.code === 'too_small')
    return [{ code: 'field-empty', path, value, message: 'để trống hoặc quá ngắn', hint: 'Điền nội dung cho trường này.' }];
  if (issue.code === 'too_big') return [{ code: 'field-long', path, value, message: `dài quá ${issue.maximum} ký tự`, hint: 'Rút gọn.' }];
  if (issue.code === 'invalid_union') {
    const first = issue.errors[0]?.[0];
    if (first && issue.errors.length > 0) return describe({ ...first, path: [...issue.path, ...first.path] } as Issue, input);
  }
  const [message = issue.message, hint = 'Sửa giá trị.', code = 'field-value'] = issue.message.split('|');
  return [{ code, path, value, message, hint }];
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'chuỗi',
  number: 'số',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm trường',
};
const nameOf = (value: unknown): string =>
  value === null
    ? 'rỗng'
    : Array.isArray(value)
      ? 'danh sách'
      : value instanceof Date
        ? 'ngày'
        : (TYPE_NAMES[typeof value] ?? typeof value);
const at = (input: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    input,
  );
const show = (value: unknown): string =>
  value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : value instanceof Date
        ? value.toISOString().slice(0, 10)
        : JSON.stringify(value);
