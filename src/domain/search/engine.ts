import type { Entry, EntryKind } from './entries.ts';
import { type Field, scoreField, toField, type Weights, weightsOf } from './score.ts';
import { readSlots, type Slot, type Vocabulary } from './slots.ts';

/** An entry with how well it answers a query; 0 for not at all. */
export interface Ranked {
  readonly entry: Entry;
  readonly score: number;
  /** Its place in the order of entries: the order of the law. */
  readonly place: number;
  /** How well its own words answer, whatever its kind; 0 to about 2. */
  readonly own: number;
}

/** An answer of the engine, the best first. */
export interface Ranking {
  readonly slots: readonly Slot[];
  readonly ranked: readonly Ranked[];
}

/** Ranks entries by their titles, by the words in which people ask for them, and by what speaks of them. */
export interface Engine {
  readonly rank: (query: string, more?: Evidence) => Ranking;
  /** The words of slots that tell the most, the rarest first. */
  readonly telling: (slots: readonly Slot[]) => readonly string[];
}

/** What is known of a query besides its words. */
export interface Evidence {
  /** What a full-text engine says of an entry, by its address, between 0 and 1. */
  readonly bodies?: ReadonlyMap<string, number>;
  /** Beginnings of addresses that the query names: "/nghi-dinh-120-2025-nd-cp/". */
  readonly within?: readonly string[];
}

/** How much each source of evidence counts; found on the tuning half of the labelled queries. */
export const WEIGHTS = {
  asks: 0.85,
  /** Title, asks and gist together. */
  all: 0.9,
  /** An entry that speaks of a provision lends it this share of its own score. */
  lends: 0.5,
  lendsToOthers: 0.25,
  body: 0.3,
  /** The provision itself before its details. */
  law: 0.08,
  decree: 0.03,
  /** An entry of a document that the query names. */
  within: 0.5,
} as const;

/** How much it counts that a query covers all of an ask; more than for a title, which says what else there is. */
const ASK_COVER = 0.6;

/** What an entry of a kind is worth against a provision that answers as well: short answers stand above the list anyway. */
const KIND: Readonly<Record<EntryKind, number>> = {
  dieu: 1,
  'van-ban': 0.9,
  'huong-dan': 0.9,
  'ke-hoach': 1.1,
  'nhiem-vu': 0.7,
  'bieu-mau': 0.95,
  'hoi-dap': 0.5,
  'thuat-ngu': 0.5,
  'thoi-han': 0.5,
  'muc-tien': 0.5,
  'tham-so': 0.8,
  'thay-doi': 0.6,
  trang: 0.9,
};

interface Prepared {
  readonly entry: Entry;
  readonly title: Field;
  readonly asks: readonly Field[];
  /** Title, asks and gist together: words of a query may come from several of them. */
  readonly all: Field;
}

/** Makes entries ready to be ranked. `vocabulary` lacks the pairs of titles, which are found here. */
export function makeEngine(entries: readonly Entry[], vocabulary: Omit<Vocabulary, 'pairs'>): Engine {
  const prepared = entries.map(
    (entry): Prepared => ({
      entry,
      title: toField(entry.title),
      asks: entry.asks.map(toField),
      all: toField([entry.title, ...entry.asks, entry.gist].join(' | ')),
    }),
  );
  const counts = new Map<string, number>();
  const pairs = new Set<string>();
  for (const { title, asks, all } of prepared) {
    for (const word of all.places.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const { words } of [title, ...asks]) for (let i = 1; i < words.length; i++) pairs.add(`${words[i - 1]} ${words[i]}`);
  }
  const weights = weightsOf(counts, prepared.length);
  const whole = { ...vocabulary, pairs };
  return {
    rank: (query, more = {}) => {
      const slots = readSlots(query, whole);
      return { slots, ranked: rankEntries(slots, prepared, weights, more) };
    },
    telling: (slots) => tellingWords(slots, weights),
  };
}

