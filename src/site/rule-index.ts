import { basisOf } from '../domain/checks/index.ts';
import type { ChangeNote, Corpus, Form } from '../domain/corpus/index.ts';
import type { ProvisionRef } from '../domain/documents/index.ts';
import { refKey } from '../domain/graph/index.ts';
import type { AmountRule, DeadlineRule } from '../domain/rules/index.ts';

/** What rests on a place: rules, forms and changes, by the key of the place (refKey). */
export interface RuleIndex {
  readonly deadlines: ReadonlyMap<string, readonly DeadlineRule[]>;
  readonly amounts: ReadonlyMap<string, readonly AmountRule[]>;
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  readonly changes: ReadonlyMap<string, readonly ChangeNote[]>;
}

const built = new WeakMap<Corpus, RuleIndex>();

/** The index of a corpus, made once. */
export function ruleIndex(corpus: Corpus): RuleIndex {
  const known = built.get(corpus);
  if (known !== undefined) return known;
  const places = new Map<string, ProvisionRef | undefined>();
  const place = (citation: string): ProvisionRef | undefined => {
    if (!places.has(citation)) places.set(citation, basisOf(citation, corpus));
    return places.get(citation);
  };
  const group = <T>(
    items: readonly T[],
    citations: (item: T) => readonly string[],
    keyOf: (ref: ProvisionRef) => string,
  ): Map<string, T[]> => {
    const map = new Map<string, T[]>();
    for (const item of items)
      for (const key of new Set(
        citations(item)
          .flatMap((citation) => place(citation) ?? [])
          .map(keyOf),
      ))
        map.set(key, [...(map.get(key) ?? []), item]);
    return map;
  };
  const index: RuleIndex = {
    deadlines: group(corpus.deadlines, ({ basis }) => basis, articleKey),
    amounts: group(corpus.amounts, ({ basis }) => basis, articleKey),
    forms: group(corpus.forms, ({ uses, requires, issuedBy }) => [issuedBy, ...uses, ...requires.map(({ basis }) => basis)], articleKey),
    changes: group(corpus.changes, ({ affects }) => affects, refKey),
  };
  built.set(corpus, index);
  return index;
}

/** Key of the article a place lies in; of the document where it names no article. */
export const articleKey = ({ document, eId }: ProvisionRef): string => (eId === null ? document : `${document}#${eId.split('__')[0]}`);
