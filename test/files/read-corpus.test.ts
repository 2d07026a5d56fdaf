import { expect, test } from 'vitest';
import { formatIssue } from '../../src/domain/checks/index.ts';
import { readCorpus } from '../../src/files/index.ts';
import { article, contentFolder, INVENTED } from '../support/content-folder.ts';

const LAW = 'van-ban/luat-1-2000-mau';
const META = `${LAW}/van-ban.yaml`;
const ONE = `${LAW}/dieu-001.mdx`;
const meta = (from: string, to: string): string => (INVENTED[META] as string).replace(from, to);
const one = (from: string, to: string): string => (INVENTED[ONE] as string).replace(from, to);
const lines = (...text: string[]): Record<string, string> => ({ [ONE]: article('1', text) });

test('reads the invented law without a fault', () => {
  const { corpus, issues } = readCorpus(contentFolder());
  expect(issues).toEqual([]);
  expect([...corpus.documents.keys()]).toEqual(['luat-1-2000-mau']);
  expect([...corpus.documents.values()][0]?.articles.map(({ num }) => num)).toEqual(['1', '2', '3']);
});

/** What is broken · the files · code, line (null: the whole file) and value that the message must name. */
const BROKEN: readonly (readonly [string, Record<string, string | null>, string, string, number | null, string])[] = [
  ['a missing field', { [ONE]: one('summary: Ý chính.\n', '') }, 'field-missing', ONE, 2, ''],
  ['an unknown field', { [ONE]: one('summary:', 'sumary: x\nsummary:') }, 'field-unknown', ONE, 4, 'sumary'],
  ['a number that is not quoted', { [ONE]: one('num: "1"', 'num: 1') }, 'field-type', ONE, 2, '1'],
  ['an empty heading', { [ONE]: one('heading: Tên điều 1', 'heading: ""') }, 'field-empty', ONE, 3, ''],
  ['a heading with a full stop', { [ONE]: one('heading: Tên điều 1', 'heading: Tên điều 1.') }, 'heading-stop', ONE, 3, 'Tên điều 1.'],
  ['a summary that is too long', { [ONE]: one('Ý chính.', 'dài '.repeat(60).trim()) }, 'field-long', ONE, 4, 'dài'],
  ['invalid YAML', { [ONE]: one('heading: Tên', 'heading: [Tên') }, 'yaml', ONE, 4, ''],
  ['a field given twice', { [ONE]: one('summary:', 'num: "1"\nsummary:') }, 'yaml', ONE, 4, ''],
  ['no front matter', { [ONE]: '1. Khoản một.\n' }, 'front-matter', ONE, 1, '1. Khoản một.'],
  ['a clause number twice', lines('1. Một.', '1. Lại một.'), 'clause-duplicate', ONE, 7, '1'],
  ['a missing clause', lines('1. Một.', '3. Ba.'), 'clause-order', ONE, 7, '3'],
  ['a first clause that is not 1', lines('2. Hai.'), 'clause-order', ONE, 6, '2'],
  ['an empty clause', lines('1. Một.', '2.'), 'clause-empty', ONE, 7, '2.'],
  ['a point twice', lines('1. Gồm:', 'a) A;', 'a) B.'), 'point-duplicate', ONE, 8, 'a'],
  ['point e straight after d', lines('1. Gồm:', 'a) A;', 'b) B;', 'c) C;', 'd) D;', 'e) E.'), 'point-order', ONE, 11, 'e'],
  ['a point letter outside the series', lines('1. Gồm:', 'a) A;', 'f) F.'), 'point-letter', ONE, 8, 'f'],
  ['an empty point', lines('1. Gồm:', 'a)'), 'point-empty', ONE, 7, 'a)'],
  ['a point after the closing paragraph', lines('1. Gồm:', 'a) A;', 'Đoạn kết.', 'b) B.'), 'point-after-closing', ONE, 9, 'b) B.'],
  ['a clause after points of the article', lines('a) A;', '1. Một.'), 'clause-after-point', ONE, 7, '1. Một.'],
  ['a clause marker with a bracket', lines('1) Một.'), 'clause-marker', ONE, 6, '1) Một.'],
  ['a point marker with a full stop', lines('1. Gồm:', 'a. A;'), 'point-marker', ONE, 7, 'a. A;'],
  ['an empty line in the provision', lines('1. Một.', '', '2. Hai.'), 'line-empty', ONE, 7, ''],
  ['a wrong indent', lines('1. Một.', ' thụt một dấu cách'), 'line-indent', ONE, 7, 'thụt'],
  ['a space at the end of a line', lines('1. Một. '), 'line-space', ONE, 6, 'Một.'],
  [
    'no provision at all',
    { [ONE]: one('text: |\n  1. Khoản một.\n  2. Khoản hai gồm:\n  a) Điểm a;\n  b) Điểm b.', 'text: ""') },
    'text-empty',
    ONE,
    5,
    '',
  ],
  ['decomposed letters in the provision', lines(`1. ${'Một'.normalize('NFD')}.`), 'text-nfc', ONE, 6, '1. '],
  ['decomposed letters in a heading', { [ONE]: one('Tên điều 1', 'Tên điều 1'.normalize('NFD')) }, 'text-nfc', ONE, 3, ''],
  ['a non-breaking space', lines('1. Mười\u00a0ngày.'), 'text-character', ONE, 6, 'Mười'],
  ['the letter Eth for Đ', lines('1. \u00d0iều khoản.'), 'text-character', ONE, 6, '\u00d0iều'],
  ['a number that does not match the file', { [ONE]: one('num: "1"', 'num: "2"'), [`${LAW}/dieu-002.mdx`]: null }, 'num-file', ONE, 2, '2'],
  ['two files for one article', { [`${LAW}/dieu-0001.mdx`]: INVENTED[ONE] as string }, 'article-duplicate', ONE, 2, '1'],
  ['a file of another kind in the folder', { [`${LAW}/ghi-chu.txt`]: 'x' }, 'file-name', `${LAW}/ghi-chu.txt`, null, 'ghi-chu.txt'],
  [
    'an article outside every chapter',
    { [`${LAW}/dieu-004.mdx`]: article('4', ['Thừa.']) },
    'article-outside',
    `${LAW}/dieu-004.mdx`,
    2,
    '4',
  ],
  ['an article of a chapter without its file', { [`${LAW}/dieu-003.mdx`]: null }, 'article-missing', META, 11, '3'],
  ['a hole between chapters', { [META]: meta('from: "3", to: "3"', 'from: "4", to: "4"') }, 'division-hole', META, 11, '4–4'],
  ['chapters that overlap', { [META]: meta('from: "3", to: "3"', 'from: "2", to: "3"') }, 'division-overlap', META, 11, '2–3'],
  [
    'a chapter that ends before it begins',
    { [META]: meta('from: "1", to: "2"', 'from: "2", to: "1"') },
    'division-overlap',
    META,
    10,
    '2–1',
  ],
  [
    'a section outside its chapter',
    { [META]: meta('from: "3", to: "3" }', 'from: "3", to: "3", sections: [{ num: "1", heading: Mục, from: "2", to: "3" }] }') },
    'division-outside',
    META,
    11,
    '2–3',
  ],
  ['a chapter number that is not Roman', { [META]: meta('num: II', 'num: "2"') }, 'num-form', META, 11, '2'],
  ['an impossible date', { [META]: meta('2000-01-01', '2000-02-30') }, 'date-impossible', META, 6, '2000-02-30'],
  ['a date in another order', { [META]: meta('2000-01-01', '01/01/2000') }, 'date-form', META, 6, '01/01/2000'],
  ['an end before the beginning', { [META]: meta('until: null', 'until: 2000-06-01') }, 'interval-order', META, 7, '2000-06-01'],
  ['in force before it was issued', { [META]: meta('from: 2000-07-01', 'from: 1999-07-01') }, 'interval-order', META, 7, '1999-07-01'],
  ['a type of document that does not exist', { [META]: meta('type: luat', 'type: bo-luat') }, 'field-value', META, 1, 'bo-luat'],
  ['an official number without its symbol', { [META]: meta('1/2000/MAU', '1/2000') }, 'number-form', META, 2, '1/2000'],
  ['a number that is not the folder’s', { [META]: meta('1/2000/MAU', '2/2000/MAU') }, 'folder-name', META, 2, '2/2000/MAU'],
  [
    'no source',
    { [META]: meta('sources:\n  - { label: Tự viết, url: null, checkedOn: 2026-01-01 }', 'sources: []') },
    'field-empty',
    META,
    12,
    '[]',
  ],
  ['an address that is none', { [META]: meta('officialUrl: null', 'officialUrl: vbpl.vn') }, 'address-form', META, 8, 'vbpl.vn'],
  ['a folder without its document file', { [META]: null }, 'document-missing', META, null, ''],
];

