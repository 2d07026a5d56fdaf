import type { Plan } from '../../domain/corpus/index.ts';
import { formatDate } from '../../domain/dates/index.ts';
import { axisOf, rowOf, type YearAxis, type YearRow } from '../../domain/plans/index.ts';
import { taskAnchor } from '../urls.ts';

/** The year of a plan as drawn: months across, tasks down. Places are percentages of the width. */
export interface YearPicture {
  readonly title: string;
  readonly months: readonly { readonly label: string; readonly x: string; readonly width: string; readonly quarter: boolean }[];
  readonly rows: readonly YearPictureRow[];
}
export interface YearPictureRow {
  readonly num: string;
  readonly title: string;
  readonly anchor: string;
  /** The plan's own words of time. */
  readonly words: string;
  /** What the row shows, for those who do not see it. */
  readonly alternative: string;
  readonly spans: readonly { readonly x: string; readonly width: string; readonly kind: 'bounded' | 'steady' }[];
  readonly points: readonly { readonly x: string; readonly title: string }[];
  readonly onCase: boolean;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** The picture of a plan's year. */
export function yearPicture(plan: Plan, name: string): YearPicture {
  const axis = axisOf(plan);
  return {
    title: `Các nhiệm vụ của kế hoạch ${name} theo tháng`,
    months: monthsOf(axis),
    rows: plan.tasks.map(({ num, title, time }) => {
      const row = rowOf(time, axis);
      return {
        num,
        title,
        anchor: taskAnchor(num),
        words: row.said ? time.words : 'Kế hoạch không ghi thời gian',
        alternative: `Nhiệm vụ ${num}: ${alternativeOf(row, plan, num)}`,
        spans: row.spans.map(({ at, length, kind }) => ({ x: percent(at), width: percent(length), kind })),
        points: row.points.map(({ at, date }) => ({ x: percent(at), title: formatDate(date) })),
        onCase: row.onCase,
      };
    }),
  };
}

const monthsOf = ({ from, months }: YearAxis): YearPicture['months'] =>
  months.map(({ month, year, at }, i) => ({
    label: year === Number(from.slice(0, 4)) ? String(month) : `${month}/${String(year).slice(2)}`,
    x: percent(at),
    width: percent((months[i + 1]?.at ?? 1) - at),
    quarter: month % 3 === 1,
  }));

function alternativeOf({ spans, points, onCase, said }: YearRow, plan: Plan, num: string): string {
  if (!said) return 'kế hoạch không ghi thời gian';
  const time = plan.tasks.find((task) => task.num === num)?.time;
  const span = time?.from && time.until ? `từ ${formatDate(time.from)} đến ${formatDate(time.until)}` : '';
  const parts = [
    ...spans.map(({ kind }) => (kind === 'steady' ? `${span}, thường xuyên hoặc cả năm` : span)),
    ...(points.length > 0 ? [`ngày ${points.map(({ date }) => formatDate(date)).join(', ')}`] : []),
    ...(onCase ? ['khi phát sinh hoặc khi có yêu cầu'] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : (time?.words ?? '');
}
