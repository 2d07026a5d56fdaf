export { type CalendarYear, isRestDay, type RestCalendar } from './calendar.ts';
export { addDays, addMonths, formatWeekday, fromDayNumber, toDayNumber, weekdayOf } from './day-number.ts';
export { type Interval, includes, stageOf } from './interval.ts';
export { formatDate, formatLongDate, type PlainDate, parsePlainDate } from './plain-date.ts';
