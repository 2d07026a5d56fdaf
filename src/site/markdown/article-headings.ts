import type { Element, Root } from 'hast';
import { slug } from '../../domain/text/index.ts';

/**
 * Rehype plugin: headings of an explanation go one level down (they stand under the page's own h2) and get an ASCII id
 * with the prefix "giai-thich-"; the ids that Astro would make keep Vietnamese letters.
 */
export function articleHeadings() {
  return (tree: Root): void => {
    for (const node of tree.children) {
      const level = node.type === 'element' ? /^h([2-5])$/.exec(node.tagName)?.[1] : undefined;
      if (level === undefined) continue;
      const heading = node as Element;
      heading.tagName = `h${Number(level) + 1}`;
      heading.properties.id = `giai-thich-${slug(textOf(heading))}`;
    }
  };
}

const textOf = (node: Element): string =>
  node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');
