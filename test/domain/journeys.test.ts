import { expect, test } from 'vitest';
import { type Edit, readJourneys } from '../support/journey-content.ts';

const GUIDE = 'huong-dan/bai-mau.yaml';
const QUESTION = 'hoi-dap/cau-mau.yaml';
const PLAN = 'ke-hoach/mau-2027.yaml';
const KIND = 'nhiem-vu/viec-mau.yaml';
const BODY = 'lich/noi-mau.yaml';
const NOWHERE = 'khoản 9 Điều 1 Luật số 1/2000/MAU';

test('the invented journeys have no fault', () => {
  expect(readJourneys().issues).toEqual([]);
});

/** What is broken · the file · words replaced · code, field and value that the message must name. */
const BROKEN: readonly (readonly [string, string, Edit, string, string, string])[] = [
  ['a mark that names no rule', GUIDE, ['{{thoi-han/lam-xong}}', '{{thoi-han/xong}}'], 'mark', 'steps.0.text', '{{thoi-han/xong}}'],
  ['a mark of an unknown kind', QUESTION, ['{{muc-tien/mot-nua}}', '{{tien/mot-nua}}'], 'mark', 'answer', '{{tien/mot-nua}}'],
  ['a mark in a duty that names nothing', BODY, ['Làm cho xong.', '"{{bieu-mau/mau}}"'], 'mark', 'duties', '{{bieu-mau/mau}}'],
  [
    'a period written by hand in a step',
    GUIDE,
    ['{{thoi-han/lam-xong}}', '05 ngày làm việc'],
    'number-by-hand',
    'steps.0.text',
    '5 ngày làm việc',
  ],
  ['a share written by hand in an answer', QUESTION, ['{{muc-tien/mot-nua}}', '50%'], 'number-by-hand', 'answer', '50 %'],
  ['a period by hand in a warning', GUIDE, ['phải làm lại', 'chờ 30 ngày'], 'number-by-hand', 'steps.0.mistakes.0', '30 ngày'],
  ['a period by hand in a model plan', PLAN, ['Làm việc một.', 'Làm trong 03 tháng.'], 'number-by-hand', 'tasks.0.text', '3 tháng'],
  [
    'a citation in a text that leads nowhere',
    GUIDE,
    ['(khoản 1 Điều 1 Luật', '(khoản 9 Điều 1 Luật'],
    'unresolved-citation',
    'steps.0.text',
    NOWHERE,
  ],
  ['a step that names no deadline', GUIDE, ['[lam-xong, tra-loi]', '[lam-xong, tra]'], 'unknown-id', 'steps.0.deadlines', 'tra'],
  ['a step that names no form', GUIDE, ['[mau-01-mau]', '[mau-02-mau]'], 'unknown-id', 'steps.0.forms', 'mau-02-mau'],
  ['a step that names no amount', GUIDE, ['[mot-nua]', '[ca-hai]'], 'unknown-id', 'steps.0.amounts', 'ca-hai'],
  ['a stage without its deadline', GUIDE, ['deadline: tra-loi', 'deadline: tra'], 'unknown-id', 'timelines', 'tra'],
  ['a next guide that is not there', GUIDE, ['next: [bai-sau]', 'next: [bai-truoc]'], 'unknown-id', 'next', 'bai-truoc'],
  ['a question of no guide', QUESTION, ['[bai-mau]', '[bai]'], 'unknown-id', 'guides', 'bai'],
  ['a task of no kind', PLAN, ['kinds: [viec-mau]', 'kinds: [viec]'], 'unknown-id', 'tasks.0.kinds', 'viec'],
  ['a duty without its deadline', BODY, ['deadline: lam-xong', 'deadline: lam'], 'unknown-id', 'duties', 'lam'],
  ['a step that rests on nothing', GUIDE, ['    basis: [khoản 1 Điều 1', '    basis: [khoản 9 Điều 1'], 'basis', 'steps.0.basis', NOWHERE],
  [
    'a warning that rests on nothing',
    GUIDE,
    ['phải làm lại, basis: [khoản 2', 'phải làm lại, basis: [khoản 9'],
    'basis',
    'steps.0.basis',
    NOWHERE,
  ],
  [
    'an entry of the checklist that rests on nothing',
    GUIDE,
    ['item: Giấy mẫu, basis: [khoản 1', 'item: Giấy mẫu, basis: [khoản 9'],
    'basis',
    'checklist',
    NOWHERE,
  ],
  ['an answer that rests on nothing', QUESTION, ['basis: [khoản 2', 'basis: [khoản 9'], 'basis', 'basis', NOWHERE],
  ['a kind of task that rests on nothing', KIND, ['basis: [khoản 1', 'basis: [khoản 9'], 'basis', 'basis', NOWHERE],
  ['two tasks with one number', PLAN, ['num: I.2', 'num: I.1'], 'id-twice', 'tasks.1.num', 'I.1'],
  [
    'a task of a model without basis',
    PLAN,
    [', basis: [khoản 2 Điều 1 Luật số 1/2000/MAU] }', ' }'],
    'task-without-basis',
    'tasks.1.basis',
    'I.2',
  ],
  ['an abolished level in a model', PLAN, ['Làm việc hai.', 'Làm ở cấp huyện.'], 'old-name', 'tasks.1.text', 'cấp huyện'],
];

test.for(BROKEN)('names file, field and value of %s', ([, file, edit, code, field, value]) => {
  const { issues } = readJourneys({ [file]: [edit] });
  expect(issues.map(({ code, file, field, value, severity }) => ({ code, file, field, value, severity }))).toEqual([
    { code, file: `content/${file}`, field, value, severity: 'error' },
  ]);
  expect(issues[0]?.message.length).toBeGreaterThan(5);
  expect(issues[0]?.hint.length).toBeGreaterThan(5);
});

test('two steps under one anchor are named', () => {
  const second = '  - { id: lam, title: Lại, actor: Bạn, text: Làm lại., basis: [khoản 1 Điều 1 Luật số 1/2000/MAU] }\nchecklist:';
  const { issues } = readJourneys({ [GUIDE]: [['checklist:', second]] });
  expect(issues.map(({ code, field, value }) => [code, field, value])).toEqual([['id-twice', 'steps.1.id', 'lam']]);
});

test.for(['ngày 01/7/2025', 'khoản 2 Điều 1 Luật số 1/2000/MAU', 'một trong hai bản', 'tối thiểu {{thoi-han/tra-loi|dài}}'])(
  '"%s" is no number by hand',
  (words) => {
    expect(readJourneys({ [GUIDE]: [['Làm xong', `Làm xong ${words}`]] }).issues).toEqual([]);
  },
);

test('a real plan may say the numbers and the old names that it says', () => {
  const said: readonly Edit[] = [
    ['Làm việc một.', 'Làm trong 03 tháng.'],
    ['Làm việc hai.', 'Làm ở cấp huyện.'],
  ];
  expect(readJourneys({ [PLAN]: [...said, ['model: true', 'model: false']] }).issues).toEqual([]);
  expect(readJourneys({ [PLAN]: said }).issues.map(({ code }) => code)).toEqual(['number-by-hand', 'old-name']);
});

test('a text may name a document that is not held', () => {
  expect(readJourneys({ [QUESTION]: [['Có, ', 'Có, theo khoản 1 Điều 5 Luật số 9/1999/KHAC, ']] }).issues).toEqual([]);
});
