import { printMoney } from '../../domain/amounts/index.ts';
import { NOWHERE } from '../../domain/citations/index.ts';
import type { Corpus } from '../../domain/corpus/index.ts';
import { formatDate, toDayNumber } from '../../domain/dates/index.ts';
import { CERTAINTIES, type Parameter } from '../../domain/rules/index.ts';
import { type LinkedText, linkerFor } from '../linked-text.ts';

/** One dated value, as printed. */
export interface ParameterRow {
  readonly period: string;
  readonly region: string;
  readonly value: string;
  readonly basis: string;
  readonly certainty: string;
}
export interface ParameterView {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly rows: readonly ParameterRow[];
  readonly note: LinkedText;
  readonly source: string;
  readonly checkedOn: string;
  /** A step chart of a value that has changed over time; null where there is nothing to draw. */
  readonly chart: StepChart | null;
}

/** A step chart: one bar from date to date for each value. */
export interface StepChart {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly label: string;
    readonly from: string;
  }[];
}

const WIDTH = 640;
const HEIGHT = 220;
const FLOOR = 180;
const DAYS_SHOWN_AFTER = 365;

/** The dated parameters with their values, the latest first. */
export const parameterViews = (corpus: Corpus): readonly ParameterView[] =>
  [...corpus.parameters.values()].map((parameter) => ({
    id: parameter.id,
    label: parameter.label,
    unit: parameter.unit,
    rows: parameter.values
      .toSorted((a, b) =>
        a.inForce.from < b.inForce.from ? 1 : a.inForce.from > b.inForce.from ? -1 : (a.region ?? '') < (b.region ?? '') ? -1 : 1,
      )
      .map(({ inForce, region, value, basis, certainty }) => ({
        period: `Từ ${formatDate(inForce.from)}${inForce.until === null ? '' : ` đến trước ${formatDate(inForce.until)}`}`,
        region: region === null ? '' : `Vùng ${region}`,
        value: parameter.unit.includes('đồng') ? printMoney(value) : String(value),
        basis,
        certainty: CERTAINTIES[certainty],
      })),
    note: linkerFor(corpus)(parameter.note, NOWHERE, ''),
    source: parameter.source.label,
    checkedOn: formatDate(parameter.source.checkedOn),
    chart: chartOf(parameter),
  }));

function chartOf(parameter: Parameter): StepChart | null {
  const values = parameter.values.filter(({ region }) => region === null).toSorted((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1));
  const [first, last] = [values[0], values.at(-1)];
  if (values.length < 2 || first === undefined || last === undefined) return null;
  const start = toDayNumber(first.inForce.from);
  const end = toDayNumber(last.inForce.until ?? last.inForce.from) + (last.inForce.until === null ? DAYS_SHOWN_AFTER : 0);
  const most = Math.max(...values.map(({ value }) => value));
  const x = (day: number): number => Math.round(((day - start) / (end - start)) * WIDTH);
  return {
    width: WIDTH,
    height: HEIGHT,
    title: `${parameter.label}: ${values.map(({ inForce, value }) => `từ ${formatDate(inForce.from)} là ${printMoney(value)}`).join(', ')}`,
    bars: values.map(({ inForce, value }) => {
      const [left, right] = [x(toDayNumber(inForce.from)), x(inForce.until === null ? end : toDayNumber(inForce.until))];
      const height = Math.round((value / most) * (FLOOR - 30));
      return {
        x: left,
        y: FLOOR - height,
        width: right - left - 2,
        height,
        label: printMoney(value).replace(' đồng', ''),
        from: formatDate(inForce.from),
      };
    }),
  };
}
