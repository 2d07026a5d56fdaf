import { basisOf } from '../../domain/checks/index.ts';
import { formatCitation, formatUnit } from '../../domain/citations/index.ts';
import type { Corpus, Plan, PlanLevel, PlanTask } from '../../domain/corpus/index.ts';
import type { Interval } from '../../domain/dates/index.ts';
import type { ProvisionRef } from '../../domain/documents/index.ts';
import { placesIn } from '../../domain/graph/index.ts';
import type { WasInForce } from '../../domain/plans/index.ts';
import { href, provisionUrl, taskKindUrl } from '../urls.ts';
import type { ReferenceGroup } from './references.ts';

const MODELS: Readonly<Record<PlanLevel, string>> = {
  tinh: 'Mẫu cấp tỉnh',
  huyen: 'Mẫu cấp huyện',
  xa: 'Mẫu cấp xã',
  'so-nganh': 'Mẫu sở, ngành',
};

/** A plan in two or three words: "An Giang 2025", "Mẫu cấp xã 2027". */
export const planName = ({ model, level, place, year }: Plan): string =>
  `${model ? MODELS[level] : place.name.replace(/^(?:tỉnh|thành phố|thị xã|huyện|xã|phường) /, '')} ${year}`;

/** A basis of a plan: a link where the document is held here, else its words alone. */
export interface BasisLink {
  readonly label: string;
  readonly href: string | null;
}

/** The provisions a task, report or duty rests on; what this site does not hold stays in words. */
export const basisLinks = (citations: readonly string[], corpus: Corpus): readonly BasisLink[] =>
  citations.map((citation) => {
    const target = basisOf(citation, corpus);
    return target === undefined
      ? { label: citation, href: null }
      : { label: formatCitation(target, corpus.documents, 'short'), href: href(provisionUrl(target)) };
  });

/** Kinds of a task as links to the vocabulary. */
export const kindLinks = ({ kinds }: Pick<PlanTask, 'kinds'>, corpus: Corpus): readonly BasisLink[] =>
  kinds.flatMap((id) => {
    const kind = corpus.taskKinds.find((candidate) => candidate.id === id);
    return kind === undefined ? [] : [{ label: kind.label, href: href(taskKindUrl(id)) }];
  });

/** Whether what a citation names was in force on some day of a year, by the document it stands in. */
export function inForceIn(corpus: Corpus): WasInForce {
  const periods = new Map<string, Interval | undefined>();
  const periodOf = (citation: string): Interval | undefined => {
    const target = basisOf(citation, corpus);
    return target && corpus.documents.get(target.document)?.inForce;
  };
  return (citation, year) => {
    if (!periods.has(citation)) periods.set(citation, periodOf(citation));
    const period = periods.get(citation);
    return period !== undefined && period.from <= `${year}-12-31` && (period.until === null || period.until > `${year}-01-01`);
  };
}

/** Every text of a plan that may cite. */
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

/** The places that a plan cites anywhere but in our note on it, each once; whole documents are left to its legal basis. */
export const placesOf = (plan: Plan, corpus: Corpus): readonly ProvisionRef[] => placesIn(textsOf(plan), corpus);

/** The places a plan cites, by document in the order of the law. */
export function citedPlaces(plan: Plan, corpus: Corpus): readonly ReferenceGroup[] {
  const places = placesOf(plan, corpus);
  return [...corpus.documents.values()]
    .map(({ id, shortTitle }) => ({
      title: shortTitle,
      items: places
        .filter(({ document }) => document === id)
        .map((place) => ({ label: formatUnit(place), href: href(provisionUrl(place)) })),
    }))
    .filter(({ items }) => items.length > 0);
}
