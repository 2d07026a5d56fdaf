/** A text made even for matching, with the way back to the raw one. */
export interface EvenText {
  /** NFC; every run of white space (line breaks, NBSP, zero width) is one space; Ð is Đ. */
  readonly text: string;
  /** Raw offset of the start of each character of `text`, and at the end the raw length. */
  readonly starts: Int32Array;
  /** Raw offset after each character of `text`. */
  readonly ends: Int32Array;
  /** 1 where a character opens a line of the raw text that is not a mere continuation. */
  readonly opensLine: Uint8Array;
}

const MARK = /\p{M}/u;
const LETTER = /\p{L}/u;
/** White space of every width, and what copying from Word and PDF leaves between words. */
const SPACE = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;

/** Evens a text out in one pass. Invisible characters vanish inside a word and count as a space elsewhere. */
export function evenOut(raw: string): EvenText {
  const parts: string[] = [];
  const starts = new Int32Array(raw.length + 1);
  const ends = new Int32Array(raw.length + 1);
  const opensLine = new Uint8Array(raw.length + 1);
  let length = 0;
  let breaks = 2;
  let last = '';
  let i = 0;
  while (i < raw.length) {
    const start = i;
    let char = raw[i] ?? '';
    if (isSpaceAt(raw, i)) {
      let lines = 0;
      while (i < raw.length && isSpaceAt(raw, i)) if (raw[i++] === '\n') lines++;
      breaks = start === 0 ? 2 : lines;
      put(' ', start, i);
      continue;
    }
    if (INVISIBLE.test(char)) {
      i++;
      continue;
    }
    i++;
    while (i < raw.length && MARK.test(raw[i] ?? '')) i++;
    char = raw.slice(start, i);
    if (char.length > 1) char = char.normalize('NFC');
    if (char === '\u00d0') char = 'Đ';
    else if (char === '\u00f0') char = 'đ';
    const opens = breaks > 1 || (breaks === 1 && /[.;:!?”"]/.test(last)) || start === 0;
    for (const [k, unit] of [...char].entries()) {
      if (k === 0 && opens && (breaks > 0 || start === 0)) opensLine[length] = 1;
      for (const half of unit.length === 1 ? [unit] : [unit[0] ?? '', unit[1] ?? '']) put(half, start, i);
    }
    breaks = 0;
    last = char;
  }
  starts[length] = raw.length;
  return { text: parts.join(''), starts: starts.subarray(0, length + 1), ends: ends.subarray(0, length), opensLine };

  function put(char: string, start: number, end: number): void {
    parts.push(char);
    starts[length] = start;
    ends[length] = end;
    length++;
  }
}

function isSpaceAt(raw: string, i: number): boolean {
  const char = raw[i] ?? '';
  if (SPACE.test(char)) return true;
  return INVISIBLE.test(char) && !(LETTER.test(raw[i - 1] ?? '') && LETTER.test(raw[i + 1] ?? ''));
}
