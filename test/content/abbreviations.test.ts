import { expect, test } from 'vitest';
import { printArticle } from '../../src/domain/documents/index.ts';
import { readCorpus } from '../../src/files/index.ts';

const { corpus } = readCorpus('content');
const text = [...corpus.documents.values()]
  .flatMap(({ articles }) => articles.map(printArticle))
  .join('\n')
  .toLowerCase();

test.for([...corpus.abbreviations])('%s stands for words that the texts use: %s', ([, full]) => {
  expect(text).toContain(full.toLowerCase());
});
