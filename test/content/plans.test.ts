import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { citableDocuments, findCitations, formatUnit, NOWHERE, resolveCitation } from '../../src/domain/citations/index.ts';
import type { Plan } from '../../src/domain/corpus/index.ts';
import { kindInPlan } from '../../src/domain/plans/index.ts';
import { readCorpus } from '../../src/files/index.ts';

/** What a second reader took from the text of each plan alone. */
interface Reading {
  readonly issuer: string;
  readonly year: number;
  readonly number: string | null;
  /** A day, a month, or nothing. */
  readonly date: string | null;
  readonly parents: readonly string[];
  readonly aims: number;
  readonly requirements: number;
  readonly tasks: readonly {
    readonly num: string;
    readonly leads: readonly string[];
    readonly with: readonly string[];
    readonly dates: readonly string[];
  }[];
  readonly reports: readonly { readonly due: string | null }[];
  readonly duties: readonly { readonly body: string; readonly count: number; readonly closing?: true }[];
  readonly money: boolean;
  readonly recipients: number;
  readonly citations: readonly string[];
  readonly documents: readonly string[];
}

const readings: Readonly<Record<string, Reading>> = JSON.parse(readFileSync('test/fixtures/plans.json', 'utf8'));
const { corpus } = readCorpus('content');
const documents = citableDocuments(corpus.documents.values());
const real = corpus.plans.filter(({ model }) => !model);

/** Names as they compare: one spelling of Ủy, one case, no remark in brackets, no "và" for a comma. */
const fold = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('uỷ', 'ủy')
    .replace(/\s*\(.*?\)/gu, '')
    .replace(/[;,]| và /gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

const textsOf = (plan: Plan): readonly string[] => [
  ...plan.legalBasis,
  ...plan.aims,
  ...plan.requirements,
  ...plan.tasks.flatMap(({ title, text, output, basis }) => [title, text, output, ...basis]),
  ...plan.duties.flatMap(({ does }) => does),
  plan.money,
  ...plan.reports.flatMap(({ what, words, basis }) => [what, words, ...basis]),
  plan.closing,
];

/** The provisions and documents that texts name, in one form. */
function namedIn(texts: readonly string[]): { readonly places: readonly string[]; readonly documents: readonly string[] } {
  const named = texts.flatMap((text) => {
    const { citations, declarations } = findCitations(text);
    return citations.map((citation) => {
      const resolution = resolveCitation(citation, NOWHERE, documents, declarations);
      if (!resolution.ok) {
        const { doc, article, clause, point } = resolution.named;
        return {
          doc,
          unit: [point && `điểm ${point}`, clause && `khoản ${clause}`, article && `Điều ${article}`].filter(Boolean).join(' '),
        };
      }
      return { doc: corpus.documents.get(resolution.target.document)?.number ?? '', unit: formatUnit(resolution.target) };
    });
  });
  return {
    places: sorted(named.filter(({ unit }) => unit !== '').map(({ doc, unit }) => `${unit} ${doc}`)),
    documents: sorted(named.filter(({ doc }) => [...corpus.documents.values()].some(({ number }) => number === doc)).map(({ doc }) => doc)),
  };
}

test('every real plan was read twice', () => {
  expect(sorted(real.map(({ id }) => id))).toEqual(sorted(Object.keys(readings)));
});

describe.for(real.map((plan): [string, Plan] => [plan.id, plan]))('%s', ([id, plan]) => {
  const reading = readings[id] as Reading;
  const closing = reading.duties.filter((duty) => duty.closing);
  const duties = reading.duties.filter((duty) => !duty.closing);

  test('issuer, year, number, date', () => {
    const month = /^(\d{4})-(\d{2})$/.exec(reading.date ?? '');
    expect([fold(plan.issuer), plan.year, plan.number, plan.date]).toEqual([
      fold(reading.issuer),
      reading.year,
      reading.number,
      month ? null : reading.date,
    ]);
    if (month) expect(plan.dateWords).toContain(`tháng ${Number(month[2])} năm ${month[1]}`);
  });
  test('parents', () => expect(sorted(plan.parents.map(({ number }) => number))).toEqual(sorted(reading.parents)));
  test('aims and requirements, counted together where the plan does not part them', () => {
    const counts =
      reading.requirements === 0 ? [plan.aims.length + plan.requirements.length, 0] : [plan.aims.length, plan.requirements.length];
    expect(counts).toEqual([reading.aims, reading.requirements]);
  });
  test('tasks', () => expect(plan.tasks.map(({ num }) => num)).toEqual(reading.tasks.map(({ num }) => num)));
  test.for(reading.tasks.map((task) => [task.num, task] as const))('task %s: who leads, who takes part, which days', ([num, task]) => {
    const own = plan.tasks.find((candidate) => candidate.num === num);
    expect({
      leads: sorted(own?.lead.map(fold) ?? []),
      with: sorted(own?.with.map(fold) ?? []),
      dates: own?.time.dates,
    }).toEqual({ leads: sorted(task.leads.map(fold)), with: sorted(task.with.map(fold)), dates: task.dates });
  });
  test('reports', () => {
    expect(plan.reports.map(({ due }) => due ?? '').sort()).toEqual(reading.reports.map(({ due }) => due ?? '').sort());
  });
  test('duties by body', () => {
    expect(plan.duties.map(({ body, does }) => [fold(body), does.length])).toEqual(duties.map(({ body, count }) => [fold(body), count]));
    expect(plan.closing !== '').toBe(closing.length > 0);
  });
  test('money', () => expect(plan.money !== '').toBe(reading.money));
  test('recipients', () => expect(plan.recipients.length).toBe(reading.recipients));
  test('provisions', () => {
    const wanted = reading.citations.map((citation) =>
      citation.replace(/ Luật$/u, ' Luật số 10/2017/QH14').replace(/(Thông tư|Nghị quyết|Nghị định) (?=\d)/u, '$1 số '),
    );
    expect(namedIn(textsOf(plan)).places).toEqual(namedIn(wanted).places);
  });
  test('documents', () => expect(namedIn(textsOf(plan)).documents).toEqual(sorted(reading.documents)));
});

/** Duties of today's law that each plan does not speak of, read by a person against the whole text. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  'nam-dinh-2024': ['giai-dap-vuong-mac', 'khieu-nai-to-cao', 'xac-dinh-co-quan', 'xac-minh-thuong-luong'],
  'an-giang-2025': ['ho-tro-huong-dan', 'xac-dinh-co-quan'],
  'lai-chau-2026': ['gui-van-ban', 'xac-dinh-co-quan', 'xac-minh-thuong-luong'],
  'binh-giang-2026': ['ho-tro-huong-dan', 'khieu-nai-to-cao'],
  'vinh-chau-2024': [],
};

test.for(corpus.plans.map((plan): [string, Plan] => [plan.id, plan]))(
  '%s leaves out what a reader finds left out, a model nothing',
  ([id, plan]) => {
    const left = corpus.taskKinds
      .filter((kind) => kindInPlan(plan, kind, () => true).coverage.startsWith('left-out'))
      .map((kind) => kind.id);
    expect(sorted(left)).toEqual(plan.model ? [] : LEFT_OUT[id]);
  },
);
