import { type EvenText, evenOut } from './normalize.ts';

export type TokenKind = 'word' | 'number' | 'symbol' | 'mark';

/** A piece of the evened text. Offsets count in it; `EvenText` leads back to the raw text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

export interface Tokens {
  readonly even: EvenText;
  readonly tokens: readonly Token[];
}

/**
 * Strings, in this order of trial:
 *   68/2018/NĐ-CP · 10/2017/QH14 · 17 /2018/TT-BTNMT · 7165/BTP- BTNN · 65/KH-UBND · 39/CP    a document's symbol
 *   27-NQ/TW                                                                                   the older form of a symbol
 *   15a · 45 · 02                                                                               a number, one letter glued to it
 *   Luật · của · NĐ                                                                             a word (cut before a capital: củaLuật)
 *   , ; ( – …                                                                                  a mark
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<symbol>\d{1,5}[a-zđ]? ?\/ ?(?:\d{4} ?\/ ?)?(?=\p{Lu}[\p{Lu}\d]|\p{Lu}{1,8}[-–—])\p{Lu}[\p{Lu}a-z\d&]{0,15}(?:[-–—](?: (?=\p{Lu}{2}))?[\p{Lu}&][\p{Lu}a-z\d&]{0,15}){0,5})`,
    String.raw`(?<party>\d{1,4}-\p{Lu}{1,4}\/\p{Lu}{2,4}(?!\p{L}))`,
    String.raw`(?<number>\d+(?:[a-zđ](?![\p{L}\d]))?)`,
    String.raw`(?<word>\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}|\p{L})`,
    String.raw`(?<mark>\.\.\.|[^\s\p{L}\d])`,
  ].join('|'),
  'gu',
);

/** Cuts a text into tokens; every token is short and found in one pass. */
export function tokenize(raw: string): Tokens {
  const even = evenOut(raw);
  const tokens: Token[] = [];
  for (const match of even.text.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const kind: TokenKind =
      groups.symbol !== undefined || groups.party !== undefined
        ? 'symbol'
        : groups.number !== undefined
          ? 'number'
          : groups.word !== undefined
            ? 'word'
            : 'mark';
    tokens.push({ kind, text: match[0], lower: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
  }
  return { even, tokens };
}
