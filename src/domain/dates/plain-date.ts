declare const plainDate: unique symbol;
/** A calendar day as "2018-07-01", never a JavaScript Date: law knows days, not instants. Compare with < and >. */
export type PlainDate = string & { readonly [plainDate]: true };

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The day that an ISO string (YYYY-MM-DD) names, or undefined where no such day exists (2025-02-29, 2025-13-01). */
export function parsePlainDate(text: string): PlainDate | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const length = month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1];
  return length !== undefined && day >= 1 && day <= length ? (text as PlainDate) : undefined;
}

/** A day as official documents print it (NĐ 30/2020, Phụ lục I): 01/7/2018; day and the months 1 and 2 with two digits. */
export function formatDate(date: PlainDate): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}

/** A day in words, as citations of documents print it: ngày 15 tháng 5 năm 2018 → "15 tháng 5 năm 2018". */
export function formatLongDate(date: PlainDate): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  return `${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}
