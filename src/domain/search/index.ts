export { fold } from './fold.ts';
export { collectDRepair, prepareWords, type WordMap } from './prepare-words.ts';
export { type FoundPage, rankPages } from './rank.ts';
export { readQuery } from './read-query.ts';
export { fromSearchMap, type SearchMap, toSearchMap } from './search-map.ts';
export type { QueryReading } from './types.ts';
