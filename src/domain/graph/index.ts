export { brokenCitations, buildGraph, readText, refKey, wordsOf } from './build.ts';
export { type Mention, mentionsIn, placesIn } from './mentions.ts';
export { type CitingText, type ProseBlock, proseBlocks, type SourceKind, textsOf } from './texts.ts';
export type { Edge, Graph, OutsideDocument, ReadText } from './types.ts';
