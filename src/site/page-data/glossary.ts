import { basisOf } from '../../domain/checks/index.ts';
import { formatCitation } from '../../domain/citations/index.ts';
import type { Corpus } from '../../domain/corpus/index.ts';
import { href, provisionUrl } from '../urls.ts';

/** A term as the glossary shows it. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  readonly basis: string;
  readonly basisHref: string;
}

/** The glossary, in Vietnamese alphabetical order. The corpus check has made sure that every basis resolves. */
export const glossary = (corpus: Corpus): readonly GlossaryEntry[] =>
  corpus.terms.flatMap(({ id, term, meaning, basis }) => {
    const target = basisOf(basis, corpus);
    return target === undefined
      ? []
      : [{ id, term, meaning, basis: formatCitation(target, corpus.documents, 'short'), basisHref: href(provisionUrl(target)) }];
  });
