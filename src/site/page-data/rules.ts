import { computeReimbursement, estimateAmount, printMoney, type ReimbursementBand } from '../../domain/amounts/index.ts';
import { basisOf } from '../../domain/checks/index.ts';
import { formatCitation, NOWHERE } from '../../domain/citations/index.ts';
import type { Corpus } from '../../domain/corpus/index.ts';
import { formatDate } from '../../domain/dates/index.ts';
import { computeExample } from '../../domain/deadlines/index.ts';
import { fromEId, isDivision } from '../../domain/documents/index.ts';
import { type AmountRule, AUDIENCES, type DeadlineRule, periodOf, type RuleHead, STEPS, type StepId } from '../../domain/rules/index.ts';
import { compareNum } from '../../domain/text/index.ts';
import { type LinkedText, linkerFor } from '../linked-text.ts';
import { href, provisionUrl } from '../urls.ts';
import type { ReferenceItem } from './references.ts';

/** A rule as a table row. */
export interface DeadlineRow {
  readonly id: string;
  readonly label: string;
  readonly period: string;
  readonly startsOn: string;
  /** What joins the period and that day in running text: ", tính từ ", or ": " after "trước sự kiện". */
  readonly joint: string;
  readonly actor: string;
  readonly audience: string;
  readonly basis: readonly ReferenceItem[];
  readonly note: LinkedText;
  readonly example: string;
}
export interface DeadlineGroup {
  readonly id: StepId;
  readonly title: string;
  readonly rows: readonly DeadlineRow[];
}

/** The provisions a rule rests on, as links. The corpus check has made sure that they resolve. */
export const basisItems = (citations: readonly string[], corpus: Corpus): readonly ReferenceItem[] =>
  citations.flatMap((citation) => {
    const target = basisOf(citation, corpus);
    return target === undefined ? [] : [{ label: formatCitation(target, corpus.documents, 'short'), href: href(provisionUrl(target)) }];
  });

