export { type Interval, includes, stageOf } from './interval.ts';
export { formatDate, formatLongDate, type PlainDate, parsePlainDate } from './plain-date.ts';
