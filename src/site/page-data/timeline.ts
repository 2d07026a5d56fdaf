import { basisOf } from '../../domain/checks/index.ts';
import { formatUnit } from '../../domain/citations/index.ts';
import type { Corpus, Timeline } from '../../domain/corpus/index.ts';
import { type DeadlineRule, periodOf } from '../../domain/rules/index.ts';
import { type ScheduledStage, scheduleOf, spanOf } from '../../domain/timeline/index.ts';
import { DEADLINES } from '../urls.ts';
import type { ReferenceItem } from './references.ts';
import { basisItems } from './rules.ts';

/** One stage, as a bar and as a row. Places across are shares of the whole picture, "12.50%"; down they are pixels. */
export interface TimelineBar {
  readonly num: number;
  readonly label: string;
  readonly period: string;
  /** "05 ngày làm việc · khoản 4 Điều 62" */
  readonly caption: string;
  readonly kind: 'working' | 'calendar' | 'open';
  readonly x: string;
  readonly y: number;
  readonly width: string;
  /** "ngày 17 đến 22", counted from the start. */
  readonly days: string;
  readonly url: string;
  readonly startsOn: string;
  readonly basis: readonly ReferenceItem[];
}
export interface TimelineView {
  readonly id: string;
  readonly title: string;
  /** The whole picture in one sentence, for those who do not see it. */
  readonly alternative: string;
  readonly height: number;
  readonly barHeight: number;
  readonly bars: readonly TimelineBar[];
  readonly ticks: readonly { readonly x: string; readonly day: number; readonly anchor: 'start' | 'middle' | 'end' }[];
  readonly start: string;
  /** "64", or "64 đến 66" where it depends on the weekday of the start. */
  readonly total: string;
}

const AXIS = 26;
const ROW = 66;
const BAR = 14;
const LABEL = 18;
const TICKS_AT_MOST = 7;
const STEPS_OF_AXIS = [5, 10, 20, 30, 50, 100, 200, 365];

/** The pictures of a guide: bars one below the other, each as long as its rule says. */
export const timelineViews = (timelines: readonly Timeline[], corpus: Corpus): readonly TimelineView[] =>
  timelines.map((timeline, i) => timelineView(timeline, `hinh-${i + 1}`, corpus));

function timelineView(timeline: Timeline, id: string, corpus: Corpus): TimelineView {
  const stages = scheduleOf(timeline, corpus.deadlines);
  const last = Math.max(1, stages.at(-1)?.to ?? 0);
  const { least, most } = spanOf(timeline, corpus.deadlines);
  const share = (days: number): string => `${((100 * days) / last).toFixed(2)}%`;
  const bars = stages.map((stage, i) => ({
    num: i + 1,
    label: stage.label,
    period: periodOf(stage.rule),
    caption: [periodOf(stage.rule), clauseOf(stage.rule, corpus)].filter(Boolean).join(' · '),
    kind: kindOf(stage),
    x: share(stage.from),
    y: AXIS + i * ROW + LABEL + 6,
    width: share(stage.to - stage.from),
    days: stage.timed ? `ngày ${stage.from} đến ${stage.to}` : 'luật không đặt số ngày',
    url: `${DEADLINES}#${stage.rule.id}`,
    startsOn: stage.rule.startsOn,
    basis: basisItems(stage.rule.basis, corpus),
  }));
  const total = least === most ? String(least) : `${least} đến ${most}`;
  return {
    id,
    title: timeline.title,
    alternative: `${timeline.title}: ${bars.map(({ label, period }) => `${label} ${period}`).join(', ')}; cộng lại ${total} ngày`,
    height: AXIS + stages.length * ROW,
    barHeight: BAR,
    bars,
    ticks: ticksTo(last).map((day) => ({ x: share(day), day, anchor: day === 0 ? 'start' : day === last ? 'end' : 'middle' })),
    start: bars[0]?.startsOn ?? '',
    total,
  };
}

const kindOf = ({ timed, rule }: ScheduledStage): TimelineBar['kind'] =>
  !timed ? 'open' : rule.length?.unit === 'working-day' ? 'working' : 'calendar';

/** Where the length stands, as short as a picture wants: the document is named only where it is not the Law. */
function clauseOf({ basis }: DeadlineRule, corpus: Corpus): string {
  const target = basisOf(basis[0] ?? '', corpus);
  const document = target && corpus.documents.get(target.document);
  if (target === undefined || document === undefined) return '';
  return document.type === 'luat' ? formatUnit(target) : `${formatUnit(target)} ${document.shortTitle}`;
}

/** Round days along the axis, the last day always among them. */
function ticksTo(last: number): readonly number[] {
  const step = STEPS_OF_AXIS.find((step) => last / step <= TICKS_AT_MOST) ?? last;
  const round = Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
  return [...round.filter((day) => last - day > step / 2), last];
}
