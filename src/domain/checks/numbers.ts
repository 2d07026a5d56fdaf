import { evenOut } from '../citations/index.ts';

/** Units in which the law states periods, amounts and counts; the longest first, so that "ngày làm việc" is not "ngày". */
const UNITS = [
  'ngày làm việc',
  'ngày lương cơ sở',
  'ngày lương tối thiểu vùng',
  'tháng lương cơ sở',
  'tháng lương tối thiểu vùng',
  'tháng lương',
  'ngày',
  'tháng',
  'năm',
  'giờ',
  'lần',
  '%',
  'phần trăm',
  'tỷ đồng',
  'triệu đồng',
  'đồng',
  'người',
  'bản',
  'bộ',
  'số liên tiếp',
  'tuổi',
  'km',
];
const NUMBER = new RegExp(String.raw`(?<![\p{L}\d.,/])(\d{1,3}(?:\.\d{3})+|\d{1,6}(?:,\d{1,3})?) ?(${UNITS.join('|')})(?!\p{L})`, 'giu');
/** Dates, document numbers and years are no amounts: "ngày 01 tháng 7 năm 2018", "năm 2026", "01/7/2025". */
const NOT_AMOUNTS = [
  /(?:ngày )?\d{1,2} tháng \d{1,2}(?: năm \d{4})?/giu,
  /(?<![\d.])\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}(?![\d.])/gu,
  /(?:ngày )?(?<!\d)\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?(?!\d)/giu,
  /năm \d{4}/giu,
  /tháng \d{1,2}(?= năm|\/)/giu,
];

/** An amount in a text: its number without zeros in front, its unit, and where it stands. */
export interface Amount {
  readonly value: string;
  readonly unit: string;
  readonly start: number;
}

/** The numbers with a unit in a text; dates and years are none. Offsets count in the text made even (NFC, single spaces). */
export function amountsIn(raw: string): readonly Amount[] {
  let text = evenOut(raw).text;
  for (const pattern of NOT_AMOUNTS) text = text.replace(pattern, (match) => ' '.repeat(match.length));
  return [...text.matchAll(NUMBER)].map((match) => ({
    value: (match[1] ?? '').replace(/^0+(?=\d)/, ''),
    unit: (match[2] ?? '').toLowerCase().replace('phần trăm', '%'),
    start: match.index,
  }));
}

/** Whether a text states an amount: the same number with the same unit. */
export const states = (text: string, { value, unit }: Amount): boolean =>
  amountsIn(text).some((amount) => amount.value === value && amount.unit === unit);
