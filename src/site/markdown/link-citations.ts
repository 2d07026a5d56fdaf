import type { Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { placeIn } from '../../domain/citations/index.ts';
import type { Corpus } from '../../domain/corpus/index.ts';
import { type Linker, linkerFor } from '../linked-text.ts';
import { articleUrl } from '../urls.ts';

type Parent = Extract<RootContent, { children: unknown[] }> | Root;

/** Remark plugin: citations in explanations become links. `load` gives the corpus when the first file is read. */
export function linkCitations(load: () => Corpus) {
  let ready: { readonly corpus: Corpus; readonly link: Linker } | undefined;
  return () =>
    (tree: Root, file: { readonly path?: string }): void => {
      const corpus = load();
      if (ready?.corpus !== corpus) ready = { corpus, link: linkerFor(corpus) };
      const [, folder = '', num = ''] = /van-ban\/([^/]+)\/dieu-0*([^/.]+)\.mdx$/.exec(file.path ?? '') ?? [];
      const document = [...corpus.documents.values()].find(({ id }) => id === folder);
      if (document === undefined) return;
      const { link } = ready;
      linkBlocks(tree, (text) => link(text, placeIn(document, num), articleUrl(document.id, num)));
    };
}

/** Walks down to the blocks that hold running text; the citations of a block are found over its whole text. */
function linkBlocks(node: Parent, link: (text: string) => ReturnType<Linker>): void {
  if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading') linkRun(node as Paragraph, link);
  else for (const child of node.children) if ('children' in child) linkBlocks(child as Parent, link);
}

function linkRun(block: Paragraph, link: (text: string) => ReturnType<Linker>): void {
  const texts = textNodes(block);
  const whole = texts.map(({ node }) => node.value).join('');
  let at = 0;
  const spans = link(whole).map((segment) => {
    const start = at;
    at += segment.text.length;
    return { start, end: at, link: segment.link };
  });
  let offset = 0;
  for (const { node, parent } of texts) {
    const [from, to] = [offset, offset + node.value.length];
    offset = to;
    const pieces = spans
      .filter((span) => span.start < to && span.end > from)
      .map((span): PhrasingContent => {
        const value = whole.slice(Math.max(span.start, from), Math.min(span.end, to));
        const text: Text = { type: 'text', value };
        if (span.link === null) return text;
        return {
          type: 'link',
          url: span.link.href,
          children: [text],
          data: { hProperties: { className: [span.link.kind], ...(span.link.label === null ? {} : { ariaLabel: span.link.label }) } },
        };
      });
    parent.children.splice(parent.children.indexOf(node), 1, ...pieces);
  }
}

/** The text nodes of a block in order, with their parents; what is code or already a link is left alone. */
function textNodes(parent: {
  children: PhrasingContent[];
}): readonly { readonly node: Text; readonly parent: { children: PhrasingContent[] } }[] {
  return parent.children.flatMap((node) => {
    if (node.type === 'text') return [{ node, parent }];
    return 'children' in node && node.type !== 'link' ? textNodes(node as { children: PhrasingContent[] }) : [];
  });
}
