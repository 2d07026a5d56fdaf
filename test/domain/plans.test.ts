import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Plan, PlanTask, PlanTime, TaskKind } from '../../src/domain/corpus/index.ts';
import {
  axisOf,
  type CalendarEvent,
  changesByLevel,
  foldLine,
  kindInPlan,
  markBlanks,
  mentionsOf,
  rowOf,
  toCalendar,
  toCsv,
} from '../../src/domain/plans/index.ts';
import { day } from '../support/rules.ts';

const words = fc
  .array(fc.constantFrom('bồi', 'thường', 'nhà', 'nước;', 'Ủy', 'ban,', '\\', '\n', 'ngày 07/12', '🙂', 'đ'), { maxLength: 60 })
  .map((list) => list.join(' ').trim());

const anEvent = (given: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'mau-2026',
  stamp: day('2026-01-01'),
  day: day('2026-12-31'),
  summary: 'Việc mẫu',
  description: '',
  url: 'https://example.org/lich/',
  reminders: [14],
  ...given,
});

describe('a calendar file', () => {
  test('is folded at 75 octets, never inside a character, and unfolds to what it was', () => {
    fc.assert(
      fc.property(words, (text) => {
        const line = `SUMMARY:${text.replaceAll('\n', ' ')}`;
        const folded = foldLine(line);
        expect(folded.split('\r\n').every((part) => Buffer.byteLength(part) <= 75 && !part.includes('\ufffd'))).toBe(true);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });

  test('gives a strict reader back every summary and description', () => {
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const file = toCalendar('Lịch, mẫu; thử', 'Mô tả', [anEvent({ summary, description })]);
        const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
        expect(event?.getFirstPropertyValue('summary')).toBe(summary);
        expect(event?.getFirstPropertyValue('description')).toBe(description);
      }),
    );
  });

  test('names no address where none is known', () => {
    expect(toCalendar('Lịch', '', [anEvent()])).toContain('\r\nURL:https://example.org/lich/\r\n');
    expect(toCalendar('Lịch', '', [anEvent({ url: null })])).not.toContain('URL');
  });

  test('holds all-day events that end where the next day begins, with reminders at nine', () => {
    const file = toCalendar('Lịch', '', [anEvent({ reminders: [3, 1] })]);
    expect(file).not.toMatch(/[^\r]\n/);
    const component = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
    const event = new ICAL.Event(component as never);
    expect([event.startDate.toString(), event.endDate.toString(), event.startDate.isDate]).toEqual(['2026-12-31', '2027-01-01', true]);
    expect(component?.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
      '-P2DT15H',
      '-PT15H',
    ]);
  });
});

const aTime = (given: Partial<PlanTime> = {}): PlanTime => ({ words: '', from: null, until: null, dates: [], ...given });
const aTask = (given: Partial<PlanTask> = {}): PlanTask => ({
  num: 'II.1',
  kinds: ['tuyen-truyen'],
  title: 'Việc',
  text: '',
  lead: [],
  with: [],
  time: aTime(),
  output: '',
  basis: [],
  ...given,
});
const aPlan = (given: Partial<Plan> = {}): Plan => ({
  id: 'mau-2024',
  model: false,
  title: 'Kế hoạch',
  issuer: 'Cơ quan mẫu',
  level: 'tinh',
  place: { name: 'tỉnh Mẫu', within: '', now: null },
  year: 2024,
  number: null,
  date: null,
  dateWords: '',
  asks: [],
  summary: '',
  legalBasis: [],
  parents: [],
  aims: [],
  requirements: [],
  tasks: [aTask()],
  duties: [],
  money: '',
  reports: [],
  closing: '',
  recipients: [],
  signedBy: '',
  source: { label: 'tự đặt', url: null, checkedOn: day('2026-01-01') },
  note: '',
  file: 'mau.yaml',
  ...given,
});
const aKind = (id: string, levels: readonly Plan['level'][] = []): TaskKind => ({
  id,
  label: id,
  what: '',
  basis: [],
  requiredOf: levels.map((level) => ({ level, basis: ['Điều 1'] })),
  order: 1,
  file: `${id}.yaml`,
});

