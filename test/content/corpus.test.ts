import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Article, anchorOf, divisionsOf, fromEId, printArticle, toEId, walk } from '../../src/domain/documents/index.ts';
import { readCorpus, splitFrontMatter } from '../../src/files/index.ts';

const { corpus, issues } = readCorpus('content');
const documents = [...corpus.documents.values()];
const articles = documents.flatMap((document) =>
  document.articles.map((article): [string, Article] => [`${document.id} Điều ${article.num}`, article]),
);

test('the content has no fault', () => {
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the Law is held whole: 78 articles in nine chapters', () => {
  const law = documents.find(({ number }) => number === '10/2017/QH14');
  expect(law?.articles.map(({ num }) => num)).toEqual(Array.from({ length: 78 }, (_, i) => String(i + 1)));
  expect(law?.divisions.map(({ num }) => num)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']);
  expect(law && divisionsOf(law, '52').map(({ num }) => num)).toEqual(['V', '2']);
});

/** The articles that a claimant or a settling official works with. */
const WORKED_WITH = [3, ...range(5, 15), ...range(17, 28), ...range(31, 52), ...range(55, 59), 61, 62, 64, 65, 66, 68, 73, 76].map(String);

test('every article of the Law that people work with is explained', () => {
  const law = documents.find(({ number }) => number === '10/2017/QH14');
  expect(WORKED_WITH.filter((num) => law?.articles.find((article) => article.num === num)?.explanation === '')).toEqual([]);
});

test.for(articles)('%s prints back to its source, and every anchor in it is its own', ([, article]) => {
  const front = splitFrontMatter(readFileSync(article.file, 'utf8'))?.front ?? '';
  expect(`${printArticle(article)}\n`).toBe((parse(front) as { text: string }).text);
  const units = [...walk(article)];
  expect(new Set(units.map(({ eId }) => anchorOf(eId))).size).toBe(units.length);
  for (const { eId } of units) expect(toEId(fromEId(eId))).toBe(eId);
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