test.for(BROKEN)('names file, line, value and remedy of %s', ([, changes, code, file, line, value]) => {
  const { issues } = readCorpus(contentFolder(changes));
  const issue = issues.find((issue) => issue.code === code);
  expect(issue, `codes found: ${issues.map((issue) => issue.code).join(', ')}`).toBeDefined();
  expect(issue).toMatchObject({ file: `content/${file}`, line, severity: 'error' });
  expect(issue?.value).toContain(value);
  expect(issue?.message.length).toBeGreaterThan(5);
  expect(issue?.hint.length).toBeGreaterThan(5);
});

test('prints an issue with its place first, so that an editor can open it', () => {
  const [issue] = readCorpus(contentFolder(lines('1. Gồm:', 'a) A;', 'a) B.'))).issues;
  expect(issue && formatIssue(issue)).toMatchInlineSnapshot(`
    "content/van-ban/luat-1-2000-mau/dieu-001.mdx:8 · trường text [point-duplicate]
      Lỗi: điểm a lặp lại · giá trị "a"
      Cách sửa: Sau điểm a là điểm b."
  `);
});

test('reports every fault of a file, not only the first', () => {
  const { issues } = readCorpus(contentFolder(lines('1. Một. ', '1. Hai.', 'f) F.')));
  expect(issues.filter(({ file }) => file.endsWith('dieu-001.mdx')).map(({ code }) => code)).toEqual([
    'line-space',
    'clause-duplicate',
    'point-letter',
  ]);
});

test('a fault that only the whole corpus shows names the line of its field', () => {
  const question = `question: Câu mẫu?
answer: Trả lời mẫu.
basis: [khoản 1 Điều 1 Luật số 1/2000/MAU]
reader: nguoi-dan
topic: thu-ly
guides: [khong-co]
checkedOn: 2026-01-01
`;
  const [issue] = readCorpus(contentFolder({ 'hoi-dap/cau-mau.yaml': question })).issues;
  expect(issue).toMatchObject({ code: 'unknown-id', file: 'content/hoi-dap/cau-mau.yaml', line: 6, field: 'guides', value: 'khong-co' });
});
