import type { Corpus } from '../../domain/corpus/index.ts';
import { printArticle } from '../../domain/documents/index.ts';
import { termUrl } from '../urls.ts';
import { capital } from './steps.ts';

/** A short form with what it stands for. */
export interface AbbreviationRow {
  readonly short: string;
  readonly full: string;
  /** The entry of the glossary where the words are a defined term. */
  readonly url: string | null;
}

/** Short forms in alphabetical order, their words spelt as the texts mostly spell them. */
export function abbreviationRows(corpus: Corpus): readonly AbbreviationRow[] {
  const text = [...corpus.documents.values()].flatMap(({ articles }) => articles.map(printArticle)).join('\n');
  const lower = text.toLowerCase();
  return [...corpus.abbreviations]
    .map(([short, full]) => ({
      short,
      full: capital(usualSpelling(full, text, lower)),
      url: corpus.terms.filter(({ term }) => term.toLowerCase() === full).map(({ id }) => termUrl(id))[0] ?? null,
    }))
    .toSorted((a, b) => a.short.localeCompare(b.short, 'vi'));
}

/** Words with the capital letters that they have most often in a text; `lower` is that text in small letters. */
function usualSpelling(words: string, text: string, lower: string): string {
  const counts = new Map<string, number>();
  for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1)) {
    const found = text.slice(at, at + words.length);
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? words;
}
