import { expect, test } from 'vitest';
import { proseLineFor, proseReaderFor } from '../../src/site/prose.ts';
import { readJourneys } from '../support/journey-content.ts';

const { corpus } = readJourneys();
const read = proseReaderFor(corpus);
const line = proseLineFor(corpus);
const LAW = 'Luật số 1/2000/MAU';
const ARTICLE = '/luat-1-2000-mau/dieu-1/';

/** Runs of the first paragraph: text, address, "đậm". */
const runs = (markdown: string, page = '') => {
  const [block] = read(markdown, page);
  return block?.kind === 'paragraph' ? block.runs.map(({ text, link, strong }) => [text, link?.href ?? '', strong ? 'đậm' : '']) : [];
};

test('paragraphs and lists come out as blocks in order', () => {
  const blocks = read('Một.\n\n- hai\n- ba\n\n1. bốn\n', '');
  expect(blocks.map((block) => (block.kind === 'list' ? `list ${block.ordered} ${block.items.length}` : block.kind))).toEqual([
    'paragraph',
    'list false 2',
    'list true 1',
  ]);
});

test('a mark becomes the words of its rule, linked to it; a citation is linked to its deepest unit', () => {
  expect(runs(`Làm {{thoi-han/lam-xong}} (khoản 2 Điều 1 ${LAW}).`)).toEqual([
    ['Làm ', '', ''],
    ['tối đa 05 ngày làm việc', '/thoi-han/#lam-xong', ''],
    [' (', '', ''],
    [`khoản 2 Điều 1 ${LAW}`, `${ARTICLE}#khoan-2`, ''],
    [').', '', ''],
  ]);
});

test.for([
  ['muc-tien/mot-nua', '/muc-tien/#mot-nua'],
  ['tham-so/luong-mau', '/tham-so/#luong-mau'],
  ['bieu-mau/mau-01-mau', '/bieu-mau/mau-01-mau/'],
  ['thuat-ngu/viec-mau', '/thuat-ngu/#viec-mau'],
  ['huong-dan/bai-sau', '/huong-dan/bai-sau/'],
  ['hoi-dap/cau-mau', '/hoi-dap/cau-mau/'],
] as const)('{{%s}} leads to %s', ([mark, href]) => {
  expect(line(`{{${mark}}}`, '').map(({ link }) => link?.href)).toEqual([href]);
});

test('on its own page a place is its anchor alone', () => {
  expect(line(`khoản 2 Điều 1 ${LAW}`, ARTICLE)[0]?.link?.href).toBe('#khoan-2');
  expect(line('{{thoi-han/lam-xong}}', '/thoi-han/')[0]?.link?.href).toBe('#lam-xong');
});

test('bold stays where the editor set it, also around and beside marks', () => {
  expect(runs('**Nhớ:** làm {{thoi-han/tra-loi}}.')).toEqual([
    ['Nhớ:', '', 'đậm'],
    [' làm ', '', ''],
    ['30 ngày', '/thoi-han/#tra-loi', ''],
    ['.', '', ''],
  ]);
});

test('a mark between two halves of a citation’s sentence breaks neither', () => {
  const linked = line(`Theo khoản 1 Điều 1 ${LAW} là {{thoi-han/lam-xong|dài}}, không phải khoản 2 Điều 1 ${LAW}.`, '');
  expect(linked.filter(({ link }) => link !== null).map(({ text, link }) => [text, link?.href])).toEqual([
    [`khoản 1 Điều 1 ${LAW}`, `${ARTICLE}#khoan-1`],
    ['05 ngày làm việc', '/thoi-han/#lam-xong'],
    [`khoản 2 Điều 1 ${LAW}`, `${ARTICLE}#khoan-2`],
  ]);
});

test('what is no paragraph and no list stops the build with its text', () => {
  expect(() => read('## Tiêu đề', '')).toThrow('Văn xuôi chỉ gồm đoạn và danh sách, không dùng "heading": ## Tiêu đề');
});
