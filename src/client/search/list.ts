import type { Ranked } from '../../domain/search/engine.ts';
import { ENTRY_KINDS, type Entry } from '../../domain/search/entries.ts';
import { bestPart, bestWindow, markMatches } from '../../domain/search/excerpt.ts';
import { nearestEntries } from '../../domain/search/nearest.ts';
import type { Slot } from '../../domain/search/slots.ts';
import { make, marked } from './dom.ts';
import { partsOf } from './full-text.ts';
import type { LoadedEngine } from './ranking.ts';

/** What is on the screen: an answer of the engine, and what stands before it. */
export interface View {
  readonly named: readonly HTMLLIElement[];
  readonly ranked: readonly Ranked[];
  readonly slots: readonly Slot[];
  /** Where excerpts come from; null while they would come too early. */
  readonly loaded: LoadedEngine | null;
}

/** A result: one main link, what it is, and, once it is seen, the words around what was found. `base` is the root of the site. */
export function resultItem({ entry }: Ranked, { slots, loaded }: View, base: string): HTMLLIElement {
  const link = make(
    'a',
    { href: addressAt(base, entry.url) },
    entry.label === '' ? '' : `${entry.label}. `,
    ...marked(markMatches(entry.title, slots)),
  );
  const about = [ENTRY_KINDS[entry.kind], entry.subject].filter(Boolean).join(' · ');
  const item = make('li', {}, make('h2', {}, link), make('p', { className: 'result-about' }, about));
  if (loaded !== null) whenSeen(item, () => void addExcerpt(item, entry.url, slots, loaded, base));
  return item;
}

/** What looks most like a text of which no word is known, as links. */
export const nearestItems = (query: string, entries: readonly Entry[], base: string): readonly HTMLLIElement[] =>
  nearestEntries(query, entries).map(({ url, label, title }) =>
    make('li', {}, make('a', { href: addressAt(base, url) }, [label, title].filter(Boolean).join('. '))),
  );

/** An address of the site under its root. */
export const addressAt = (base: string, url: string): string => base.replace(/\/$/, '') + url;

/** The words around what was found, and the clause in which they stand as a second way in. */
async function addExcerpt(item: HTMLElement, url: string, slots: readonly Slot[], loaded: LoadedEngine, base: string): Promise<void> {
  const part = bestPart(await partsOf(url, loaded, base).catch(() => []), slots);
  if (part === undefined || part.text === '') return;
  const excerpt = make('p', { className: 'excerpt' });
  const page = addressAt(base, url.split('#')[0] ?? '');
  if (part.anchor !== '') excerpt.append(make('a', { href: `${page}#${part.anchor}`, className: 'sub-result' }, part.title), ': ');
  excerpt.append(...marked(markMatches(bestWindow(part.text, slots), slots)));
  item.append(excerpt);
}

/** Calls once the element comes into view. */
function whenSeen(element: Element, seen: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    seen();
  });
  observer.observe(element);
}
