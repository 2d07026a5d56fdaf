import { z } from 'zod';
import type { OutsideLaw, Term } from '../domain/corpus/index.ts';
import { slug } from '../domain/text/index.ts';
import { line, webAddress } from './shared.ts';
import { type Validated, validate } from './validate.ts';

/** content/thuat-ngu/<term>.yaml */
export const termSchema = z.strictObject({
  term: line,
  /** Other forms under which the term stands in a text. */
  variants: z.array(line).default([]),
  /** The defining provision: "khoản 1 Điều 3 Luật số 10/2017/QH14". */
  basis: line,
  /** What it means, in one sentence of ours. */
  meaning: line,
  /** Articles in which the same words mean something else: ["Điều 23 Luật số 10/2017/QH14"]. */
  notIn: z.array(line).default([]),
});

/** Reads a term file; its name must be the term's slug. */
export function readTerm(input: unknown, file: string, lines: Term['lines']): Validated<Term> {
  const shape = validate(termSchema, input);
  if (!shape.ok) return shape;
  const id = slug(shape.value.term);
  if (!file.endsWith(`/${id}.yaml`))
    return {
      ok: false,
      problems: [
        {
          code: 'term-file',
          path: ['term'],
          value: shape.value.term,
          message: 'thuật ngữ không khớp tên tệp',
          hint: `Đổi tên tệp thành ${id}.yaml hoặc sửa "term".`,
        },
      ],
    };
  return { ok: true, value: { id, ...shape.value, file, lines } };
}

/** content/tra-cuu/viet-tat.yaml: abbreviation → full words. */
export const abbreviationsSchema = z.record(line, line);

/** Reads the abbreviations that readers type. */
export const readAbbreviations = (input: unknown): Validated<Readonly<Record<string, string>>> => validate(abbreviationsSchema, input);

/** content/van-ban-ngoai.yaml: a list. */
export const outsideLawsSchema = z.array(
  z.strictObject({
    /** Name or number as the citation engine gives it: "Bộ luật Dân sự", "35/2009/QH12". */
    name: line,
    title: line,
    url: webAddress.nullable(),
    note: z.string().default(''),
  }),
);

/** Reads the list of laws that are cited and not held. */
export const readOutsideLaws = (input: unknown): Validated<readonly OutsideLaw[]> => validate(outsideLawsSchema, input);
