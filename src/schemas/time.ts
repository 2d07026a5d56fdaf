import { z } from 'zod';
import type { ChangeNote, HolidayYear } from '../domain/corpus/index.ts';
import { weekdayOf } from '../domain/dates/index.ts';
import { certainty, citation, idOf, interval, line, plainDate, source } from './shared.ts';
import { type FieldProblem, type Validated, validate } from './validate.ts';

/** content/thay-doi/<change>.yaml */
export const changeSchema = z.strictObject({
  title: line,
  kind: z.enum(['override', 'wording', 'related', 'pending']),
  affects: z.array(citation),
  by: z.string().default(''),
  inForce: interval.nullable(),
  says: line,
  certainty,
  source,
  announced: plainDate.nullable(),
});

/** Reads a change; an override must say what governs and when. */
export function readChange(input: unknown, file: string): Validated<ChangeNote> {
  const shape = validate(changeSchema, input);
  if (!shape.ok) return shape;
  const { kind, by, inForce, affects } = shape.value;
  if (kind === 'override' && (by === '' || inForce === null || affects.length === 0))
    return {
      ok: false,
      problems: [
        {
          code: 'override-field',
          path: ['by'],
          value: by,
          message: 'thay đổi loại "override" thiếu "affects", "by" hoặc "inForce"',
          hint: 'Ghi điều bị thay, điều thay, và từ ngày nào đến trước ngày nào.',
        },
      ],
    };
  return { ok: true, value: { ...shape.value, id: idOf(file), file } };
}

const day = z.strictObject({ date: plainDate, name: line, basis: z.string().default('') });

/** content/ngay-nghi/<year>.yaml */
export const holidaySchema = z.strictObject({
  year: z.int().min(2018).max(2100),
  restDays: z.array(day),
  workDays: z.array(day),
  announced: z.literal(true),
  source,
  certainty,
  note: z.string().default(''),
});

/** Reads the holidays of a year: days of that year, weekdays off, weekend days worked. */
export function readHolidays(input: unknown, file: string): Validated<HolidayYear> {
  const shape = validate(holidaySchema, input);
  if (!shape.ok) return shape;
  const { year, restDays, workDays, certainty, source, note } = shape.value;
  const problems: FieldProblem[] = [];
  const check = (days: typeof restDays, field: string, weekend: boolean): void => {
    for (const [i, { date }] of days.entries()) {
      const fault = !date.startsWith(`${year}-`)
        ? `ngày không thuộc năm ${year}`
        : weekdayOf(date) >= 5 !== weekend
          ? weekend
            ? 'ngày làm bù phải là thứ Bảy hoặc Chủ nhật'
            : 'ngày nghỉ rơi vào thứ Bảy, Chủ nhật thì không ghi; ghi ngày nghỉ bù'
          : undefined;
      if (fault !== undefined)
        problems.push({ code: 'holiday-day', path: [field, i, 'date'], value: date, message: fault, hint: 'Xem lại ngày và thứ.' });
    }
  };
  check(restDays, 'restDays', false);
  check(workDays, 'workDays', true);
  if (!file.endsWith(`/${year}.yaml`))
    problems.push({
      code: 'holiday-file',
      path: ['year'],
      value: String(year),
      message: 'năm không khớp tên tệp',
      hint: `Đặt tên tệp ${year}.yaml.`,
    });
  if (problems.length > 0) return { ok: false, problems };
  const map = (days: typeof restDays) => new Map(days.map(({ date, name }) => [date, name]));
  return { ok: true, value: { year, restDays: map(restDays), workDays: map(workDays), certainty, source, note, file } };
}
