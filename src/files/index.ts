export { type ReadCorpus, readCorpus } from './read-corpus.ts';
export { splitFrontMatter } from './split-front-matter.ts';
