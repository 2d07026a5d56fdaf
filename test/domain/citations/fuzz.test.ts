import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCitations } from '../../../src/domain/citations/index.ts';

const STRINGS = 100_000;
const WORDS =
  'Điều điều khoản các điểm từ đến và hoặc , ; . ( ) - – … này của tại Luật Bộ luật Nghị định Thông tư số 68/2018/NĐ-CP 10/2017/QH14 65/KH-UBND Chương V Mục 1 đoạn 2 a b đ e y 7 12 05 3a 1.2 % ngày triệu (sau đây gọi là Luật) Trách nhiệm bồi thường của Nhà nước Mẫu \u00a0 \n \u200b Đ50 NĐ TT'.split(
    ' ',
  );
const sentences = readFileSync('test/fixtures/citations/tuning.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** A small generator with a seed, so that a failing string can be made again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

/** Every third string is a soup of the words of citations; the others are real sentences with pieces dropped, doubled, swapped or split. */
function stringNumber(n: number): string {
  const next = random(n * 2654435761);
  if (n % 3 === 0) return Array.from({ length: 1 + next(30) }, () => WORDS[next(WORDS.length)]).join(next(4) === 0 ? '' : ' ');
  let text = sentences[next(sentences.length)] ?? '';
  for (let changes = 1 + next(4); changes > 0; changes--) {
    const [at, length] = [next(text.length + 1), next(8)];
    const piece = text.slice(at, at + length);
    text =
      [
        text.slice(0, at) + text.slice(at + length),
        text.slice(0, at) + piece + text.slice(at),
        text.slice(0, at) + (WORDS[next(WORDS.length)] ?? '') + text.slice(at),
        text.normalize('NFD'),
      ][next(4)] ?? text;
  }
  return text;
}

function check(text: string): void {
  let end = 0;
  for (const citation of findCitations(text).citations) {
    if (citation.start < end || citation.end <= citation.start || citation.end > text.length)
      throw new Error(`Spans overlap or leave the text: ${JSON.stringify(text)}`);
    if (citation.mention[0] > citation.start || citation.mention[1] < citation.end)
      throw new Error(`A span leaves its mention: ${JSON.stringify(text)}`);
    end = citation.end;
  }
}

test(`never throws on ${STRINGS} strings, and spans never overlap or leave the text`, () => {
  for (let n = 0; n < STRINGS; n++) check(stringNumber(n));
}, 120_000);

test('the same on any Unicode', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check(text)),
    { numRuns: 3000 },
  );
});

test('what stands round a text does not change what is found in it', () => {
  for (const text of sentences.slice(0, 60)) {
    const alone = findCitations(text).citations.map(({ start, end }) => text.slice(start, end));
    const inside = findCitations(`Phần đầu.\n\n${text}\n\nPhần cuối.`).citations.map(({ start, end }) =>
      `Phần đầu.\n\n${text}\n\nPhần cuối.`.slice(start, end),
    );
    expect(inside).toEqual(alone);
  }
});

test.for([
  'các khoản ',
  'điểm a, ',
  'khoản 1 Điều 2 và ',
  'Luật A b c d e f ',
  '(sau đây gọi là ',
  'từ Điều 1 đến ',
  '1/2020/AB-',
  'Nghị định số ',
])('gets through "%s" repeated 50,000 times', (piece) => {
  check(piece.repeat(50_000));
});
