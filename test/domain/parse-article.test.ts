import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf, parseArticle, printArticle, walk } from '../../src/domain/documents/index.ts';
import { POINT_LETTERS } from '../../src/domain/text/index.ts';

const parse = (...lines: string[]) => {
  const result = parseArticle('7', lines.join('\n'));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.article;
};
const shape = (...lines: string[]) => [...walk(parse(...lines))].map(({ eId, intro, wrapUp }) => [eId, intro, wrapUp]);

test('an article of one paragraph has no children', () => {
  expect(shape('Chỉ một đoạn.')).toEqual([['art_7', 'Chỉ một đoạn.', '']]);
});

test('reads clauses, points, their intro and their closing lines', () => {
  expect(shape('1. Gồm:', 'a) A;', 'b) B.', 'Đoạn kết của khoản 1.', '2. Hai.')).toEqual([
    ['art_7', '', ''],
    ['art_7__cl_1', 'Gồm:', 'Đoạn kết của khoản 1.'],
    ['art_7__cl_1__point_a', 'A;', ''],
    ['art_7__cl_1__point_b', 'B.', ''],
    ['art_7__cl_2', 'Hai.', ''],
  ]);
});

test('points stand under the article where it has no clauses', () => {
  expect(shape('Mở đầu:', 'a) A;', 'b) B.', 'Kết.')).toEqual([
    ['art_7', 'Mở đầu:', 'Kết.'],
    ['art_7__point_a', 'A;', ''],
    ['art_7__point_b', 'B.', ''],
  ]);
});

test('a second paragraph of a clause is part of its intro', () => {
  expect(shape('1. Đoạn một.', 'Đoạn hai.', '2. Hai.')[1]).toEqual(['art_7__cl_1', 'Đoạn một.\nĐoạn hai.', '']);
});

test('an indented line continues the point above it', () => {
  const [, , point] = [...walk(parse('1. Gồm:', 'a) A:', '  - gạch một;', '  - gạch hai;', 'b) B.'))];
  expect(point?.intro).toBe('A:\n  - gạch một;\n  - gạch hai;');
  expect(paragraphsOf(point?.intro ?? '')).toEqual(['A:', '- gạch một;', '- gạch hai;']);
});

test('reads điểm d and điểm đ as two points', () => {
  const article = parse('1. Gồm:', ...['a', 'b', 'c', 'd', 'đ', 'e'].map((letter) => `${letter}) Nội dung;`));
  expect(article.children[0]?.children.map(({ num }) => num)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e']);
});

test('takes inserted clauses and points in their place', () => {
  const article = parse('1. Một.', '1a. Chèn.', '2. Gồm:', 'a) A;', 'a1) Chèn;', 'b) B.');
  expect([...walk(article)].map(({ num }) => num)).toEqual(['7', '1', '1a', '2', 'a', 'a1', 'b']);
});

/** Any provision that keeps the rules: an intro, then clauses with points, continuations and closing lines, or points alone. */
const prose = fc.stringMatching(/^[A-ZĐ][a-zđ]{2,8}( [a-zđ0-9]{1,6}){0,5}$/);
const point = fc.tuple(
  prose,
  fc.array(
    prose.map((text) => `  - ${text}`),
    { maxLength: 2 },
  ),
);
const points = fc
  .array(point, { maxLength: POINT_LETTERS.length })
  .map((list) => list.flatMap(([text, more], i) => [`${POINT_LETTERS[i]}) ${text}`, ...more]));
const clauses = fc
  .array(fc.tuple(prose, points, fc.array(prose, { maxLength: 2 })), { minLength: 1, maxLength: 6 })
  .map((list) => list.flatMap(([text, points, closing], i) => [`${i + 1}. ${text}`, ...points, ...closing]));
const provision = fc
  .tuple(fc.array(prose, { maxLength: 2 }), fc.oneof(clauses, points))
  .map(([intro, rest]) => [...intro, ...rest])
  .filter((lines) => lines.length > 0);

test('prints every provision back byte for byte', () => {
  fc.assert(
    fc.property(provision, (lines) => {
      const text = lines.join('\n');
      const result = parseArticle('7', text);
      expect(result).toMatchObject({ ok: true });
      if (result.ok) expect(printArticle(result.article)).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('never throws, whatever the text', () => {
  const soup = fc.array(fc.constantFrom('1. Một', '2.', 'a) A', 'đ)', 'f) F', '  tiếp', ' x', '', 'Đoạn', '1) x', '\u00a0', 'Ð'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        soup.map((lines) => lines.join('\n')),
        fc.string(),
      ),
      (text) => typeof parseArticle('1', text).ok === 'boolean',
    ),
    { numRuns: 2000 },
  );
});
