import { expect, test } from 'vitest';
import { expandMarks, findMarks, type MarkKind, wordsOfMark } from '../../src/domain/marks/index.ts';
import { readJourneys } from '../support/journey-content.ts';

const { corpus } = readJourneys();
const shown = (text: string): string =>
  expandMarks(text, corpus)
    .map((segment) => segment.text)
    .join('');

test('finds marks in order, each with its place', () => {
  const text = 'Trong {{thoi-han/lam-xong}} hoặc {{thoi-han/tra-loi|dài}}.';
  expect(findMarks(text)).toEqual([
    { kind: 'thoi-han', id: 'lam-xong', bare: false, start: 6, end: 27 },
    { kind: 'thoi-han', id: 'tra-loi', bare: true, start: 33, end: 57 },
  ]);
  expect(findMarks(text).map(({ start, end }) => text.slice(start, end))).toEqual(['{{thoi-han/lam-xong}}', '{{thoi-han/tra-loi|dài}}']);
});

test.for([
  '{{thoi-han}}',
  '{{thời-hạn/lam-xong}}',
  '{{van-ban/luat}}',
  '{{ thoi-han/lam-xong }}',
  '{{thoi-han/lam-xong|dai}}',
  '{thoi-han/x}',
])('%s is no mark', (text) => {
  expect(findMarks(text)).toEqual([]);
});

test.for<[MarkKind, string, string]>([
  ['thoi-han', 'lam-xong', 'tối đa 05 ngày làm việc'],
  ['muc-tien', 'mot-nua', '50% số tiền'],
  ['bieu-mau', 'mau-01-mau', 'Mẫu 01/MAU'],
  ['tham-so', 'luong-mau', 'lương mẫu'],
  ['thuat-ngu', 'viec-mau', 'việc mẫu'],
  ['huong-dan', 'bai-sau', 'Bài sau'],
  ['hoi-dap', 'cau-mau', 'Câu mẫu?'],
])('a mark of %s/%s reads "%s"', ([kind, id, words]) => {
  expect(wordsOfMark({ kind, id, bare: false }, corpus)).toBe(words);
  expect(wordsOfMark({ kind, id: `${id}-khac`, bare: false }, corpus)).toBeUndefined();
});

test('the bare mark of a period leaves out the bound', () => {
  expect(shown('{{thoi-han/lam-xong}} – {{thoi-han/lam-xong|dài}}')).toBe('tối đa 05 ngày làm việc – 05 ngày làm việc');
});

test('segments say which words come from a mark, and together they are the text', () => {
  expect(
    expandMarks('Xong {{thoi-han/tra-loi}} nhé {{huong-dan/khong-co}}', corpus).map(({ text, mark }) => [text, mark?.id ?? null]),
  ).toEqual([
    ['Xong ', null],
    ['30 ngày', 'tra-loi'],
    [' nhé ', null],
    ['{{huong-dan/khong-co}}', null],
  ]);
});

test('a text without marks is one segment, an empty one none', () => {
  expect(expandMarks('Không có dấu.', corpus)).toEqual([{ text: 'Không có dấu.', mark: null }]);
  expect(expandMarks('', corpus)).toEqual([]);
});
