import { z } from 'zod';
import { type Article, type EId, parseArticle, toEId, walk } from '../domain/documents/index.ts';
import { articleNum, line } from './shared.ts';
import { type FieldProblem, type Validated, validate } from './validate.ts';

/** The longest summary that search results and previews show whole. */
const SUMMARY_LENGTH = 180;

/** Front matter of content/van-ban/<document>/dieu-NNN.mdx. */
export const articleSchema = z.strictObject({
  /** Number as printed, in quotes. */
  num: articleNum,
  /** Official heading, exact. */
  heading: line,
  /** The gist in one plain sentence. */
  summary: line.max(SUMMARY_LENGTH),
  /** The provision in our own words, in the shape of the statute. */
  text: z.string(),
  /** Units whose number the official text misprints: { "điểm đ khoản 3": d }. */
  misprints: z.record(line, line).default({}),
  /** true where only some clauses of the article are held. */
  partial: z.boolean().default(false),
});

/** Reads an article file's front matter and body. `file` is its path, kept for messages. */
export function readArticle(
  front: unknown,
  body: string,
  file: string,
  lines: Article['lines'] = { heading: 1, text: 1, explanation: 1 },
): Validated<Article> {
  const shape = validate(articleSchema, front);
  if (!shape.ok) return shape;
  const { num, heading, summary, text, partial, misprints } = shape.value;
  const problems: FieldProblem[] = [];
  if (heading.endsWith('.'))
    problems.push({ code: 'heading-stop', path: ['heading'], value: heading, message: 'tên điều có dấu chấm cuối', hint: 'Bỏ dấu chấm.' });
  const parsed = parseArticle(num, text, partial);
  if (!parsed.ok)
    problems.push(...parsed.problems.map(({ code, line, value, message, hint }) => ({ code, path: ['text'], line, value, message, hint })));
  const printed = new Map<EId, string>();
  for (const [unit, asPrinted] of Object.entries(misprints)) {
    const [, point, clause] = /^(?:điểm (\S+) ?)?(?:khoản (\S+))?$/u.exec(unit) ?? [];
    const eId = toEId({ article: num, clause: clause ?? null, point: point ?? null });
    if (parsed.ok && (eId === parsed.article.eId || ![...walk(parsed.article)].some((own) => own.eId === eId)))
      problems.push({
        code: 'misprint',
        path: ['misprints', unit],
        value: unit,
        message: 'không có đơn vị này trong điều',
        hint: 'Ghi như "điểm đ khoản 3".',
      });
    printed.set(eId, asPrinted);
  }
  if (problems.length > 0 || !parsed.ok) return { ok: false, problems };
  return {
    ok: true,
    value: { ...parsed.article, heading, summary, partial, misprints: printed, explanation: body.trim() === '' ? '' : body, lines, file },
  };
}
