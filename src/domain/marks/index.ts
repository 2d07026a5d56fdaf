export { expandMarks, findMarks, type Mark, type MarkedSegment, type MarkKind, wordsOfMark } from './marks.ts';
