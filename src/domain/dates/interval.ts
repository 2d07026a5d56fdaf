import type { PlainDate } from './plain-date.ts';

/** A half-open stretch of days [from, until): `until` is the first day on which it no longer holds, null while open. */
export interface Interval {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/** Whether `day` lies in the interval. */
export const includes = (interval: Interval, day: PlainDate): boolean =>
  interval.from <= day && (interval.until === null || day < interval.until);

/** Where `day` stands to the interval. */
export function stageOf(interval: Interval, day: PlainDate): 'not-yet' | 'in-force' | 'ended' {
  if (day < interval.from) return 'not-yet';
  return includes(interval, day) ? 'in-force' : 'ended';
}
