import { formatDate, type PlainDate } from './plain-date.ts';

/** Days since 1970-01-01 of a day of the Gregorian calendar (Hinnant's civil calendar algorithm: no clock, no time zone). */
export function toDayNumber(date: PlainDate): number {
  const [y, month, day] = date.split('-').map(Number) as [number, number, number];
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The day with this number. */
export function fromDayNumber(number: number): PlainDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-') as PlainDate;
}

/** The day `count` days later (earlier where negative). */
export const addDays = (date: PlainDate, count: number): PlainDate => fromDayNumber(toDayNumber(date) + count);

/** Day of the week, 0 Monday … 6 Sunday. */
export const weekdayOf = (date: PlainDate): number => (((toDayNumber(date) + 3) % 7) + 7) % 7;

/** The same day number `count` months later; the last day of that month where it has no such day (Bộ luật Dân sự Điều 148 khoản 3). */
export function addMonths(date: PlainDate, count: number): PlainDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + count;
  const last = addDays(firstOf(index + 1), -1);
  const wanted = addDays(firstOf(index), day - 1);
  if (wanted > last) return last;
  return wanted;
}

/** First day of a month counted from year 0. */
const firstOf = (index: number): PlainDate =>
  [String(Math.floor(index / 12)).padStart(4, '0'), String((index % 12) + 1).padStart(2, '0'), '01'].join('-') as PlainDate;

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** A day with its weekday: "thứ Ba 31/3/2026". */
export const formatWeekday = (date: PlainDate): string => `${WEEKDAYS[weekdayOf(date)]} ${formatDate(date)}`;
