import { expect, test } from 'vitest';
import { type Citation, findCitations } from '../../../src/domain/citations/index.ts';

/** A citation in short: the words of its span, its path from the smallest unit, its document. */
const short = (text: string, { start, end, path, document }: Citation): string => {
  const units = [...path]
    .reverse()
    .map(({ level, num }) => `${level} ${num ?? 'này'}`)
    .join(' < ');
  const name =
    document.kind === 'none'
      ? ''
      : document.kind === 'this'
        ? 'này'
        : document.kind === 'number'
          ? document.number
          : document.kind === 'name'
            ? document.name + (document.year ?? '')
            : `=${document.alias}`;
  return `${text.slice(start, end)} → ${units}${name && ` @ ${name}`}`;
};
const read = (text: string): string[] => findCitations(text).citations.map((citation) => short(text, citation));

test.for<[string, string[]]>([
  ['theo Điều 26.', ['Điều 26 → article 26']],
  ['khoản 2 Điều 26', ['khoản 2 Điều 26 → clause 2 < article 26']],
  ['điểm đ khoản 2 Điều 26', ['điểm đ khoản 2 Điều 26 → point đ < clause 2 < article 26']],
  // Commas between the levels, and "của".
  ['điểm a, khoản 1, Điều 29', ['điểm a, khoản 1, Điều 29 → point a < clause 1 < article 29']],
  ['khoản 1 của Điều này', ['khoản 1 của Điều này → clause 1 < article này']],
  // Lists: the word to the left, the parent to the right.
  [
    'các khoản 1, 2 và 3 Điều 5 của Luật này',
    ['khoản 1 → clause 1 < article 5 @ này', '2 → clause 2 < article 5 @ này', '3 Điều 5 của Luật này → clause 3 < article 5 @ này'],
  ],
  ['khoản 1 và khoản 2 Điều 4', ['khoản 1 → clause 1 < article 4', 'khoản 2 Điều 4 → clause 2 < article 4']],
  [
    'điểm b khoản 1 và khoản 2 Điều 52 của Luật này',
    ['điểm b khoản 1 → point b < clause 1 < article 52 @ này', 'khoản 2 Điều 52 của Luật này → clause 2 < article 52 @ này'],
  ],
  [
    'điểm a và điểm b khoản 2 Điều 26',
    ['điểm a → point a < clause 2 < article 26', 'điểm b khoản 2 Điều 26 → point b < clause 2 < article 26'],
  ],
  ['các điều 17, 18 hoặc 21 của Luật này', ['điều 17 → article 17 @ này', '18 → article 18 @ này', '21 của Luật này → article 21 @ này']],
  // One tail for chains of different depth; a chain is not a clause of the next one's article.
  ['khoản 1 Điều 52 và Điều 55 của Luật này', ['khoản 1 Điều 52 → clause 1 < article 52 @ này', 'Điều 55 của Luật này → article 55 @ này']],
  [
    'khoản 5 Điều 74 và khoản 5 Điều 75 của Luật',
    ['khoản 5 Điều 74 → clause 5 < article 74 @ =Luật', 'khoản 5 Điều 75 của Luật → clause 5 < article 75 @ =Luật'],
  ],
  // "này" keeps out of a foreign tail.
  [
    'khoản 1 Điều này và Điều 7 của Luật Khiếu nại',
    ['khoản 1 Điều này → clause 1 < article này', 'Điều 7 của Luật Khiếu nại → article 7 @ Luật Khiếu nại'],
  ],
  ['điểm d khoản này', ['điểm d khoản này → point d < clause này']],
  ['Mục 3 Chương này', ['Mục 3 Chương này → section 3 < chapter này']],
  // Ranges.
  ['từ Điều 35 đến Điều 41 của Luật này', ['Điều 35 → article 35 @ này', 'Điều 41 của Luật này → article 41 @ này']],
  ['từ điểm a đến điểm đ khoản này', ['điểm a → point a < clause này', 'điểm đ khoản này → point đ < clause này']],
  ['Điều 12-15', ['Điều 12 → article 12', '15 → article 15']],
  // Other orders and shorthands.
  ['Điều 7 khoản 2 điểm b', ['Điều 7 khoản 2 điểm b → point b < clause 2 < article 7']],
  ['Điều 42.2.a', ['Điều 42.2.a → point a < clause 2 < article 42']],
  ['Đ50', ['Đ50 → article 50']],
  ['Điểm B, Khoản 02 Điều 05', ['Điểm B, Khoản 02 Điều 05 → point b < clause 2 < article 5']],
  ['khoản 5a Điều 15a', ['khoản 5a Điều 15a → clause 5a < article 15a']],
  ['điểm b1 khoản 2', ['điểm b1 khoản 2 → point b1 < clause 2']],
  ['đoạn 2 khoản 3 Điều 127', ['đoạn 2 khoản 3 Điều 127 → paragraph 2 < clause 3 < article 127']],
  [
    'điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự',
    [
      'điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự → point a < clause 2 < article 103 < section 5 < chapter XII < part I @ Bộ luật Hình sự',
    ],
  ],
  // A letter given twice in a list is the misprint of d for đ.
  [
    'các điểm c, d, d và e khoản 3',
    ['điểm c → point c < clause 3', 'd → point d < clause 3', 'd → point đ < clause 3', 'e khoản 3 → point e < clause 3'],
  ],
  // Documents.
  ['Nghị định số 68/2018/NĐ-CP ngày 15 tháng 5 năm 2018', ['Nghị định số 68/2018/NĐ-CP →  @ 68/2018/NĐ-CP']],
  ['Điều 3 Nghị định 68/2018', ['Điều 3 Nghị định 68/2018 → article 3 @ 68/2018/NĐ-CP']],
  ['Luật Đất đai số 31/2024/QH15', ['Luật Đất đai số 31/2024/QH15 →  @ 31/2024/QH15']],
  [
    'Luật Quản lý, sử dụng tài sản công năm 2017 quy định',
    ['Luật Quản lý, sử dụng tài sản công năm 2017 →  @ Luật Quản lý, sử dụng tài sản công2017'],
  ],
  ['Công văn số 12/BTP-CĐK&BTNN', ['Công văn số 12/BTP-CĐK&BTNN →  @ 12/BTP-CĐK&BTNN']],
  ['Nghị quyết số: 27-NQ/TW', ['Nghị quyết số: 27-NQ/TW →  @ 27-NQ/TW']],
  ['Điều 31 Hiến pháp năm 2013', ['Điều 31 Hiến pháp năm 2013 → article 31 @ Hiến pháp2013']],
  ['KHOẢN 2 ĐIỀU 10', ['KHOẢN 2 ĐIỀU 10 → clause 2 < article 10']],
  [
    'từ Điều 12 đến hết Điều 18 Luật Thủy sản',
    ['Điều 12 → article 12 @ Luật Thủy sản', 'Điều 18 Luật Thủy sản → article 18 @ Luật Thủy sản'],
  ],
  [
    'khoản 1 và từ khoản 4 đến khoản 7 Điều 25',
    ['khoản 1 → clause 1 < article 25', 'khoản 4 → clause 4 < article 25', 'khoản 7 Điều 25 → clause 7 < article 25'],
  ],
  [
    'các điều 280, 322 và 357 Bộ luật Dân sự',
    ['điều 280 → article 280 @ Bộ luật Dân sự', '322 → article 322 @ Bộ luật Dân sự', '357 Bộ luật Dân sự → article 357 @ Bộ luật Dân sự'],
  ],
  ['Luật Chuyển đổi giới tính được ban hành', ['Luật Chuyển đổi giới tính →  @ Luật Chuyển đổi giới tính']],
  // Broken by lines, spaces, forms of letters.
  [
    'Điều 62 Luật Trách \nnhiệm bồi thường của Nhà nước',
    ['Điều 62 Luật Trách \nnhiệm bồi thường của Nhà nước → article 62 @ Luật Trách nhiệm bồi thường của Nhà nước'],
  ],
  ['khoản\u00a02 \u00d0iều\u00a07', ['khoản\u00a02 \u00d0iều\u00a07 → clause 2 < article 7']],
  ['Thông tư số 17 /2018/TT-BTNMT', ['Thông tư số 17 /2018/TT-BTNMT →  @ 17/2018/TT-BTNMT']],
  ['Điều11của Luật này', ['Điều11của Luật này → article 11 @ này']],
  ['khoản 3 Nghỉ định số 10/2020/NĐ-CP', ['khoản 3 Nghỉ định số 10/2020/NĐ-CP → clause 3 @ 10/2020/NĐ-CP']],
])('%s', ([text, expected]) => {
  expect(read(text)).toEqual(expected);
});

