import { type LoadedEngine, loadEngine } from '../../src/client/search/ranking.ts';
import type { Corpus } from '../../src/domain/corpus/index.ts';
import { toAskMap, toSearchMap, toWordsMap } from '../../src/domain/search/index.ts';
import { searchEntries } from '../../src/site/search/entries.ts';

/** The engine that a browser makes of the files of a corpus: everything goes through JSON, as it is sent. */
export function engineOf(corpus: Corpus): LoadedEngine {
  const entries = searchEntries(corpus);
  const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
  return loadEngine(sent(toSearchMap(corpus)), sent(toWordsMap(corpus, entries)), sent(toAskMap(corpus, entries)));
}
