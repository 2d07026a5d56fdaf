export type { Corpus } from './types.ts';
