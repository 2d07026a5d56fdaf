import { expect, test } from 'vitest';
import { documentToJson, legislationJsonLd } from '../../src/exports/index.ts';
import { readCorpus } from '../../src/files/index.ts';
import { contentFolder } from '../support/content-folder.ts';

const [law] = [...readCorpus(contentFolder()).corpus.documents.values()];
if (!law) throw new Error('Expected the invented law');

test('open data give each article its clauses, its points, its place and its page', () => {
  const { articles, chapters, id } = documentToJson(
    law,
    ({ num }) => `/x/dieu-${num}/`,
    ({ num }) => (num === '1' ? [{ from: 'x/dieu-1#khoan-2', target: 'x/dieu-2' }] : []),
  );
  expect(id).toBe('luat-1-2000-mau');
  expect(chapters.map(({ num, from, to }) => [num, from, to])).toEqual([
    ['I', '1', '2'],
    ['II', '3', '3'],
  ]);
  expect(articles[0]).toMatchObject({
    num: '1',
    citations: [{ from: 'x/dieu-1#khoan-2', target: 'x/dieu-2' }],
    url: '/x/dieu-1/',
    chapter: 'I',
    section: null,
    intro: '',
    points: [],
    clauses: [
      { num: '1', text: 'Khoản một.', points: [], wrapUp: '' },
      {
        num: '2',
        text: 'Khoản hai gồm:',
        points: [
          { num: 'a', text: 'Điểm a;' },
          { num: 'b', text: 'Điểm b.' },
        ],
        wrapUp: '',
      },
    ],
  });
  expect(articles[1]).toMatchObject({ intro: 'Đoạn mở đầu.', clauses: [], points: [{ num: 'a' }, { num: 'b' }] });
});

test('schema.org data cannot close the element they stand in', () => {
  const text = legislationJsonLd({ ...law, title: '</script>' }, null, 'http://x/');
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ '@type': 'Legislation', legislationIdentifier: '1/2000/MAU', name: '</script>' });
});
