import {
  citableDocuments,
  findCitations,
  formatCitation,
  isSelf,
  type Place,
  resolveCitation,
  type Segment,
  segmentText,
} from '../domain/citations/index.ts';
import type { Corpus } from '../domain/corpus/index.ts';
import type { ProvisionRef } from '../domain/documents/index.ts';
import { href, provisionUrl } from './urls.ts';

/** What stands behind linked words: a cited provision, a defined term, a rule or page named by a mark. */
export interface TextLink {
  readonly kind: 'citation' | 'term' | 'rule';
  readonly href: string;
  /** Full name of the target, where the words alone ("2", "b") do not tell it. */
  readonly label: string | null;
}
export type LinkedText = readonly Segment<TextLink>[];

/** Turns texts of one place into text with links; `page` is the address of the page they stand on. */
export type Linker = (text: string, place: Place, page: string) => LinkedText;

/** A linker for a corpus: every citation that resolves becomes a link to its deepest unit; what does not stays text. */
export function linkerFor(corpus: Corpus): Linker {
  const documents = citableDocuments(corpus.documents.values());
  return (text, place, page) => {
    const { citations, declarations } = findCitations(text);
    const spans = citations.flatMap((citation) => {
      const resolution = isSelf(citation) ? undefined : resolveCitation(citation, place, documents, declarations);
      if (resolution?.ok !== true) return [];
      const words = text.slice(citation.start, citation.end);
      return [{ start: citation.start, end: citation.end, link: citationLink(resolution.target, corpus, page, words) }];
    });
    return segmentText(text, spans);
  };
}

/** The link to a provision; on its own page it is the anchor alone. */
export function citationLink(target: ProvisionRef, corpus: Corpus, page: string, words: string): TextLink {
  const url = provisionUrl(target);
  const local = url.startsWith(`${page}#`) ? url.slice(page.length) : href(url);
  return {
    kind: 'citation',
    href: local,
    label: /^[\d\p{L}]{1,4}$/u.test(words) ? formatCitation(target, corpus.documents, 'short') : null,
  };
}
