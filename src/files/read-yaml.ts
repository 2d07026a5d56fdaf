import { isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';

/** A YAML text with its value and the line of each field. */
export interface YamlText {
  readonly value: unknown;
  /** Line (from 1, in the file) of a field; of the nearest field above where it does not exist. */
  readonly lineOf: (path: readonly (string | number)[], lineInside?: number) => number;
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

/** Reads YAML. `firstLine` is the line of the file on which the text starts. Dates stay strings. */
export function readYaml(text: string, firstLine = 1): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, version: '1.2', strict: true, uniqueKeys: true });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const faults = document.errors.map((error) => ({ line: lineAt(error.pos[0]), message: error.message.split('\n')[0] ?? error.message }));
  return {
    value: faults.length > 0 ? undefined : document.toJS(),
    lineOf: (path, lineInside) => {
      const { key, value } = locate(document.contents, path);
      const start = lineAt(key?.range?.[0] ?? value?.range?.[0] ?? 0);
      return lineInside === undefined ? start : start + lineInside - (isBlock(value) ? 0 : 1);
    },
    faults,
  };
}

const isBlock = (node: Node | null | undefined): boolean =>
  isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');

/** Follows a path as far as it goes: the node of the last key found and of its value. */
function locate(root: ParsedNode | null, path: readonly (string | number)[]): { key: Node | null; value: Node | null } {
  let key: Node | null = null;
  let value: Node | null = root;
  for (const part of path) {
    if (isMap(value)) {
      const pair = value.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
      if (!pair) break;
      key = pair.key as Node;
      value = pair.value as Node | null;
    } else if (isSeq(value)) {
      const item = value.items[Number(part)] as Node | undefined;
      if (!item) break;
      key = item;
      value = item;
    } else break;
  }
  return { key, value };
}
