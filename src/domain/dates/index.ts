export { type Interval, includes, stageOf } from './interval.ts';
export { formatDate, type PlainDate, parsePlainDate } from './plain-date.ts';
