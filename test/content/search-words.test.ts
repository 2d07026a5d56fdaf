import { expect, test } from 'vitest';
import { printArticle } from '../../src/domain/documents/index.ts';
import { fold, wordsIn } from '../../src/domain/search/index.ts';
import { readCorpus } from '../../src/files/index.ts';
import { searchEntries } from '../../src/site/search/entries.ts';
import { engineOf } from '../support/search-engine.ts';

const { corpus } = readCorpus('content');
const { engine } = engineOf(corpus);
const entries = searchEntries(corpus);
const documents = [...corpus.documents.values()];
const spoken = new Set(
  [
    ...documents.flatMap(({ articles }) => articles.flatMap((article) => [printArticle(article), article.explanation])),
    ...entries.flatMap(({ title, label, asks, gist }) => [title, label, ...asks, gist]),
  ].flatMap(wordsIn),
);
const SHOWN = 5;

test.for(corpus.synonyms.map(({ test }) => test))(`"$q" finds $finds among the first ${SHOWN}`, ({ q, finds }) => {
  const { ranked } = engine.rank(q);
  expect(ranked.slice(0, SHOWN).map(({ entry }) => entry.url)).toContain(finds);
});

test('every synonym is tried with one of its own words', () => {
  const words = (text: string): string => ` ${wordsIn(text).map(fold).join(' ')} `;
  expect(corpus.synonyms.filter(({ lay, test }) => !lay.some((phrase) => words(test.q).includes(words(phrase))))).toEqual([]);
});

test('no everyday word stands for itself or is given twice for the same words', () => {
  const pairs = corpus.synonyms.flatMap(({ lay, means }) => lay.flatMap((from) => means.map((to) => `${fold(from)} → ${fold(to)}`)));
  expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([]);
  expect(pairs.filter((pair) => pair.split(' → ')[0] === pair.split(' → ')[1])).toEqual([]);
});

test.for([...corpus.abbreviations])('%s is written out in words that the texts use: %s', ([short, full]) => {
  expect(full).toBe(full.toLowerCase());
  expect(fold(full).split(' ').length).toBeGreaterThan(1);
  expect(wordsIn(full).filter((word) => !spoken.has(word))).toEqual([]);
  expect(short).toMatch(/^\p{Lu}\p{L}+$/u);
});

test('every article whose questions are written down exists, and every article of the corpus has some', () => {
  const asked = [...corpus.asked].flatMap(([id, articles]) => [...articles.keys()].map((num) => `${id} ${num}`));
  const articles = documents.flatMap(({ id, articles }) => articles.map(({ num }) => `${id} ${num}`));
  expect(asked.filter((place) => !articles.includes(place))).toEqual([]);
  expect(articles.filter((place) => !asked.includes(place))).toEqual([]);
});

test('every way of asking for an article finds it among the first twenty', () => {
  const lost = entries
    .filter(({ kind }) => kind === 'dieu')
    .flatMap(({ url, asks }) => asks.filter((ask) => !found(ask).includes(url)).map((ask) => `${ask} → ${url}`));
  expect(lost).toEqual([]);
});

const found = (query: string): readonly string[] =>
  engine
    .rank(query)
    .ranked.slice(0, 20)
    .map(({ entry }) => entry.url);
