import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPart, bestWindow, markMatches } from '../../../src/domain/search/index.ts';
import { readSlots, type Slot, type Vocabulary } from '../../../src/domain/search/slots.ts';

const VOCABULARY: Vocabulary = {
  lexicon: new Map(['dieu', 'kien', 'boi', 'thuong', 'duong', 'den', 'bu', 'thoi', 'han', 'cua'].map((word) => [word, 8])),
  abbreviations: new Map([['bt', ['boi', 'thuong']]]),
  synonyms: new Map([['den bu', [['boi', 'thuong']]]]),
  pairs: new Set(),
};
const slots = (query: string): readonly Slot[] => readSlots(query, VOCABULARY);
/** A text with its matches in brackets. */
const shown = (text: string, query: string): string =>
  markMatches(text, slots(query))
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

test.for([
  ['Điều kiện bồi thường', 'dieu kien', '[Điều kiện] bồi thường'],
  ['Điều kiện bồi thường', 'điều kiện', '[Điều kiện] bồi thường'],
  ['Điều kiện bồi thường'.normalize('NFD'), 'điều', `[${'Điều'.normalize('NFD')}]${' kiện bồi thường'.normalize('NFD')}`],
  ['Điều kiện bồi thường', 'ĐIỀU THƯỜNG', '[Điều] kiện bồi [thường]'],
  ['Con đường dài', 'duong', 'Con [đường] dài'],
  ['Bồi thường thiệt hại', 'đền bù', '[Bồi thường] thiệt hại'],
  ['Bồi thường thiệt hại', 'BT', '[Bồi thường] thiệt hại'],
  ['điều, kiện', 'dieu kien', '[điều], [kiện]'],
  ['điều  kiện', 'dieu kien', '[điều]  [kiện]'],
  ['điều kiện của luật', 'điều kiện của', '[điều kiện] của luật'],
  ['phụ kiện', 'dieu', 'phụ kiện'],
  ['', 'dieu', ''],
] as const)('in "%s", "%s" marks "%s"', ([text, query, expected]) => {
  expect(shown(text, query)).toBe(expected);
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('điều', 'Kiện', 'bồi', 'của', ' ', ', ', 'đường'.normalize('NFD')), { maxLength: 30 })
    .map((parts) => parts.join(' ')),
);

test('the marked pieces joined are the text again, and hits and others take turns', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('', 'dieu kien', 'bồi thường', 'của'), (text, query) => {
      const pieces = markMatches(text, slots(query));
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.every(({ text, hit }, i) => text !== '' && hit !== pieces[i - 1]?.hit)).toBe(true);
    }),
  );
});

const FILL = Array.from({ length: 60 }, (_, i) => `từ${i}`);

test('a short text is shown whole', () => {
  expect(bestWindow('Nhà nước  bồi thường\nthiệt hại', slots('bồi'))).toBe('Nhà nước bồi thường thiệt hại');
});

test('of a long text the run with most of what was asked is shown, with signs where the text goes on', () => {
  const middle = [...FILL.slice(0, 40), 'điều', 'kiện', ...FILL.slice(40)].join(' ');
  expect(bestWindow(middle, slots('dieu kien'))).toMatch(/^… .*điều kiện.* …$/);
  expect(bestWindow(`điều ${middle}`, slots('dieu kien'), 8)).toContain('kiện');
  expect(bestWindow(['điều', 'kiện', ...FILL].join(' '), slots('dieu kien'))).toMatch(/^điều kiện.* …$/);
});

test('the end of a long text is shown where what was asked stands there', () => {
  expect(bestWindow([...FILL, 'một', 'điều'].join(' '), slots('dieu'))).toMatch(/^… .*điều$/);
});

test('a window is a run of at most so many words of the text', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), (text, length) => {
      const window = bestWindow(text, slots('dieu kien'), length).replace(/^… /, '').replace(/ …$/, '');
      expect(text.split(/\s+/).filter(Boolean).join(' ')).toContain(window);
      expect(window.split(' ').length).toBeLessThanOrEqual(length);
    }),
  );
});

test('the part of a page that holds most of what was asked is the way in', () => {
  const part = (anchor: string, text: string) => ({ anchor, title: anchor, text });
  const parts = [part('', 'Lời đầu'), part('khoan-1', 'Điều kiện chung'), part('khoan-2', 'Điều kiện bồi thường là gì')];
  expect(bestPart(parts, slots('dieu kien boi thuong'))?.anchor).toBe('khoan-2');
  expect(bestPart(parts, slots('điều kiện'))?.anchor).toBe('khoan-1');
  expect(bestPart(parts, slots('đường'))?.anchor).toBe('');
  expect(bestPart([], slots('điều'))).toBeUndefined();
});
