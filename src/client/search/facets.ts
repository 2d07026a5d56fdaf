import type { Ranked } from '../../domain/search/engine.ts';
import { ENTRY_KINDS, ENTRY_READERS } from '../../domain/search/entries.ts';
import { make } from './dom.ts';

/** A way to narrow results: name in the address, heading, and what an entry has of it. */
interface Facet {
  readonly name: string;
  readonly title: string;
  readonly valueIn: (ranked: Ranked, today: string) => string;
}

const FACETS: readonly Facet[] = [
  { name: 'loai', title: 'Loại', valueIn: ({ entry }) => ENTRY_KINDS[entry.kind] },
  { name: 'van-ban', title: 'Văn bản', valueIn: ({ entry }) => entry.document },
  { name: 'chu-de', title: 'Chủ đề', valueIn: ({ entry }) => entry.subject },
  { name: 'danh-cho', title: 'Dành cho', valueIn: ({ entry }) => (entry.reader === null ? '' : ENTRY_READERS[entry.reader]) },
  { name: 'hieu-luc', title: 'Hiệu lực', valueIn: ({ entry }, today) => forceOf(entry.inForce, today) },
];

function forceOf(inForce: Ranked['entry']['inForce'], today: string): string {
  if (inForce === null) return '';
  if (today < inForce.from) return 'Chưa có hiệu lực';
  return inForce.until !== null && today >= inForce.until ? 'Đã hết hiệu lực' : 'Đang có hiệu lực';
}

/** The day in Viet Nam, as YYYY-MM-DD. */
export const todayHere = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

/** Values chosen per facet, as they stand in the address. */
export type Choice = ReadonlyMap<string, string>;

/** The choice in an address. */
export const choiceIn = (parameters: URLSearchParams): Choice =>
  new Map(FACETS.flatMap(({ name }) => (parameters.get(name) ? [[name, parameters.get(name) ?? '']] : [])));

/** What is left of results under a choice; `except` leaves one facet open, to count its values. */
export const narrow = (results: readonly Ranked[], choice: Choice, today: string, except = ''): readonly Ranked[] =>
  results.filter((result) =>
    FACETS.every(({ name, valueIn }) => name === except || !choice.has(name) || valueIn(result, today) === choice.get(name)),
  );

/** Selects for every facet with more than one value, with the number of results behind each value. */
export function facetFields(
  results: readonly Ranked[],
  choice: Choice,
  today: string,
  change: (name: string, value: string) => void,
): readonly HTMLElement[] {
  return FACETS.flatMap(({ name, title, valueIn }) => {
    const counts = new Map<string, number>();
    for (const result of narrow(results, choice, today, name)) {
      const value = valueIn(result, today);
      if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (counts.size < 2 && !choice.has(name)) return [];
    const select = make('select', { name }, make('option', { value: '' }, 'Tất cả'));
    for (const [value, count] of [...counts].sort((a, b) => b[1] - a[1]))
      select.append(make('option', { value, selected: choice.get(name) === value }, `${value} (${count})`));
    select.addEventListener('change', () => change(name, select.value));
    return [make('label', {}, make('span', {}, title), select)];
  });
}
