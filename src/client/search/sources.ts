// The modules of the search are named one by one, not through their door: a browser fetches only what it uses.
import { type NamedPlaces, nameReaderFor } from '../../domain/search/named.ts';
import type { SearchMap } from '../../domain/search/search-map.ts';
import type { LoadedEngine } from './ranking.ts';

/** What the search fetches, each file once and only when it is needed. `base` is the root of the site. */
export interface Sources {
  readonly base: string;
  /** Reads what a query names: from the smallest file alone. */
  readonly names: () => Promise<(query: string) => NamedPlaces>;
  /** Ranks by titles; with `asks` also by how people ask for things. */
  readonly engine: (asks: boolean) => Promise<LoadedEngine>;
}

/** Sources under the root of a site; nothing is fetched before it is asked for, code included. */
export function sourcesAt(base: string): Sources {
  const json = once(async (path: string): Promise<unknown> => {
    const response = await fetch(base + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  });
  const map = () => json('tra-cuu/ban-do.json') as Promise<SearchMap>;
  const names = once(async () => nameReaderFor(await map()));
  const engine = once(async (asks: boolean): Promise<LoadedEngine> => {
    const [{ loadEngine }, known, words, later] = await Promise.all([
      import('./ranking.ts'),
      map(),
      json('tra-cuu/tu-ngu.json'),
      asks ? json('tra-cuu/cach-hoi.json') : null,
    ]);
    return loadEngine(known, words, later);
  });
  return { base, names: () => names(undefined), engine };
}

/** Remembers what a function promised for an argument; a failure is forgotten, so that it can be tried again. */
function once<A, T>(load: (argument: A) => Promise<T>): (argument: A) => Promise<T> {
  const known = new Map<A, Promise<T>>();
  return (argument) => {
    const promise = known.get(argument) ?? load(argument);
    known.set(argument, promise);
    promise.catch(() => known.delete(argument));
    return promise;
  };
}
