import { expect, test } from 'vitest';
import { readCorpus } from '../../src/files/index.ts';
import { fullTextPages } from '../../src/site/search/full-text.ts';

const pages = fullTextPages(readCorpus('content').corpus);

test('what stands before the first unit of a page is all that names no unit', () => {
  const astray = pages.filter(({ content }) => /<p id=.*<p>/s.test(content)).map(({ url }) => url);
  expect(astray).toEqual([]);
});

test('no unit of a page is named twice', () => {
  const twice = pages.filter(({ content }) => {
    const ids = [...content.matchAll(/<p id="([^"]*)"/g)].map(([, id]) => id);
    return new Set(ids).size < ids.length;
  });
  expect(twice.map(({ url }) => url)).toEqual([]);
});
