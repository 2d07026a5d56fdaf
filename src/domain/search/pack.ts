import { ENTRY_KINDS, ENTRY_READERS, type Entry, type EntryKind, type EntryReader } from './entries.ts';
import { fold } from './fold.ts';
import { wordsIn } from './lexicon.ts';
import { EMPTY_WORDS } from './weak-words.ts';

const KINDS = Object.keys(ENTRY_KINDS) as EntryKind[];
const READERS = Object.keys(ENTRY_READERS) as EntryReader[];

/**
 * Entries as they are sent. Provisions and documents come first and are known from the search map; texts of one field
 * stand together, which compresses better than entry by entry.
 */
export interface PackedEntries {
  readonly kinds: string;
  readonly readers: string;
  readonly folders: readonly string[];
  /** Place in `folders` as a letter. */
  readonly folder: string;
  readonly paths: readonly string[];
  readonly titles: readonly string[];
  /** What stands before each title, parted by "|". */
  readonly labels: string;
  /** Days in force that occur, and the place of each entry's in them as a letter; "-" where it is not law. */
  readonly periods: readonly (readonly [from: string, until: string | null])[];
  readonly period: string;
  /** Places of the entries it speaks of. */
  readonly about: readonly (readonly number[])[];
}

/** What is sent first: the entries a reader is likeliest to want, and the subjects of all. */
export interface FirstEntries extends PackedEntries {
  readonly subjects: readonly string[];
  /** Place in `subjects` as a letter, known entries included. */
  readonly subject: string;
}

/** What is sent later: rules and changes, and how people ask for every entry, folded, without words that say little. */
export interface LaterEntries extends PackedEntries {
  readonly asks: readonly string[];
  /** What each says, folded. */
  readonly gists: readonly string[];
}

const letter = (place: number): string => String.fromCharCode(97 + place);
const placeOf = (letters: string, i: number): number => letters.charCodeAt(i) - 97;
const isKnown = ({ kind }: Entry): boolean => kind === 'dieu' || kind === 'van-ban';
const LATER: ReadonlySet<EntryKind> = new Set(['thoi-han', 'muc-tien', 'thay-doi']);

/** Entries in the order in which they are sent: provisions and documents, what is sent first, what is sent later. */
export const inSendingOrder = (entries: readonly Entry[]): readonly Entry[] => [
  ...entries.filter(isKnown),
  ...entries.filter((entry) => !isKnown(entry) && !LATER.has(entry.kind)),
  ...entries.filter(({ kind }) => LATER.has(kind)),
];

/** Packs entries, in sending order, for the two files. */
export function packEntries(entries: readonly Entry[]): { readonly first: FirstEntries; readonly later: LaterEntries } {
  const byUrl = new Map(entries.map(({ url }, i) => [url, i]));
  const subjects = [...new Set(entries.map(({ subject }) => subject))];
  const own = entries.filter((entry) => !isKnown(entry));
  return {
    first: {
      ...pack(
        own.filter(({ kind }) => !LATER.has(kind)),
        byUrl,
      ),
      subjects,
      subject: entries.map(({ subject }) => letter(subjects.indexOf(subject))).join(''),
    },
    later: {
      ...pack(
        own.filter(({ kind }) => LATER.has(kind)),
        byUrl,
      ),
      asks: entries.map(({ asks, title }) => packAsks(asks, title)),
      gists: entries.map(({ gist }) => wordsIn(gist).map(fold).join(' ')),
    },
  };
}

function pack(entries: readonly Entry[], byUrl: ReadonlyMap<string, number>): PackedEntries {
  const folders = [...new Set(entries.map(({ url }) => folderOf(url)))];
  const keys = [...new Set(entries.flatMap(({ inForce }) => (inForce === null ? [] : [periodKey(inForce)])))];
  return {
    kinds: entries.map(({ kind }) => letter(KINDS.indexOf(kind))).join(''),
    readers: entries.map(({ reader }) => (reader === null ? '-' : letter(READERS.indexOf(reader)))).join(''),
    folders,
    folder: entries.map(({ url }) => letter(folders.indexOf(folderOf(url)))).join(''),
    paths: entries.map(({ url }) => url.slice(folderOf(url).length)),
    titles: entries.map(({ title }) => title),
    labels: entries.map(({ label }) => label).join('|'),
    periods: keys.map((key) => [key.split('|')[0] ?? '', key.split('|')[1] || null] as const),
    period: entries.map(({ inForce }) => (inForce === null ? '-' : letter(keys.indexOf(periodKey(inForce))))).join(''),
    about: entries.map(({ about }) => about.flatMap((url) => byUrl.get(url) ?? [])),
  };
}

const periodKey = ({ from, until }: NonNullable<Entry['inForce']>): string => `${from}|${until ?? ''}`;

/** The telling words of phrases; a phrase that says no more than the title is left out. */
function packAsks(asks: readonly string[], title: string): string {
  const said = ` ${wordsIn(title).map(fold).join(' ')} `;
  const phrases = asks.map((ask) =>
    wordsIn(ask)
      .map(fold)
      .filter((word) => !EMPTY_WORDS.has(word))
      .join(' '),
  );
  return [...new Set(phrases)].filter((phrase) => phrase !== '' && !said.includes(` ${phrase} `)).join('|');
}

/** The first part of an address: "/bieu-mau/". */
const folderOf = (url: string): string => /^\/[^/]*\/?/.exec(url)?.[0] ?? '/';

/** Entries from their packed form, after those `known` from the search map; without the later part there are no other words. */
export function unpackEntries(known: readonly Entry[], first: FirstEntries, later: LaterEntries | null): readonly Entry[] {
  const parts = later === null ? [first] : [first, later];
  const urls = [
    ...known.map(({ url }) => url),
    ...parts.flatMap((part) => part.paths.map((path, i) => (part.folders[placeOf(part.folder, i)] ?? '/') + path)),
  ];
  const own = parts.flatMap((part) => {
    const labels = part.labels.split('|');
    return part.titles.map((title, i) => {
      const period = part.periods[placeOf(part.period, i)];
      return {
        kind: KINDS[placeOf(part.kinds, i)] ?? 'trang',
        title,
        label: labels[i] ?? '',
        about: (part.about[i] ?? []).flatMap((at) => urls[at] ?? []),
        document: '',
        reader: READERS[placeOf(part.readers, i)] ?? null,
        inForce: period === undefined ? null : { from: period[0], until: period[1] },
      };
    });
  });
  return [...known, ...own].map(
    (entry, i): Entry => ({
      ...entry,
      url: urls[i] ?? '/',
      asks: later?.asks[i]?.split('|').filter(Boolean) ?? ('asks' in entry ? entry.asks : []),
      gist: later?.gists[i] ?? '',
      subject: first.subjects[placeOf(first.subject, i)] ?? '',
    }),
  );
}
