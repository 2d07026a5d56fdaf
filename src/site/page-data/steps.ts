import type { Corpus, Form, Guide, GuideStep } from '../../domain/corpus/index.ts';
import type { DeadlineRule } from '../../domain/rules/index.ts';
import type { LinkedText } from '../linked-text.ts';
import { type ProseBlock, proseLineFor, proseReaderFor } from '../prose.ts';
import { termMarker } from '../terms.ts';
import { formUrl, guideUrl } from '../urls.ts';
import type { ReferenceItem } from './references.ts';
import { type AmountRow, amountGroups, basisItems, type DeadlineRow, deadlineGroups } from './rules.ts';

/** A form used at a step. */
export interface StepForm {
  readonly code: string;
  readonly name: string;
  readonly url: string;
  /** Whether the claimant fills it in. */
  readonly own: boolean;
}

/** One step as the page shows it; rows of periods and amounts are those of the rule pages. */
export interface StepView {
  readonly id: string;
  readonly num: number;
  readonly title: string;
  readonly actor: string;
  readonly text: readonly ProseBlock[];
  readonly to: LinkedText;
  readonly forms: readonly StepForm[];
  readonly deadlines: readonly DeadlineRow[];
  readonly amounts: readonly AmountRow[];
  readonly sends: readonly { readonly what: LinkedText; readonly to: LinkedText; readonly basis: readonly ReferenceItem[] }[];
  readonly mistakes: readonly { readonly what: LinkedText; readonly consequence: LinkedText; readonly basis: readonly ReferenceItem[] }[];
  readonly basis: readonly ReferenceItem[];
}

/** A reader of steps for a corpus: the rows of every rule are made once. */
export function stepsFor(corpus: Corpus): (guide: Guide) => readonly StepView[] {
  // A period that another law sets has nothing to compute.
  const elsewhere = new Set(corpus.deadlines.filter(({ kind }) => kind === 'elsewhere').map(({ id }) => id));
  const rows = deadlineGroups(corpus).flatMap(({ rows }) => rows);
  const deadlines = new Map(rows.map((row) => [row.id, elsewhere.has(row.id) ? { ...row, example: '' } : row]));
  const amounts = new Map(amountGroups(corpus).flatMap(({ rows }) => rows.map((row) => [row.id, row])));
  const forms = new Map(corpus.forms.map((form) => [form.id, form]));
  const line = proseLineFor(corpus);
  return (guide) => {
    const page = guideUrl(guide.id);
    const prose = proseReaderFor(corpus, termMarker(corpus));
    return guide.steps.map((step, i) => ({
      id: step.id,
      num: i + 1,
      title: step.title,
      actor: step.actor,
      text: prose(step.text, page),
      to: line(capital(step.to), page),
      forms: pick(forms, step.forms).map((form) => ({ code: form.code, name: form.name, url: formUrl(form.id), own: isOwnForm(form) })),
      deadlines: pick(deadlines, step.deadlines),
      amounts: pick(amounts, step.amounts),
      sends: step.sends.map(({ what, to, basis }) => ({ what: line(what, page), to: line(to, page), basis: basisItems(basis, corpus) })),
      mistakes: step.mistakes.map(({ what, consequence, basis }) => ({
        what: line(sentence(what), page),
        consequence: line(sentence(consequence), page),
        basis: basisItems(basis, corpus),
      })),
      basis: basisItems(step.basis, corpus),
    }));
  };
}

const CLAIMANT = /^Người (?:yêu cầu bồi thường|có quyền yêu cầu bồi thường|bị thiệt hại)/;

const isOwnForm = ({ filledBy }: Form): boolean => CLAIMANT.test(filledBy);
const isOwnDeadline = ({ actor }: DeadlineRule): boolean => CLAIMANT.test(actor) && !actor.includes(' và ');

/** What a claimant asks of a whole guide, gathered from its steps, each answer with the step it comes from. */
export interface GuideNeeds {
  readonly forms: readonly (StepForm & { readonly anchor: string })[];
  readonly places: readonly { readonly to: string; readonly num: number; readonly anchor: string }[];
  readonly periods: readonly {
    readonly label: string;
    readonly period: string;
    /** ", tính từ ngày …"; ": Hội đồng xét xử vào phòng nghị án" after "trước sự kiện". */
    readonly since: string;
    readonly anchor: string;
  }[];
}

/** The claimant's own papers, addressees and periods of a guide, each once. */
export function needsOf(guide: Guide, steps: readonly StepView[], corpus: Corpus): GuideNeeds {
  const own = new Set(corpus.deadlines.filter(isOwnDeadline).map(({ id }) => id));
  const handsIn = ({ actor, to }: GuideStep): boolean => to !== '' && /^(?:Bạn|Người thừa kế)/.test(actor);
  return {
    forms: once(
      steps.flatMap(({ id, forms }) => forms.filter(({ own }) => own).map((form) => ({ ...form, anchor: id }))),
      ({ url }) => url,
    ),
    places: once(
      guide.steps.flatMap((step, i) => (handsIn(step) ? [{ to: capital(step.to), num: i + 1, anchor: step.id }] : [])),
      ({ to }) => to.toLowerCase(),
    ),
    periods: once(
      steps.flatMap(({ id, deadlines }) => deadlines.filter((row) => own.has(row.id)).map((row) => ({ ...row, anchor: id }))),
      ({ label }) => label,
    ).map(({ label, period, joint, startsOn, anchor }) => ({
      label,
      period,
      since: `${joint}${startsOn}`,
      anchor,
    })),
  };
}

/** A text with its first letter large. */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);

/** A sentence without its full stop, for a place that sets one. */
const sentence = (text: string): string => capital(text).replace(/\.$/, '');

const pick = <T>(items: ReadonlyMap<string, T>, ids: readonly string[]): readonly T[] => ids.flatMap((id) => items.get(id) ?? []);

/** Items with keys that came before left out. */
const once = <T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] =>
  items.filter((item, i) => items.findIndex((other) => keyOf(other) === keyOf(item)) === i);
