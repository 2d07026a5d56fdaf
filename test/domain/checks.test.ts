import { expect, test } from 'vitest';
import { amountsIn, checkFreshness, sentencesOf } from '../../src/domain/checks/index.ts';
import { readCorpus } from '../../src/files/index.ts';
import { article, contentFolder, INVENTED } from '../support/content-folder.ts';
import { day } from '../support/rules.ts';

test.for<[string, string[]]>([
  ['trong 03 năm', ['3 năm']],
  ['05 ngày làm việc, 15 ngày', ['5 ngày làm việc', '15 ngày']],
  ['50% và 30 phần trăm', ['50 %', '30 %']],
  ['1.200.000 đồng', ['1.200.000 đồng']],
  ['ngày 01 tháng 7 năm 2018', []],
  ['ngày 01/7/2025', []],
  ['khoản 2 Điều 5', []],
  ['0,5 ngày lương cơ sở', ['0,5 ngày lương cơ sở']],
])('the amounts in "%s" are %j', ([text, expected]) => {
  expect(amountsIn(text).map(({ value, unit }) => `${value} ${unit}`)).toEqual(expected);
});

test('cuts sentences, but not inside a number', () => {
  expect(sentencesOf('Nộp 50.000 đồng. Sau đó chờ. rồi thôi').map(({ text }) => text.trim())).toEqual([
    'Nộp 50.000 đồng.',
    'Sau đó chờ. rồi thôi',
  ]);
});

const LAW = 'van-ban/luat-1-2000-mau';
const law = article('1', ['1. Trong 03 ngày phải làm.', '2. Trong 05 ngày phải trả lời.']);

test.for<[string, string, string[]]>([
  ['the right clause', 'Hạn là 03 ngày theo khoản 1 Điều 1.', []],
  ['the wrong clause', 'Hạn là 03 ngày theo khoản 2 Điều 1.', ['3 ngày']],
  ['a wrong number', '- Dòng một.\n- Hạn là 04 ngày (khoản 1 Điều 1).', ['4 ngày']],
  ['the number in another sentence', 'Ông A chờ 40 ngày. Hạn là 03 ngày theo khoản 1 Điều 1.', []],
  ['two clauses in one sentence', 'Hạn là 03 ngày (khoản 1 Điều 1) rồi 05 ngày (khoản 2 Điều 1).', []],
])('guidance that states %s: %j', ([, body, values]) => {
  const { issues } = readCorpus(contentFolder({ [`${LAW}/dieu-001.mdx`]: law + body }));
  expect(issues.map(({ code, value }) => [code, value])).toEqual(values.map((value) => ['number-not-in-law', value]));
});

test('names the line of a wrong number in the file', () => {
  const { issues } = readCorpus(contentFolder({ [`${LAW}/dieu-001.mdx`]: `${law}Dòng một.\n\nHạn là 04 ngày theo khoản 1 Điều 1.` }));
  expect(issues).toMatchObject([{ line: 11, value: '4 ngày' }]);
});

test('a citation that leads nowhere stops the build with its line', () => {
  const { issues } = readCorpus(contentFolder({ [`${LAW}/dieu-002.mdx`]: article('2', ['1. Theo khoản 9 Điều 1 của Luật này.']) }));
  expect(issues).toMatchObject([
    { code: 'unresolved-citation', file: `content/${LAW}/dieu-002.mdx`, line: 6, value: 'khoản 9 Điều 1 của Luật này' },
  ]);
});

test.for([
  ['2026-06-01', []],
  ['2026-10-01', ['ends-soon']],
  ['2027-03-01', ['ended', 'source-old']],
] as const)('on %s the check says %j of a law that ends on 2027-03-01', ([today, codes]) => {
  const meta = (INVENTED[`${LAW}/van-ban.yaml`] as string).replace('until: null', 'until: 2027-03-01');
  const { corpus } = readCorpus(contentFolder({ [`${LAW}/van-ban.yaml`]: meta }));
  expect(checkFreshness(corpus, day(today)).map(({ code }) => code)).toEqual(codes);
});

test('a question last checked over a year ago is warned of', () => {
  const question = `question: Câu mẫu?
answer: Trả lời mẫu.
basis: [khoản 1 Điều 1 Luật số 1/2000/MAU]
reader: nguoi-dan
topic: thu-ly
checkedOn: 2025-06-01
`;
  const { corpus } = readCorpus(contentFolder({ 'hoi-dap/cau-mau.yaml': question }));
  const issues = checkFreshness(corpus, day('2026-06-02'));
  expect(issues).toMatchObject([{ code: 'source-old', file: 'content/hoi-dap/cau-mau.yaml', value: '2025-06-01' }]);
});