function rankEntries(
  query: readonly Slot[],
  prepared: readonly Prepared[],
  weights: Weights,
  { bodies, within = [] }: Evidence,
): readonly Ranked[] {
  const wanted = wantedKinds(query);
  const own = prepared.map(({ entry, title, asks, all }) => {
    const slots = wanted.get(entry.kind)?.slots ?? query;
    const asked = asks.reduce((best, field) => Math.max(best, scoreField(slots, field, weights, ASK_COVER)), 0);
    return Math.max(scoreField(slots, title, weights), WEIGHTS.asks * asked) + WEIGHTS.all * scoreField(slots, all, weights, 0);
  });
  const lent = new Map<string, number>();
  for (const [i, { entry }] of prepared.entries())
    for (const [k, url] of entry.about.entries()) {
      const share = (k === 0 ? WEIGHTS.lends : WEIGHTS.lendsToOthers) * (own[i] ?? 0);
      lent.set(url, Math.max(lent.get(url) ?? 0, share));
    }
  return prepared
    .map(({ entry }, i) => {
      const evidence = (own[i] ?? 0) + (lent.get(entry.url) ?? 0) + WEIGHTS.body * (bodies?.get(entry.url) ?? 0);
      if (evidence === 0) return { entry, place: i, score: 0, own: 0 };
      const named = within.some((start) => entry.url.startsWith(start)) ? WEIGHTS.within : 0;
      return {
        entry,
        place: i,
        own: own[i] ?? 0,
        score: evidence * KIND[entry.kind] * (wanted.get(entry.kind)?.factor ?? 1) + rankOfLaw(entry) + named,
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** Words that say what kind of thing is wanted, and how much more such a thing counts then. */
const WANTED: readonly (readonly [words: string, kind: EntryKind, factor: number])[] = [
  ['bieu mau', 'bieu-mau', 1.6],
  ['mau', 'bieu-mau', 1.6],
  ['to khai', 'bieu-mau', 1.3],
  ['tai', 'bieu-mau', 1.3],
  ['ke hoach', 'ke-hoach', 1.2],
  ['huong dan', 'huong-dan', 1.2],
  ['tung buoc', 'huong-dan', 1.3],
  ['cac buoc', 'huong-dan', 1.3],
  ['quy trinh', 'huong-dan', 1.2],
  ['cach', 'huong-dan', 1.15],
  ['thay doi', 'trang', 1.3],
  ['lich', 'trang', 1.3],
  ['danh sach', 'trang', 1.3],
  ['hien nay', 'tham-so', 1.4],
];

const LIST_WANTED = 0.5;

/** For each kind that a query asks for: how much more it counts, and the query without the words that said so. */
function wantedKinds(slots: readonly Slot[]): ReadonlyMap<EntryKind, { readonly factor: number; readonly slots: readonly Slot[] }> {
  const words = slots.map(({ forms }) => forms[0]?.words.join(' ') ?? '');
  const text = ` ${words.join(' ')} `;
  const wanted = new Map<EntryKind, { factor: number; said: Set<string> }>();
  for (const [phrase, kind, factor] of WANTED) {
    if (!text.includes(` ${phrase} `)) continue;
    const known = wanted.get(kind) ?? { factor: 1, said: new Set<string>() };
    wanted.set(kind, { factor: Math.max(known.factor, factor), said: new Set([...known.said, ...phrase.split(' '), phrase]) });
  }
  return new Map(
    [...wanted].map(([kind, { factor, said }]) => {
      const rest = slots.filter((_, i) => !said.has(words[i] ?? ''));
      // Who says no more than the kind wants the list of all, not any one of them.
      return rest.some(({ weak }) => !weak) ? [kind, { factor, slots: rest }] : [kind, { factor: LIST_WANTED, slots }];
    }),
  );
}

const rankOfLaw = ({ kind, url }: Entry): number =>
  kind !== 'dieu' ? 0 : url.startsWith('/luat-') ? WEIGHTS.law : url.startsWith('/nghi-dinh-') ? WEIGHTS.decree : 0;

function tellingWords(slots: readonly Slot[], weights: Weights): readonly string[] {
  const words = slots.flatMap(({ forms, weak }) =>
    forms.flatMap(({ words, weight }) => words.map((word) => ({ word, tells: weights(word) * weight * (weak ? 0.2 : 1) }))),
  );
  words.sort((a, b) => b.tells - a.tells);
  return [...new Set(words.filter(({ tells }) => tells > 0).map(({ word }) => word))];
}
