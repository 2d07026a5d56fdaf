export { expandMarks, findMarks, type Mark, type MarkedSegment, type MarkKind, putIntoWords, wordsOfMark } from './marks.ts';
