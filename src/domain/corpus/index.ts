export type { Codification, Corpus, OutsideLaw, Term } from './types.ts';
