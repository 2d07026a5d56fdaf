import type { Timeline } from '../corpus/index.ts';
import { addDays, fromDayNumber, type PlainDate, type RestCalendar, toDayNumber } from '../dates/index.ts';
import { computeDeadline } from '../deadlines/index.ts';
import type { DeadlineRule } from '../rules/index.ts';

/** A stage of a timeline in days after the event that starts the first one; `to` is its last day. */
export interface ScheduledStage {
  readonly label: string;
  readonly rule: DeadlineRule;
  readonly from: number;
  readonly to: number;
  /** Whether the law gives the stage a length; without one it takes no room. */
  readonly timed: boolean;
}

/** 05/01/1970, a Monday. */
const MONDAY = fromDayNumber(4);
const WORKING_WEEK = 5;
const YEARS = 20;

/** Weeks of five working days, Monday to Friday, without holidays. */
const WEEKS: RestCalendar = new Map(
  Array.from({ length: YEARS }, (_, i) => {
    const year = Number(MONDAY.slice(0, 4)) + i;
    return [year, { year, restDays: new Map(), workDays: new Map() }];
  }),
);

/**
 * The stages of a timeline where each one uses its whole period and the next begins on its last day. The first event falls
 * on a Monday, or on a later `weekday` (0 Monday … 4 Friday); weeks are Monday to Friday, holidays are not looked at.
 * A stage whose rule is not among `rules` is left out; the corpus check names it.
 */
export function scheduleOf({ stages }: Timeline, rules: readonly DeadlineRule[], weekday = 0): readonly ScheduledStage[] {
  const start = addDays(MONDAY, weekday);
  let day = start;
  return stages.flatMap(({ label, deadline }) => {
    const rule = rules.find(({ id }) => id === deadline);
    if (rule === undefined) return [];
    const end = endOf(rule, day);
    const stage = { label, rule, from: toDayNumber(day) - toDayNumber(start), timed: end !== undefined };
    day = end ?? day;
    return [{ ...stage, to: toDayNumber(day) - toDayNumber(start) }];
  });
}

/** Days that a timeline takes at least and at most, over the five weekdays on which it may begin. */
export function spanOf(timeline: Timeline, rules: readonly DeadlineRule[]): { readonly least: number; readonly most: number } {
  const totals = Array.from({ length: WORKING_WEEK }, (_, weekday) => scheduleOf(timeline, rules, weekday).at(-1)?.to ?? 0);
  return { least: Math.min(...totals), most: Math.max(...totals) };
}

/** The last day of a period from `start`; undefined where the rule gives no length that runs forward. */
function endOf(rule: DeadlineRule, start: PlainDate): PlainDate | undefined {
  if (rule.kind === 'immediate') return start;
  if (rule.length === null || rule.bound === 'before') return undefined;
  // A length is drawn, not a case of a certain day: whether the rule was in force then does not matter.
  const result = computeDeadline({ ...rule, inForce: { from: start, until: null } }, start, WEEKS);
  return result.status === 'computed' ? result.due : undefined;
}
