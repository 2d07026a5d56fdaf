import { formatDate, includes, type PlainDate, stageOf } from '../../domain/dates/index.ts';
import type { LegalDocument } from '../../domain/documents/index.ts';

/** A step of the way from the home page; the last one is the page itself and has no address. */
export interface Crumb {
  readonly label: string;
  readonly url: string | null;
}

/** Whether a document holds, on the day its sources were last checked: the site has no clock of its own. */
export interface Status {
  readonly stage: 'not-yet' | 'in-force' | 'ended';
  readonly label: string;
  readonly detail: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly checkedOn: PlainDate;
}

/** The day on which the sources of a document were last checked. */
export const checkedOn = (document: LegalDocument): PlainDate =>
  document.sources
    .map((source) => source.checkedOn)
    .sort()
    .at(-1) as PlainDate;

/** Status of a document on the day of its last check. */
export function statusOf(document: LegalDocument): Status {
  const day = checkedOn(document);
  const { from, until } = document.inForce;
  const stage = stageOf(document.inForce, day);
  const label = { 'not-yet': 'Chưa có hiệu lực', 'in-force': 'Đang có hiệu lực', ended: 'Hết hiệu lực' }[stage];
  const end =
    until === null
      ? ''
      : includes(document.inForce, day)
        ? `, hết hiệu lực từ ${formatDate(until)}`
        : `, đã hết hiệu lực từ ${formatDate(until)}`;
  return { stage, label, from, until, checkedOn: day, detail: `Hiệu lực từ ${formatDate(from)}${end} · kiểm tra ngày ${formatDate(day)}` };
}
