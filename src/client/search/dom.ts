import type { ExcerptPiece } from '../../domain/search/index.ts';

/** An element with properties and children; strings become text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Text with its matches marked. */
export const marked = (pieces: readonly ExcerptPiece[]): readonly (Node | string)[] =>
  pieces.map(({ text, hit }) => (hit ? make('mark', {}, text) : text));
