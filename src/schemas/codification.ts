import { z } from 'zod';
import type { Codification } from '../domain/corpus/index.ts';
import type { DocumentId } from '../domain/documents/index.ts';
import { articleNum, line, source } from './shared.ts';
import { type Validated, validate } from './validate.ts';

/** content/phap-dien/<law>.yaml: which articles of decrees and circulars stand under which article of the law. */
export const codificationSchema = z.strictObject({
  /** Folder name of the law. */
  law: line,
  source,
  /** Article of the law → document → its articles, in the official order. */
  articles: z.record(articleNum, z.record(line, z.array(articleNum).min(1))),
});

/** Reads a codification file. */
export function readCodification(input: unknown): Validated<Codification> {
  const shape = validate(codificationSchema, input);
  if (!shape.ok) return shape;
  const { law, source, articles } = shape.value;
  const details = Object.entries(articles).map(([article, documents]) => {
    const list = Object.entries(documents).flatMap(([document, nums]) =>
      nums.map((num) => ({ document: document as DocumentId, article: num })),
    );
    return [article, list] as const;
  });
  return { ok: true, value: { law: law as DocumentId, source, details: new Map(details) } };
}
