export { type BlankRun, markBlanks } from './blanks.ts';
export { changesByLevel, comparePlans, type KindRow, type LevelChanges } from './compare.ts';
export { CASE_BOUND, type Coverage, type KindInPlan, kindInPlan, type WasInForce } from './coverage.ts';
export { toCsv } from './csv.ts';
export { type CalendarEvent, foldLine, toCalendar } from './icalendar.ts';
export { mentionsOf } from './mentions.ts';
export { axisOf, rowOf, type YearAxis, type YearRow } from './year.ts';
export { type DutyDay, dutyDay, dutyDays, isBefore, lastWorkingDayBefore, movesOffRestDays } from './yearly.ts';
