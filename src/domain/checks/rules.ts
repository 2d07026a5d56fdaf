import { computeReimbursement, estimateAmount } from '../amounts/index.ts';
import type { Corpus } from '../corpus/index.ts';
import { computeExample } from '../deadlines/index.ts';
import type { AmountRule, DeadlineRule, RuleHead } from '../rules/index.ts';
import { basisOf, textOf } from './basis.ts';
import { states } from './numbers.ts';
import type { ContentIssue } from './types.ts';

/** Rules must rest on provisions that state their numbers, and compute what their own examples say. */
export function checkRules(corpus: Corpus): readonly ContentIssue[] {
  return [
    ...corpus.deadlines.flatMap((rule) => [
      ...checkBasis(rule, rule.basis, corpus),
      ...checkLength(rule, corpus),
      ...deadlineExamples(rule, corpus),
    ]),
    ...corpus.amounts.flatMap((rule) => [
      ...checkBasis(rule, rule.basis, corpus),
      ...checkStates(rule, corpus),
      ...amountExamples(rule, corpus),
    ]),
    ...checkReimbursement(corpus),
    ...corpus.forms.flatMap((form) => checkBasis(form, [form.issuedBy, ...form.uses, ...form.requires.map(({ basis }) => basis)], corpus)),
    ...corpus.changes.flatMap((change) => checkBasis(change, change.affects, corpus)),
  ];
}

const fault = (file: string, code: string, field: string, value: string, message: string, hint: string): ContentIssue => ({
  code,
  severity: 'error',
  file,
  line: null,
  field,
  value,
  message,
  hint,
});

function checkBasis({ file }: Pick<RuleHead, 'file'>, citations: readonly string[], corpus: Corpus): readonly ContentIssue[] {
  return citations
    .filter((citation) => basisOf(citation, corpus) === undefined)
    .map((citation) =>
      fault(
        file,
        'basis',
        'basis',
        citation,
        'viện dẫn không dẫn tới một chỗ trong văn bản',
        'Ghi một viện dẫn đủ đơn vị và số hiệu văn bản, sâu nhất có thể.',
      ),
    );
}

/** The text of all provisions a rule rests on. */
const lawOf = (rule: RuleHead, corpus: Corpus): string =>
  rule.basis
    .map((citation) => basisOf(citation, corpus))
    .flatMap((target) => (target === undefined ? [] : [textOf(target, corpus)]))
    .join('\n');

const UNITS = { day: 'ngày', 'working-day': 'ngày làm việc', month: 'tháng', year: 'năm' } as const;

function checkLength(rule: DeadlineRule, corpus: Corpus): readonly ContentIssue[] {
  if (rule.length === null) return [];
  const amount = { value: String(rule.length.amount), unit: UNITS[rule.length.unit], start: 0 };
  if (states(lawOf(rule, corpus), amount)) return [];
  return [
    fault(
      rule.file,
      'number-not-in-law',
      'length',
      `${amount.value} ${amount.unit}`,
      `${rule.basis.join('; ')} không nêu "${amount.value} ${amount.unit}"`,
      'Sửa con số, đơn vị hoặc căn cứ.',
    ),
  ];
}

function checkStates(rule: AmountRule, corpus: Corpus): readonly ContentIssue[] {
  const law = lawOf(rule, corpus).toLowerCase();
  return rule.states
    .filter((words) => !law.includes(words.toLowerCase()))
    .map((words) =>
      fault(
        rule.file,
        'number-not-in-law',
        'states',
        words,
        `${rule.basis.join('; ')} không có chữ này`,
        'Ghi con số và đơn vị đúng như khoản được dẫn, hoặc sửa căn cứ.',
      ),
    );
}

function deadlineExamples(rule: DeadlineRule, corpus: Corpus): readonly ContentIssue[] {
  return rule.examples.flatMap((example) => {
    const result = computeExample(rule, example, corpus.holidays);
    const due = result === undefined ? undefined : 'due' in result ? result.due : 'nominal' in result ? result.nominal : null;
    if (result?.status === example.status && (example.due === null ? due === null || due === undefined : due === example.due)) return [];
    const got = result === undefined ? 'không có ngày bắt đầu' : 'message' in result ? `${result.message}${due ? ` (${due})` : ''}` : due;
    return [
      fault(
        rule.file,
        'example',
        'examples',
        example.name,
        `ví dụ ghi ${example.due ?? example.status}, tính ra ${got}`,
        'Sửa ví dụ hoặc sửa quy tắc.',
      ),
    ];
  });
}

function amountExamples(rule: AmountRule, corpus: Corpus): readonly ContentIssue[] {
  return rule.examples.flatMap((example) => {
    const result = estimateAmount(rule, example, corpus.parameters);
    if (result.status === 'computed' && result.amount === example.amount) return [];
    return [
      fault(
        rule.file,
        'example',
        'examples',
        example.name,
        `ví dụ ghi ${example.amount}, tính ra ${result.status === 'computed' ? result.amount : result.message}`,
        'Sửa ví dụ hoặc sửa quy tắc.',
      ),
    ];
  });
}

function checkReimbursement(corpus: Corpus): readonly ContentIssue[] {
  const scale = corpus.reimbursement;
  if (scale === undefined) return [];
  const bands = scale.bands.flatMap(({ basis, states: words }) => {
    const target = basisOf(basis, corpus);
    const law = target === undefined ? '' : textOf(target, corpus).toLowerCase();
    return words
      .filter((word) => !law.includes(word.toLowerCase()))
      .map((word) =>
        fault(
          scale.file,
          'number-not-in-law',
          'bands',
          word,
          `${basis} không có chữ này`,
          'Ghi con số và đơn vị đúng như điểm được dẫn, hoặc sửa căn cứ.',
        ),
      );
  });
  const examples = scale.examples.flatMap((example) => {
    const result = computeReimbursement(scale, example);
    const got = result.status === 'computed' ? `${result.from}–${result.to}` : result.message;
    return got === `${example.from}–${example.to}`
      ? []
      : [
          fault(
            scale.file,
            'example',
            'examples',
            example.name,
            `ví dụ ghi ${example.from}–${example.to}, tính ra ${got}`,
            'Sửa ví dụ hoặc sửa bậc.',
          ),
        ];
  });
  return [...checkBasis(scale, scale.basis, corpus), ...bands, ...examples];
}
