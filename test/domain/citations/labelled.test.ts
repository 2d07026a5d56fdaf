import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findCitations, identify, NOWHERE, type Place } from '../../../src/domain/citations/index.ts';

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly context?: Partial<Place>;
  readonly expected: readonly {
    readonly doc: string;
    readonly article: string | null;
    readonly clause: string | null;
    readonly point: string | null;
    readonly start: number;
    readonly end: number;
  }[];
  readonly shape: string;
}

const read = (file: string): readonly Labelled[] =>
  readFileSync(`test/fixtures/citations/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
const key = (item: Labelled['expected'][number]): string =>
  [item.doc, item.article, item.clause, item.point, item.start, item.end].join('|');

/** Short names that hold in the documents of the corpus without being declared in the sentence. */
const STANDING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '68/2018/NĐ-CP': { Luật: '10/2017/QH14' },
  '08/2019/TT-BTP': { Luật: '10/2017/QH14' },
};

/** Strict agreement, span and all fields: true and false positives, false negatives. */
function score(rows: readonly Labelled[]): { readonly f1: number; readonly wrong: readonly string[] } {
  let [hits, found, wanted] = [0, 0, 0];
  const wrong: string[] = [];
  for (const { id, text, context, expected } of rows) {
    const { citations, declarations } = findCitations(text);
    const got = citations.map((citation) =>
      key({
        ...identify(citation, { ...NOWHERE, ...context, aliases: { ...STANDING[context?.doc ?? ''], ...context?.aliases } }, declarations),
        start: citation.start,
        end: citation.end,
      }),
    );
    const want = expected.map(key);
    hits += got.filter((item) => want.includes(item)).length;
    found += got.length;
    wanted += want.length;
    wrong.push(
      ...got.filter((item) => !want.includes(item)).map((item) => `${id} + ${item}`),
      ...want.filter((item) => !got.includes(item)).map((item) => `${id} - ${item}`),
    );
  }
  return { f1: (2 * hits) / (found + wanted), wrong };
}

test('reads the sentences it was made with', () => {
  expect(score(read('tuning')).wrong).toEqual([]);
});

test('reads at least 0.95 of the sentences it was not made with', () => {
  const { f1, wrong } = score(read('held-out'));
  expect(f1, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
});
