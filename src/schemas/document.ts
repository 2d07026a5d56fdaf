import { z } from 'zod';
import { type Division, type DocumentMeta, documentIdOf } from '../domain/documents/index.ts';
import { romanToNumber } from '../domain/text/index.ts';
import { articleNum, interval, line, plainDate, source, webAddress } from './shared.ts';
import { type FieldProblem, type Validated, validate } from './validate.ts';

const divisionFields = {
  /** Official heading, or our own label where the sources give none. */
  heading: line,
  /** true marks the heading as ours. */
  ownLabel: z.boolean().default(false),
  from: articleNum,
  to: articleNum,
};

const officialNumber = z
  .string()
  .regex(/^\d+\/\d{4}\/[A-ZĐ0-9-]+$/, 'số hiệu viết sai dạng|Viết như trong văn bản: 68/2018/NĐ-CP.|number-form');

const section = z.strictObject({
  num: z.string().regex(/^[1-9]\d*$/, 'số mục viết sai dạng|Viết số Ả Rập trong ngoặc kép: "1".|num-form'),
  ...divisionFields,
});
const chapter = z.strictObject({
  num: z
    .string()
    .refine((num) => romanToNumber(num) !== undefined, 'số chương viết sai dạng|Viết số La Mã trong ngoặc kép: "IV".|num-form'),
  ...divisionFields,
  sections: z.array(section).default([]),
});

/** content/van-ban/<document>/van-ban.yaml. Names after ELI: date_document, first_date_entry_in_force, passed_by. */
export const documentSchema = z.strictObject({
  type: z.enum(['luat', 'nghi-dinh', 'thong-tu']),
  /** Official number, exact. */
  number: officialNumber,
  title: line,
  shortTitle: line,
  issuer: line,
  /** Short names that hold inside this document: { Luật: 10/2017/QH14 }. */
  localAliases: z.record(line, officialNumber).default({}),
  /** Numbers of the documents it repealed. */
  repeals: z.array(officialNumber).default([]),
  dateDocument: plainDate,
  inForce: interval,
  /** true where only some articles are held. */
  partial: z.boolean().default(false),
  officialUrl: webAddress.nullable(),
  /** What the reader must know of this document; "" for nothing. */
  note: z.string().default(''),
  chapters: z.array(chapter).default([]),
  sources: z.array(source).min(1),
});

/** Reads a document file. `folder` is the name of its folder, which must be the document's id. */
export function readDocument(input: unknown, folder: string): Validated<DocumentMeta> {
  const shape = validate(documentSchema, input);
  if (!shape.ok) return shape;
  const { chapters, ...meta } = shape.value;
  const id = documentIdOf(meta.type, meta.number);
  const problems: FieldProblem[] = [];
  if (id !== folder)
    problems.push({
      code: 'folder-name',
      path: ['number'],
      value: meta.number,
      message: `số hiệu không khớp tên thư mục "${folder}"`,
      hint: `Đổi tên thư mục thành ${id} hoặc sửa số hiệu.`,
    });
  if (meta.inForce.from < meta.dateDocument)
    problems.push({
      code: 'interval-order',
      path: ['inForce', 'from'],
      value: meta.inForce.from,
      message: 'ngày có hiệu lực trước ngày ban hành',
      hint: 'Xem lại "inForce.from" và "dateDocument".',
    });
  if (problems.length > 0) return { ok: false, problems };
  const divisions = chapters.map(
    ({ sections, ...fields }): Division => ({
      level: 'chapter',
      ...fields,
      children: sections.map((fields): Division => ({ level: 'section', ...fields, children: [] })),
    }),
  );
  return { ok: true, value: { id, ...meta, divisions } };
}