test('gives offsets of the raw text, also where letters are decomposed', () => {
  const text = `quy định tại ${'điểm đ khoản 2 Điều 26'.normalize('NFD')} nêu trên`;
  const [citation] = findCitations(text).citations;
  expect(text.slice(citation?.start, citation?.end).normalize('NFC')).toBe('điểm đ khoản 2 Điều 26');
});

test.for([
  'sửa đổi, bổ sung một số điều',
  'một khoản tiền',
  'các khoản phụ cấp',
  'khoản 50.000.000 đồng',
  'khoản 10 triệu',
  'dứt điểm',
  'trọng điểm 1.',
  'thang điểm 10',
  'đạt 5 điểm',
  'đê điều 1.',
  'điều kiện 2',
  'Điều khoản thi hành',
  'tài khoản 5',
  'thời điểm này',
  'danh mục 3',
  'giai đoạn 2',
  'ngày 15/5/2018',
  'Luật này',
  'của Nghị định này',
  'các văn bản hướng dẫn thi hành Luật',
  'luật sư',
  'Điều 32. Xác định cơ quan',
  'Mẫu số 01/BTNN',
  'Điều này cho thấy',
  'Quận điều 40 chiến sĩ',
  'Khoa Luật Kinh tế',
  'Nghị định thư Kyoto',
])('does not take "%s" for a citation', (text) => {
  expect(read(text)).toEqual([]);
});

test.for<[string, string[]]>([
  ['khoản 1 Điều này và 02 ngày làm việc', ['khoản 1 Điều này']],
  ['Điều 5 và 10 ngày', ['Điều 5']],
  ['điểm a và y tế', ['điểm a']],
  ['khoản 2 Điều 13 - 5 ngày', ['khoản 2 Điều 13']],
  ['quy định lại khoản 3 Điều 73', ['khoản 3 Điều 73']],
])('in "%s" takes %j only', ([text, spans]) => {
  expect(findCitations(text).citations.map(({ start, end }) => text.slice(start, end))).toEqual(spans);
});

test('a short name that the text declares holds from there on', () => {
  const text = 'Luật Đất đai (sau đây gọi là Luật) … khoản 1 Điều 5 của Luật';
  const { citations, declarations } = findCitations(text);
  expect(declarations).toMatchObject([{ alias: 'Luật', document: { kind: 'name', name: 'Luật Đất đai' } }]);
  expect(citations.at(-1)?.document).toEqual({ kind: 'alias', alias: 'Luật' });
});
