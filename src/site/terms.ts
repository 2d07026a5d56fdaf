import type { Segment } from '../domain/citations/index.ts';
import type { Corpus, Term } from '../domain/corpus/index.ts';
import type { LinkedText, TextLink } from './linked-text.ts';
import { href, termUrl } from './urls.ts';

/** Marks in the texts of one article, each term where it first stands; one marker serves one article, in reading order. */
export type TermMarker = (text: LinkedText) => LinkedText;

/** A marker for an article; the terms that its own provision defines are not marked in it (`except`). */
export function termMarker(corpus: Corpus, except: ReadonlySet<string> = new Set()): TermMarker {
  const forms = corpus.terms
    .filter(({ id }) => !except.has(id))
    .flatMap((term) => [term.term, ...term.variants].map((form) => ({ term, form: form.toLowerCase() })));
  if (forms.length === 0) return (text) => text;
  forms.sort((a, b) => b.form.length - a.form.length);
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?:${forms.map(({ form }) => form.replace(/[.*+?^${"$"}{}()|[\]\\]/g, String.raw`\$&`)).join('|')})(?!\p{L})`,
    'giu',
  );
  const byForm = new Map(forms.map(({ form, term }) => [form, term]));
  const seen = new Set<string>();
  return (text) => text.flatMap((segment) => (segment.link === null ? mark(segment.text, pattern, byForm, seen) : [segment]));
}

function mark(text: string, pattern: RegExp, byForm: ReadonlyMap<string, Term>, seen: Set<string>): readonly Segment<TextLink>[] {
  const segments: Segment<TextLink>[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const term = byForm.get(match[0].toLowerCase());
    if (term === undefined || seen.has(term.id)) continue;
    seen.add(term.id);
    if (match.index > at) segments.push({ text: text.slice(at, match.index), link: null });
    segments.push({ text: match[0], link: { kind: 'term', href: href(termUrl(term.id)), label: null } });
    at = match.index + match[0].length;
  }
  return at < text.length ? [...segments, { text: text.slice(at), link: null }] : segments;
}