/** All deadlines by step of the procedure; every example is computed here, at build. */
export function deadlineGroups(corpus: Corpus): readonly DeadlineGroup[] {
  const row = (rule: DeadlineRule): DeadlineRow => ({
    id: rule.id,
    label: rule.label,
    period: periodOf(rule),
    startsOn: rule.startsOn,
    joint: rule.kind === 'before-event' ? ': ' : ', tính từ ',
    actor: rule.actor,
    audience: rule.audience.map((id) => AUDIENCES[id]).join(', '),
    basis: basisItems(rule.basis, corpus),
    note: linkerFor(corpus)(rule.note, NOWHERE, ''),
    example: exampleOf(rule, corpus),
  });
  return (Object.entries(STEPS) as [StepId, string][])
    .map(([id, title]) => ({
      id,
      title,
      rows: inOrder(
        corpus.deadlines.filter(({ step }) => step === id),
        corpus,
      ).map(row),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Rules in the order of the provisions they rest on, as the procedure runs through them. */
function inOrder<T extends RuleHead>(rules: readonly T[], corpus: Corpus): readonly T[] {
  const documents = [...corpus.documents.keys()];
  const place = ({ basis }: T): readonly (string | number)[] => {
    const target = basisOf(basis[0] ?? '', corpus);
    if (target === undefined || target.eId === null || isDivision(target.eId)) return [documents.length, '', '', ''];
    const { article, clause, point } = fromEId(target.eId);
    return [documents.indexOf(target.document), article, clause ?? '0', point ?? ''];
  };
  const compare = (a: T, b: T): number => {
    const [x, y] = [place(a), place(b)];
    return Number(x[0]) - Number(y[0]) || [1, 2, 3].map((i) => compareNum(String(x[i]), String(y[i]))).find((order) => order !== 0) || 0;
  };
  return rules.toSorted(compare);
}

function exampleOf(rule: DeadlineRule, corpus: Corpus): string {
  const example = rule.examples[0];
  // A duty to act at once, or before an event, has no day to compute.
  if (example === undefined || rule.kind === 'immediate' || rule.kind === 'before-event') return '';
  const result = computeExample(rule, example, corpus.holidays);
  if (result === undefined) return '';
  if (result.status === 'computed')
    return example.start === null
      ? result.steps.join('. ')
      : `tính từ ${formatDate(example.start)}, ${endWords(rule)} ${formatDate(result.due)}`;
  return 'nominal' in result && result.nominal !== null
    ? `tính từ ${example.start === null ? '' : formatDate(example.start)}, ${endWords(rule)} ${formatDate(result.nominal)} nếu không phải ngày nghỉ (${result.message})`
    : result.message;
}

/** What a computed day is: the last one, or the first after a period that must have run out. */
const endWords = ({ bound, label }: DeadlineRule): string =>
  bound === 'after' ? (label.endsWith('có hiệu lực') ? 'có hiệu lực từ' : 'từ ngày') : 'hạn là';

export interface AmountRow {
  readonly id: string;
  readonly label: string;
  readonly formula: string;
  readonly input: string;
  readonly basis: readonly ReferenceItem[];
  readonly note: LinkedText;
  readonly examples: readonly { readonly name: string; readonly steps: readonly string[] }[];
}
export interface AmountGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly AmountRow[];
}

const HEADS: Readonly<Record<AmountRule['head'], string>> = {
  'don-vi': 'Đơn vị tính',
  'tinh-than': 'Thiệt hại về tinh thần',
  'thu-nhap': 'Thu nhập thực tế bị mất hoặc bị giảm sút',
  'suc-khoe': 'Sức khỏe bị xâm phạm',
  chet: 'Người bị thiệt hại chết',
  'tai-san': 'Tài sản',
  'chi-phi-khac': 'Chi phí khác',
  'tam-ung': 'Tạm ứng',
  nguong: 'Ngưỡng của thủ tục',
  'hoan-tra': 'Hoàn trả',
};
const OF: Readonly<Record<AmountRule['formula']['of'], string>> = {
  'ngay-luong-co-so': 'ngày lương cơ sở',
  'thang-luong-co-so': 'tháng lương cơ sở',
  'ngay-luong-toi-thieu-vung': 'ngày lương tối thiểu vùng',
  'thang-luong-toi-thieu-vung': 'tháng lương tối thiểu vùng',
  'thang-luong': 'tháng lương',
  'so-tien': '',
  'so-nguoi': 'số thành viên',
  dong: '',
};

/** All multipliers, shares and thresholds by head; the steps of every example are computed here, at build. */
export function amountGroups(corpus: Corpus): readonly AmountGroup[] {
  const row = (rule: AmountRule): AmountRow => ({
    id: rule.id,
    label: rule.label,
    formula: formulaOf(rule),
    input: rule.input,
    basis: basisItems(rule.basis, corpus),
    note: linkerFor(corpus)(rule.note, NOWHERE, ''),
    examples: rule.examples.map((example) => {
      const result = estimateAmount(rule, example, corpus.parameters);
      return { name: example.name, steps: result.status === 'computed' ? result.steps : [result.message] };
    }),
  });
  return (Object.entries(HEADS) as [AmountRule['head'], string][])
    .map(([id, title]) => ({
      id,
      title,
      rows: inOrder(
        corpus.amounts.filter((rule) => rule.head === id),
        corpus,
      ).map(row),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The scale of reimbursement as a table with its computed examples; undefined where the content has none. */
export function reimbursementView(corpus: Corpus) {
  const scale = corpus.reimbursement;
  if (scale === undefined) return undefined;
  const examples = scale.examples.map((example) => {
    const result = computeReimbursement(scale, example);
    return { name: example.name, steps: result.status === 'computed' ? result.steps : [result.message] };
  });
  return {
    bands: scale.bands.map((band) => ({
      fault: FAULTS[band.fault],
      when: bandOf(band),
      amount: bandAmount(band),
      basis: basisItems([band.basis], corpus),
    })),
    examples,
    doubt: linkerFor(corpus)(scale.doubt, NOWHERE, ''),
  };
}

const FAULTS = { 'co-y-hinh-su': 'Cố ý, có bản án kết tội', 'co-y': 'Cố ý, chưa đến mức hình sự', 'vo-y': 'Vô ý' } as const;

function bandOf({ over, from, to, under }: ReimbursementBand): string {
  const words = [
    over !== null && `trên ${over}`,
    from !== null && `từ ${from}`,
    to !== null && `đến ${to}`,
    under !== null && `dưới ${under}`,
  ].filter(Boolean);
  return words.length === 0 ? 'mọi mức' : `${words.join(' ')} tháng lương`;
}

function bandAmount({ months, share, cap }: ReimbursementBand): string {
  if (months === null) return share === '1' ? 'toàn bộ số tiền đã bồi thường' : `${percent(share ?? '0')} số tiền đã bồi thường`;
  const range =
    months.from === months.to
      ? `${months.from} tháng lương`
      : `từ ${months.from} đến ${months.below ? 'dưới ' : ''}${months.to} tháng lương`;
  return cap === null ? range : `${range}, tối đa ${percent(cap)} số tiền đã bồi thường`;
}

/** "5 ngày lương cơ sở mỗi ngày", "tối đa 50 tháng lương cơ sở", "30–50 tháng lương", "ít nhất 50 %". */
export function formulaOf({ formula, range, per }: AmountRule): string {
  const bound = { exact: '', 'at-most': 'tối đa ', 'at-least': 'ít nhất ', 'more-than': 'trên ' }[formula.bound];
  const print = (factor: string): string => factor.replace('.', ',');
  const each = per === '' ? '' : ` mỗi ${per}`;
  if (formula.of === 'dong') return `${bound}${printMoney(Number(formula.factor))}`;
  if (formula.of === 'so-nguoi') return `${bound}${percent(formula.factor)} ${OF[formula.of]}`;
  if (formula.of === 'so-tien') return `${bound}${range ? `${percent(range.from)}–${percent(range.to)}` : percent(formula.factor)}${each}`;
  return `${bound}${range ? `${print(range.from)}–${print(range.to)}` : print(formula.factor)} ${OF[formula.of]}${each}`;
}

const percent = (factor: string): string =>
  factor.includes('/')
    ? factor
    : `${(Number(factor) * 100)
        .toFixed(2)
        .replace(/\.?0+$/, '')
        .replace('.', ',')} %`;
