import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WORDS =
  'người yêu cầu cơ quan giải quyết văn bản thời hạn ngày làm việc quy định trách nhiệm thiệt hại hồ sơ quyết định kinh phí thủ tục xác minh thương lượng'.split(
    ' ',
  );
const SENTENCE = 12;

/** Writes a content folder of `count` invented articles (about 250 words each, four clauses, one with points) and gives its path. */
export function generateCorpus(count: number): string {
  const root = mkdtempSync(join(tmpdir(), 'sinh-ra-'));
  const perDocument = 200;
  for (let document = 0; document * perDocument < count; document++) {
    const folder = join(root, 'van-ban', `luat-${document + 1}-2000-mau`);
    const size = Math.min(perDocument, count - document * perDocument);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'van-ban.yaml'), documentFile(document + 1, size));
    for (let num = 1; num <= size; num++) writeFileSync(join(folder, `dieu-${String(num).padStart(3, '0')}.mdx`), articleFile(num));
  }
  return root;
}

const sentence = (seed: number): string =>
  `${Array.from({ length: SENTENCE }, (_, i) => WORDS[(seed * 7 + i * i + i) % WORDS.length]).join(' ')}.`;
const paragraph = (seed: number): string => Array.from({ length: 3 }, (_, i) => sentence(seed + i)).join(' ');

function articleFile(num: number): string {
  const clauses = [1, 2, 3, 4].map((clause) => `  ${clause}. ${paragraph(num + clause)}`);
  const points = ['a', 'b', 'c', 'd', 'đ'].map((letter, i) => `  ${letter}) ${sentence(num + i)}`);
  return `---\nnum: "${num}"\nheading: Điều mẫu số ${num}\nsummary: ${sentence(num)}\ntext: |\n${[clauses[0], ...points, ...clauses.slice(1)].join('\n')}\n---\n`;
}

const documentFile = (number: number, size: number): string => `type: luat
number: ${number}/2000/MAU
title: Luật Mẫu ${number}
shortTitle: Luật Mẫu ${number}
issuer: Cơ quan mẫu
dateDocument: 2000-01-01
inForce: { from: 2000-07-01, until: null }
officialUrl: null
chapters:
  - { num: I, heading: Chương một, from: "1", to: "${size}" }
sources:
  - { label: Sinh ra để đo, url: null, checkedOn: 2026-01-01 }
`;
