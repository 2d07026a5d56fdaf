import {
  type AskMap,
  type Engine,
  type Entry,
  fromWordsMap,
  knownEntries,
  makeEngine,
  type SearchMap,
  unpackEntries,
  type WordsMap,
} from '../../domain/search/index.ts';

export interface LoadedEngine {
  readonly engine: Engine;
  /** In sending order, which is the order of the full-text engine's ids. */
  readonly entries: readonly Entry[];
  /** How the site writes a folded syllable when đ is kept. */
  readonly crossed: ReadonlyMap<string, string>;
}

/** An engine from the files of the site; without `later` it knows titles alone. */
export function loadEngine(known: SearchMap, words: unknown, later: unknown): LoadedEngine {
  const map = words as WordsMap;
  const asks = later as AskMap | null;
  const entries = unpackEntries(knownEntries(known), map.entries, asks?.entries ?? null);
  const { vocabulary, crossed } = fromWordsMap(map, asks);
  return { engine: makeEngine(entries, vocabulary), entries, crossed };
}