describe('a kind of task in a plan', () => {
  const always = () => true;
  const coverage = (plan: Plan, kind: TaskKind, held: () => boolean = always) => kindInPlan(plan, kind, held).coverage;

  test('is a task, spoken of, or left out, in that order', () => {
    const kind = aKind('kinh-phi', ['tinh']);
    expect(coverage(aPlan({ tasks: [aTask({ kinds: ['kinh-phi'] })] }), kind)).toBe('task');
    expect(coverage(aPlan({ money: 'Ngân sách bảo đảm kinh phí bồi thường.' }), kind)).toBe('mentioned');
    expect(coverage(aPlan({ money: 'Theo dự toán của cơ quan.' }), kind)).toBe('left-out');
  });
  test('binds communes and departments only when a case arises', () => {
    expect(coverage(aPlan({ level: 'xa' }), aKind('kinh-phi', ['xa']))).toBe('left-out-in-cases');
  });
  test('is not held against a level that the law does not name, that is no more, or in a year before the provision', () => {
    expect(coverage(aPlan(), aKind('kinh-phi', ['xa']))).toBe('free');
    expect(coverage(aPlan({ level: 'huyen' }), aKind('kinh-phi', ['huyen']))).toBe('unmeasured');
    expect(coverage(aPlan(), aKind('kinh-phi', ['tinh']), () => false)).toBe('free');
  });
  test('is found where the duties of a body speak of it', () => {
    const plan = aPlan({ duties: [{ body: 'Sở Mẫu', does: ['Theo dõi, đôn đốc các cơ quan.'] }] });
    expect(mentionsOf(plan, 'theo-doi-don-doc')).toEqual(['phần phân công cho Sở Mẫu']);
  });
});

test('what changed is said of plans of one level and several years', () => {
  const kinds = ['tap-huan', 'kiem-tra', 'du-bao'].map((id) => aKind(id));
  const plan = (year: number, held: readonly string[], level: Plan['level'] = 'tinh') =>
    aPlan({ year, level, tasks: [aTask({ kinds: held })] });
  const [changes, ...others] = changesByLevel(
    [plan(2026, ['tap-huan', 'du-bao']), plan(2024, ['tap-huan', 'kiem-tra']), plan(2026, [], 'xa')],
    kinds,
  );
  expect(others).toEqual([]);
  expect(changes?.groups.map(({ years, kinds }) => [years, kinds.map(({ id }) => id)])).toEqual([
    [[2024, 2026], ['tap-huan']],
    [[2024], ['kiem-tra']],
    [[2026], ['du-bao']],
  ]);
});

describe('the year of a plan', () => {
  test('spans the months into which its days fall', () => {
    expect(axisOf(aPlan()).months).toHaveLength(12);
    expect(axisOf(aPlan({ tasks: [aTask({ time: aTime({ dates: [day('2025-01-15')] }) })] })).months).toHaveLength(13);
  });
  test('tells what has an end from what runs on and what waits for a case', () => {
    const axis = axisOf(aPlan());
    const row = (given: Partial<PlanTime>) => rowOf(aTime(given), axis);
    const quarter = row({ words: 'Quý III', from: day('2024-07-01'), until: day('2024-09-30') });
    expect(quarter.spans).toEqual([{ at: expect.closeTo(182 / 366), length: expect.closeTo(92 / 366), kind: 'bounded' }]);
    expect(row({ words: 'Thường xuyên', from: day('2024-01-01'), until: day('2024-12-31') }).spans[0]).toEqual({
      at: 0,
      length: 1,
      kind: 'steady',
    });
    expect(row({ words: 'Khi có vụ việc phát sinh' })).toEqual({ spans: [], points: [], onCase: true, said: true });
    expect(row({})).toEqual({ spans: [], points: [], onCase: false, said: false });
  });
});

test('blanks of a model are found and nothing is lost', () => {
  const blanks = (text: string) =>
    markBlanks(text)
      .filter(({ blank }) => blank)
      .map((run) => run.text);
  expect(blanks('Số: …/KH-[viết tắt tên sở], ngày … của xã/phường …, trước ngày …/01/2027 (điền nếu đã có).')).toEqual([
    '…/KH-',
    '[viết tắt tên sở]',
    '…',
    '…',
    '…/01/2027',
    '(điền nếu đã có)',
  ]);
  fc.assert(
    fc.property(
      fc.string(),
      (text) =>
        markBlanks(text)
          .map((run) => run.text)
          .join('') === text,
    ),
  );
});

test('a table is written as RFC 4180 wants it', () => {
  expect(
    toCsv([
      ['a', 'b "c"'],
      ['d, e', 'f\ng'],
    ]),
  ).toBe('\ufeffa,"b ""c"""\r\n"d, e","f\ng"\r\n');
});
