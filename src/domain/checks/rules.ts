import { computeReimbursement, estimateAmount } from '../amounts/index.ts';
import type { Corpus } from '../corpus/index.ts';
import { computeExample } from '../deadlines/index.ts';
import { type AmountRule, type DeadlineRule, type RuleHead, UNIT_WORDS } from '../rules/index.ts';
import { basisOf, checkBasis, textOf } from './basis.ts';
import { states } from './numbers.ts';
import { type ContentIssue, fault } from './types.ts';

/** Rules must rest on provisions that state their numbers, and compute what their own examples say. */
export function checkRules(corpus: Corpus): readonly ContentIssue[] {
  return [
    ...corpus.deadlines.flatMap((rule) => [
      ...checkBasis(rule.file, 'basis', rule.basis, corpus),
      ...checkLength(rule, corpus),
      ...deadlineExamples(rule, corpus),
    ]),
    ...corpus.amounts.flatMap((rule) => [
      ...checkBasis(rule.file, 'basis', rule.basis, corpus),
      ...checkStates(rule, corpus),
      ...amountExamples(rule, corpus),
    ]),
    ...checkReimbursement(corpus),
    ...corpus.forms.flatMap((form) =>
      checkBasis(form.file, 'basis', [form.issuedBy, ...form.uses, ...form.requires.map(({ basis }) => basis)], corpus),
    ),
    ...corpus.changes.flatMap((change) => checkBasis(change.file, 'affects', change.affects, corpus)),
  ];
}

/** The text of all provisions a rule rests on. */
const lawOf = (rule: RuleHead, corpus: Corpus): string =>
  rule.basis
    .map((citation) => basisOf(citation, corpus))
    .flatMap((target) => (target === undefined ? [] : [textOf(target, corpus)]))
    .join('\n');

function checkLength(rule: DeadlineRule, corpus: Corpus): readonly ContentIssue[] {
  if (rule.length === null) return [];
  const amount = { value: String(rule.length.amount), unit: UNIT_WORDS[rule.length.unit], start: 0 };
  if (states(lawOf(rule, corpus), amount)) return [];
  return [
    fault(
      { file: rule.file, field: 'length' },
      'number-not-in-law',
      `${amount.value} ${amount.unit}`,
      `${rule.basis.join('; ')} không nêu "${amount.value} ${amount.unit}"`,
      'Sửa con số, đơn vị hoặc căn cứ.',
    ),
  ];
}

const checkStates = (rule: AmountRule, corpus: Corpus): readonly ContentIssue[] =>
  missingWords(rule.file, 'states', rule.states, lawOf(rule, corpus), rule.basis.join('; '));

/** Words that data say a provision states and that its restated text does not have. */
const missingWords = (file: string, field: string, words: readonly string[], law: string, basis: string): readonly ContentIssue[] =>
  words
    .filter((word) => !law.toLowerCase().includes(word.toLowerCase()))
    .map((word) =>
      fault(
        { file, field },
        'number-not-in-law',
        word,
        `${basis} không có chữ này`,
        'Ghi con số và đơn vị đúng như nơi được dẫn, hoặc sửa căn cứ.',
      ),
    );

/** An example that says one thing where the rule computes another. */
const wrongExample = (file: string, name: string, says: unknown, got: unknown): ContentIssue =>
  fault({ file, field: 'examples' }, 'example', name, `ví dụ ghi ${says}, tính ra ${got}`, 'Sửa ví dụ hoặc sửa quy tắc.');

function deadlineExamples(rule: DeadlineRule, corpus: Corpus): readonly ContentIssue[] {
  return rule.examples.flatMap((example) => {
    const result = computeExample(rule, example, corpus.holidays);
    const due = result === undefined ? undefined : 'due' in result ? result.due : 'nominal' in result ? result.nominal : null;
    if (result?.status === example.status && (example.due === null ? due === null || due === undefined : due === example.due)) return [];
    const got = result === undefined ? 'không có ngày bắt đầu' : 'message' in result ? `${result.message}${due ? ` (${due})` : ''}` : due;
    return [wrongExample(rule.file, example.name, example.due ?? example.status, got)];
  });
}

function amountExamples(rule: AmountRule, corpus: Corpus): readonly ContentIssue[] {
  return rule.examples.flatMap((example) => {
    const result = estimateAmount(rule, example, corpus.parameters);
    if (result.status === 'computed' && result.amount === example.amount) return [];
    return [wrongExample(rule.file, example.name, example.amount, result.status === 'computed' ? result.amount : result.message)];
  });
}

function checkReimbursement(corpus: Corpus): readonly ContentIssue[] {
  const scale = corpus.reimbursement;
  if (scale === undefined) return [];
  const bands = scale.bands.flatMap(({ basis, states: words }) => {
    const target = basisOf(basis, corpus);
    return missingWords(scale.file, 'bands', words, target === undefined ? '' : textOf(target, corpus), basis);
  });
  const examples = scale.examples.flatMap((example) => {
    const result = computeReimbursement(scale, example);
    const [says, got] = [`${example.from}–${example.to}`, result.status === 'computed' ? `${result.from}–${result.to}` : result.message];
    return got === says ? [] : [wrongExample(scale.file, example.name, says, got)];
  });
  return [...checkBasis(scale.file, 'basis', scale.basis, corpus), ...bands, ...examples];
}
