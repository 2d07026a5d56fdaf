/** A file cut into front matter and body; null where it does not open with "---". */
export interface FrontMatter {
  readonly front: string;
  readonly body: string;
  /** Line of the file on which the front matter's text starts, and the body's. */
  readonly frontLine: number;
  readonly bodyLine: number;
}

/** Cuts the front matter off. The body keeps every byte. */
export function splitFrontMatter(text: string): FrontMatter | null {
  const match = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(text);
  if (!match?.[1]) return null;
  return { front: match[1], body: text.slice(match[0].length), frontLine: 2, bodyLine: match[0].split('\n').length };
}
