import { z } from 'zod';
import { type Interval, type PlainDate, parsePlainDate } from '../domain/dates/index.ts';
import { CERTAINTIES, type Certainty, STEPS, type StepId } from '../domain/rules/index.ts';
import { findOddCharacter, isNfc } from '../domain/text/index.ts';

/** A text that may hold lines: not empty, NFC, without characters an editor cannot see. */
const clean = (text: string): string | null => {
  const odd = findOddCharacter(text.replaceAll('\n', ' '));
  if (odd) return `có ${odd.name}|Thay bằng dấu cách hoặc chữ thường dùng.|text-character`;
  return isNfc(text) ? null : 'chữ có dấu ở dạng tách rời (NFD)|Chạy "npm run fix" để đưa tệp về dạng dựng sẵn (NFC).|text-nfc';
};

/** One line of prose or a name: clean, without spaces at its ends. */
export const line = z
  .string()
  .min(1)
  .check((ctx) => {
    const fault =
      clean(ctx.value) ?? (ctx.value.trim() !== ctx.value ? 'có dấu cách thừa ở đầu hoặc cuối|Bỏ dấu cách thừa.|text-space' : null);
    if (fault !== null) ctx.issues.push({ code: 'custom', input: ctx.value, message: fault });
  });

/** Paragraphs and lists of Markdown: clean. */
export const prose = z
  .string()
  .min(1)
  .check((ctx) => {
    const fault = clean(ctx.value);
    if (fault !== null) ctx.issues.push({ code: 'custom', input: ctx.value, message: fault });
  })
  .transform((text) => text.trim());

/** Name of another data file without folder and ending, or an anchor. */
export const ruleId = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'tên viết sai dạng|Chữ thường không dấu, nối bằng dấu gạch ngang: thoi-hieu-yeu-cau-boi-thuong.|id-form',
  );

/** A day as YYYY-MM-DD. Astro's reader of front matter hands on a Date for it, the content reader a string: both are taken. */
export const plainDate = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value),
  z.string().transform((value, ctx): PlainDate => {
    const date = parsePlainDate(value);
    if (date !== undefined) return date;
    const shaped = /^\d{4}-\d{2}-\d{2}$/.test(value);
    ctx.issues.push({
      code: 'custom',
      input: value,
      message: shaped
        ? 'ngày không có trong lịch|Xem lại ngày và tháng.|date-impossible'
        : 'ngày viết sai dạng|Viết theo dạng năm-tháng-ngày: 2018-07-01.|date-form',
    });
    return z.NEVER;
  }),
);

/** From the first day in force until the first day no longer in force (null while open). */
export const interval = z.strictObject({ from: plainDate, until: plainDate.nullable() }).check((ctx) => {
  const { from, until } = ctx.value as Interval;
  if (until !== null && until <= from)
    ctx.issues.push({
      code: 'custom',
      input: ctx.value,
      path: ['until'],
      message: 'ngày hết hiệu lực không sau ngày bắt đầu|Sửa "until" thành ngày sau "from", hoặc null nếu còn hiệu lực.|interval-order',
    });
});

/** An address of the open web. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s]+$/, 'địa chỉ không hợp lệ|Viết đủ địa chỉ, bắt đầu bằng http:// hoặc https://.|address-form');

/** Number of an article as printed: "26", "15a". Quoted in YAML, or 026 loses its zero. */
export const articleNum = z
  .string()
  .regex(/^[1-9]\d*[a-zđ]?$/, 'số điều viết sai dạng|Viết số như trong văn bản, trong ngoặc kép: "26" hoặc "15a".|num-form');

/** Where a statement comes from and when somebody last looked. */
export const source = z.strictObject({ label: line, url: webAddress.nullable(), checkedOn: plainDate });

/** One citation as law writes it; that it resolves is checked with the whole corpus. */
export const citation = line;

/** A decimal number as text: "5", "0.5". */
export const decimal = z
  .string()
  .regex(/^\d+(\.\d+)?$|^\d+\/\d+$/, 'số viết sai dạng|Viết trong ngoặc kép, dấu chấm thập phân: "0.5".|number-form');

export const stepId = z.enum(Object.keys(STEPS) as [StepId, ...StepId[]]);
export const certainty = z.enum(Object.keys(CERTAINTIES) as [Certainty, ...Certainty[]]);
export const region = z.enum(['I', 'II', 'III', 'IV']);

/** The id of a data file: its name without folder and ending. */
export const idOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.yaml$/, '');
