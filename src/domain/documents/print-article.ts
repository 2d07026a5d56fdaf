import type { Provision } from './types.ts';

/** The text that parseArticle reads, given back byte for byte (no final line break). */
export function printArticle(article: Provision): string {
  return printUnit(article).join('\n');
}

function printUnit(unit: Provision): readonly string[] {
  const marker = unit.level === 'clause' ? `${unit.num}. ` : unit.level === 'point' ? `${unit.num}) ` : '';
  const own = unit.level === 'article' && unit.intro === '' ? [] : [marker + unit.intro];
  return [...own, ...unit.children.flatMap(printUnit), ...(unit.wrapUp === '' ? [] : [unit.wrapUp])];
}

/** The paragraphs of an intro or a wrapUp without the indent that marks a continuation. */
export const paragraphsOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n').map((line) => line.trim()));
