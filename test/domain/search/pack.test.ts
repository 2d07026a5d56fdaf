import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ENTRY_KINDS,
  type Entry,
  type EntryKind,
  inSendingOrder,
  knownEntries,
  toSearchMap,
  unpackEntries,
} from '../../../src/domain/search/index.ts';
import { packEntries } from '../../../src/domain/search/pack.ts';
import { readCorpus } from '../../../src/files/index.ts';
import { searchEntries } from '../../../src/site/search/entries.ts';

const { corpus } = readCorpus('content');
const real = searchEntries(corpus);
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
/** What a browser needs of an entry to rank and show it, asks and gist aside. */
const shown = ({ kind, url, title, about, subject, reader }: Entry) => ({ kind, url, title, about, subject, reader });
const isKnown = ({ kind }: Entry): boolean => kind === 'dieu' || kind === 'van-ban';

test('entries that were packed, sent and unpacked are the same, in the same order', () => {
  const { first, later } = sent(packEntries(real));
  expect(unpackEntries(knownEntries(sent(toSearchMap(corpus))), first, later).map(shown)).toEqual(real.map(shown));
});

test('provisions and documents known from the search map are those of the corpus, label, document and days in force included', () => {
  const withoutWords = (entry: Entry) => ({ ...entry, asks: [], gist: '', subject: '' });
  expect(knownEntries(sent(toSearchMap(corpus))).map(withoutWords)).toEqual(real.filter(isKnown).map(withoutWords));
});

test('the first part alone gives the same entries without what comes later', () => {
  const { first } = sent(packEntries(real));
  const entries = unpackEntries(knownEntries(toSearchMap(corpus)), first, null);
  expect(entries.map(({ url }) => url)).toEqual(real.slice(0, entries.length).map(({ url }) => url));
  expect(real.slice(entries.length).every(({ kind }) => ['thoi-han', 'muc-tien', 'thay-doi'].includes(kind))).toBe(true);
  expect(entries.map(({ subject }) => subject)).toEqual(real.slice(0, entries.length).map(({ subject }) => subject));
});

const words = fc.array(fc.constantFrom('Điều', 'kiện', 'bồi', 'thường', 'là', 'đơn', '68/2018'), { minLength: 1, maxLength: 5 });
const phrase = words.map((list) => list.join(' '));
const path = fc.stringMatching(/^[a-z]{1,6}(#[a-z]{1,4})?$/);
const anEntry: fc.Arbitrary<Entry> = fc.record({
  kind: fc.constantFrom(...(Object.keys(ENTRY_KINDS) as EntryKind[]).filter((kind) => kind !== 'dieu' && kind !== 'van-ban')),
  url: fc.tuple(fc.constantFrom('/bieu-mau/', '/hoi-dap/', '/thoi-han/', '/'), path).map(([folder, path]) => folder + path),
  title: phrase,
  label: fc.constant(''),
  asks: fc.array(phrase, { maxLength: 3 }),
  gist: fc.oneof(fc.constant(''), phrase),
  about: fc.constant([]),
  document: fc.constant(''),
  subject: fc.constantFrom('', 'Phạm vi', 'Thủ tục'),
  reader: fc.constantFrom(null, 'nguoi-dan', 'can-bo'),
  inForce: fc.constant(null),
});

test('any entries, each about some of the others, come back as they were', () => {
  const entries = fc
    .uniqueArray(anEntry, { selector: ({ url }) => url, maxLength: 30 })
    .chain((list) =>
      fc
        .array(fc.nat(100), { minLength: list.length, maxLength: list.length })
        .map((targets) => list.map((entry, i): Entry => ({ ...entry, about: list.slice(0, (targets[i] ?? 0) % 3).map(({ url }) => url) }))),
    );
  fc.assert(
    fc.property(entries, (given) => {
      const ordered = inSendingOrder(given);
      const { first, later } = sent(packEntries(ordered));
      expect(unpackEntries([], first, later).map(shown)).toEqual(ordered.map(shown));
    }),
  );
});

test('ways of asking are folded, without words that say nothing, those of the title and repetitions', () => {
  const one = { ...(real.find(({ kind }) => kind === 'hoi-dap') as Entry), title: 'Đòi bồi thường ở đâu?' };
  const asks = ['Nộp đơn ở đâu', 'nop don o dau', 'bồi thường', 'là của', 'Đòi ai?'];
  const { later } = packEntries([{ ...one, asks, gist: 'Sở Tư pháp.', about: [] }]);
  expect(later.asks).toEqual(['nop don o dau|doi ai']);
  expect(later.gists).toEqual(['so tu phap']);
});
