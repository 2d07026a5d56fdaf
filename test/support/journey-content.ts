import { readCorpus } from '../../src/files/index.ts';
import { article, contentFolder } from './content-folder.ts';

const LAW = 'Luật số 1/2000/MAU';
const GUIDE = `title: Bài mẫu
summary: Bài này chỉ để thử.
reader: nguoi-dan
role: null
order: 1
checkedOn: 2026-01-01
intro: |
  Bài mẫu, đọc cùng {{hoi-dap/cau-mau}}
steps:
  - id: lam
    title: Làm việc mẫu
    stage: thu-ly
    actor: Bạn
    text: |
      Làm xong {{thoi-han/lam-xong}} (khoản 1 Điều 1 ${LAW}).
    to: nơi mẫu
    deadlines: [lam-xong, tra-loi]
    forms: [mau-01-mau]
    amounts: [mot-nua]
    basis: [khoản 1 Điều 1 ${LAW}]
    sends:
      - { what: Giấy mẫu, to: Nơi mẫu, basis: [khoản 1 Điều 1 ${LAW}] }
    mistakes:
      - { what: Làm sai, consequence: phải làm lại, basis: [khoản 2 Điều 1 ${LAW}] }
checklist:
  - { item: Giấy mẫu, basis: [khoản 1 Điều 1 ${LAW}] }
timelines:
  - title: Chuỗi mẫu
    stages:
      - { label: Làm, deadline: lam-xong }
      - { label: Trả lời, deadline: tra-loi }
next: [bai-sau]
`;
const PLAN = `model: true
title: Kế hoạch mẫu
issuer: Nơi mẫu
level: xa
place: { name: xã Mẫu, within: "", now: null }
year: 2027
number: null
date: null
summary: Kế hoạch này chỉ để thử.
legalBasis: [${LAW}]
aims: [Làm cho đúng]
tasks:
  - { num: I.1, kinds: [viec-mau], title: Việc một, text: Làm việc một., time: {}, basis: [khoản 1 Điều 1 ${LAW}] }
  - { num: I.2, kinds: [viec-mau], title: Việc hai, text: Làm việc hai., time: {}, basis: [khoản 2 Điều 1 ${LAW}] }
source: { label: Tự viết, url: null, checkedOn: 2026-01-01 }
`;
const DEADLINE = (label: string, length: string, bound: string, basis: string, example: string): string =>
  `label: ${label}\nactor: ai đó\nstartsOn: ngày mẫu\nkind: length\nlength: ${length}\nbound: ${bound}\nbasis: [${basis} ${LAW}]\ninForce: { from: 2000-07-01, until: null }\naudience: [nguoi-yeu-cau]\nstep: thu-ly\nexamples:\n  - ${example}\n`;

/** Invented guides, questions, plans, kinds of task and calendars over an invented law, without a fault. Not real law. */
export const JOURNEYS: Readonly<Record<string, string>> = {
  'van-ban/luat-1-2000-mau/dieu-001.mdx': article('1', [
    '1. Làm xong trong 05 ngày làm việc.',
    '2. Trả lời trong 30 ngày, được 50% số tiền.',
  ]),
  'thoi-han/lam-xong.yaml': DEADLINE(
    'Làm xong',
    '{ amount: 5, unit: working-day }',
    'at-most',
    'khoản 1 Điều 1',
    '{ name: mẫu, start: 2001-03-01, status: calendar-missing }',
  ),
  'thoi-han/tra-loi.yaml': DEADLINE(
    'Trả lời',
    '{ amount: 30, unit: day }',
    'within',
    'khoản 2 Điều 1',
    '{ name: mẫu, start: 2001-03-01, due: 2001-03-31, status: calendar-missing }',
  ),
  'muc-tien/mot-nua.yaml': `label: Một nửa\nhead: tam-ung\nper: ""\nformula: { factor: "0.5", of: so-tien, bound: exact }\nbasis: [khoản 2 Điều 1 ${LAW}]\nstates: [50% số tiền]\ninForce: { from: 2000-07-01, until: null }\nexamples:\n  - { name: mẫu, on: 2026-01-01, base: 100, amount: 50 }\n`,
  'bieu-mau/mau-01-mau.yaml': `code: Mẫu 01/MAU\nseries: btnn\nname: Đơn mẫu\nissuedBy: khoản 1 Điều 1 ${LAW}\nfilledBy: ai đó\nsentTo: nơi mẫu\nstep: thu-ly\ninferred: false\nrequires: []\nuses: []\ninForce: { from: 2000-07-01, until: null }\n`,
  'tham-so/luong-mau.yaml':
    'label: Lương mẫu\nunit: đồng/tháng\nvalues:\n  - { from: 2000-07-01, until: null, value: 1000, basis: tự đặt, certainty: cao }\nsource: { label: Tự viết, url: null, checkedOn: 2026-01-01 }\n',
  'thuat-ngu/viec-mau.yaml': `term: Việc mẫu\nbasis: khoản 1 Điều 1 ${LAW}\nmeaning: Một việc để thử.\n`,
  'huong-dan/bai-mau.yaml': GUIDE,
  'huong-dan/bai-sau.yaml': GUIDE.replace('Bài mẫu', 'Bài sau').replace('next: [bai-sau]', 'next: []'),
  'hoi-dap/cau-mau.yaml': `question: Câu mẫu?\nanswer: |\n  Có, {{muc-tien/mot-nua}} (khoản 2 Điều 1 ${LAW}).\nbasis: [khoản 2 Điều 1 ${LAW}]\nreader: nguoi-dan\ntopic: thu-ly\nguides: [bai-mau]\ncheckedOn: 2026-01-01\n`,
  'nhiem-vu/viec-mau.yaml': `label: Việc mẫu\nwhat: Làm việc mẫu.\nbasis: [khoản 1 Điều 1 ${LAW}]\norder: 1\n`,
  'ke-hoach/mau-2027.yaml': PLAN,
  'lich/noi-mau.yaml': `name: Nơi mẫu\norder: 1\nduties:\n  - { deadline: lam-xong, role: Làm cho xong., basis: [khoản 1 Điều 1 ${LAW}] }\n`,
};

/** Words of a file and what stands there instead. */
export type Edit = readonly [from: string, to: string];

/** The corpus of the invented journeys and its faults, with edits by path. */
export function readJourneys(edits: Readonly<Record<string, readonly Edit[]>> = {}) {
  const changed = Object.entries(edits).map(([path, list]) => [path, list.reduce(replaceIn(path), JOURNEYS[path] ?? '')]);
  return readCorpus(contentFolder({ ...JOURNEYS, ...Object.fromEntries(changed) }));
}

const replaceIn =
  (path: string) =>
  (text: string, [from, to]: Edit): string => {
    if (!text.includes(from)) throw new Error(`Expected "${from}" in ${path}`);
    return text.replace(from, to);
  };
