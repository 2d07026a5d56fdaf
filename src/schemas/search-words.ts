import { z } from 'zod';
import type { Synonym } from '../domain/corpus/index.ts';
import type { DocumentId } from '../domain/documents/index.ts';
import { articleNum, idOf, line } from './shared.ts';
import { type Validated, validate } from './validate.ts';

/** content/tra-cuu/dong-nghia.yaml */
export const synonymsSchema = z.array(
  z.strictObject({
    lay: z.array(line).min(1),
    means: z.array(line).min(1),
    test: z.strictObject({ q: line, finds: z.string().startsWith('/') }),
  }),
);

/** Reads everyday words for words of the law. */
export const readSynonyms = (input: unknown): Validated<readonly Synonym[]> => validate(synonymsSchema, input);

/** content/tra-cuu/cach-hoi/<document>.yaml */
export const askedSchema = z.record(articleNum, z.array(line).min(1));

/** Reads how people ask for the articles of a document, which its file is named after. */
export function readAsked(input: unknown, file: string): Validated<readonly [DocumentId, ReadonlyMap<string, readonly string[]>]> {
  const shape = validate(askedSchema, input);
  return shape.ok ? { ok: true, value: [idOf(file) as DocumentId, new Map(Object.entries(shape.value))] } : shape;
}
