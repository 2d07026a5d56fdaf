import type { PagePart, Slot } from '../../domain/search/index.ts';
import type { LoadedEngine } from './ranking.ts';

/** Pagefind, as far as it is used here. */
interface Pagefind {
  readonly options: (options: { readonly noWorker: boolean }) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly { readonly id: string; readonly score: number }[] }>;
}

/** A fragment of Pagefind: the text of one page and where its parts begin, counted in words. */
interface Fragment {
  readonly content: string;
  readonly anchors: readonly { readonly id: string; readonly title?: string; readonly location: number }[];
}

/** So many of the rarest words are looked for: each costs a piece of the index. */
const WORDS = 1;

let engine: Promise<Pagefind> | undefined;
let ids: Promise<readonly string[]> | undefined;
const fragments = new Map<string, Promise<readonly PagePart[]>>();

/** How much the full text of each entry holds of the rarest words of a query: by address, between 0 and 1. */
export async function bodiesFor(slots: readonly Slot[], loaded: LoadedEngine, base: string): Promise<ReadonlyMap<string, number>> {
  engine ??= loadPagefind(base).catch((fault: unknown) => {
    engine = undefined;
    throw fault;
  });
  const [pagefind, known] = await Promise.all([engine, idsAt(base)]);
  const urls = new Map(known.map((id, i) => [id, loaded.entries[i]?.url ?? '']));
  const words = loaded.engine.telling(slots).slice(0, WORDS);
  const bodies = new Map<string, number>();
  for (const word of words) {
    const { results } = await pagefind.search(loaded.crossed.get(word) ?? word);
    const most = Math.max(...results.map(({ score }) => score));
    for (const { id, score } of results) {
      const url = urls.get(shortId(id)) ?? '';
      bodies.set(url, (bodies.get(url) ?? 0) + score / most / words.length);
    }
  }
  return bodies;
}

/** The text of an entry in parts, from its fragment alone: the engine need not be there. */
export async function partsOf(url: string, loaded: LoadedEngine, base: string): Promise<readonly PagePart[]> {
  const id = (await idsAt(base))[loaded.entries.findIndex((entry) => entry.url === url)];
  if (!id) return [];
  const known = fragments.get(id) ?? loadFragment(id, base);
  fragments.set(id, known);
  return known;
}

async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ new URL(`${base}pagefind/pagefind.js`, location.href).href);
  // The index is small: a worker would cost one file more and save nothing.
  await pagefind.options({ noWorker: true });
  return pagefind;
}

const idsAt = (base: string): Promise<readonly string[]> => {
  ids ??= fetch(`${base}pagefind/entries.json`)
    .then(async (response) => ((await response.json()) as string).split(' '))
    .catch((fault: unknown) => {
      ids = undefined;
      throw fault;
    });
  return ids;
};

/** What of an id tells the fragments of this site apart. */
const shortId = (id: string): string => id.replace(/^vi_/, '');

/** What stands before the text in a fragment. */
const SIGNATURE = 'pagefind_dcd';

async function loadFragment(id: string, base: string): Promise<readonly PagePart[]> {
  const response = await fetch(`${base}pagefind/fragment/vi_${id}.pf_fragment`);
  if (!response.ok || response.body === null) return [];
  const text = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
  return cut(JSON.parse(text.slice(SIGNATURE.length)));
}

/** The text of a fragment cut at its anchors; what stands before the first has none. */
function cut({ content, anchors }: Fragment): readonly PagePart[] {
  const words = content.split(/\s+/);
  const starts = [{ id: '', title: '', location: 0 }, ...anchors.toSorted((a, b) => a.location - b.location)];
  return starts.map(({ id, title = '', location }, i) => ({
    anchor: id,
    title,
    text: words.slice(location, starts[i + 1]?.location ?? words.length).join(' '),
  }));
}
