import { citableDocuments, findCitations, formatUnit, NOWHERE, resolveCitation } from '../citations/index.ts';
import type { Corpus } from '../corpus/index.ts';
import { expandMarks, findMarks, wordsOfMark } from '../marks/index.ts';
import { checkBasis } from './basis.ts';
import { type FieldText, journeyTexts, planTexts } from './journey-texts.ts';
import { amountsIn } from './numbers.ts';
import { type ContentIssue, fault } from './types.ts';

/** Faults of guides, questions, plans, kinds of task and calendars: names of data that is not there, marks, numbers written by hand, citations. */
export function checkJourneys(corpus: Corpus): readonly ContentIssue[] {
  return [...journeyTexts(corpus).flatMap((text) => checkText(text, corpus)), ...checkNames(corpus), ...checkPlans(corpus)];
}

/** Units that rules hold; counts of people and copies are no such numbers. */
const HELD = /ngày|tháng|năm|giờ|lần|%|đồng/;

function checkText(text: FieldText, corpus: Corpus): readonly ContentIssue[] {
  const marks = findMarks(text.text);
  const rest = marks.reduceRight((words, { start, end }) => `${words.slice(0, start)}…${words.slice(end)}`, text.text);
  const unknown = marks.filter((mark) => wordsOfMark(mark, corpus) === undefined).map(({ start, end }) => text.text.slice(start, end));
  const stray = rest.match(/\{\{[^}]*\}\}?/gu) ?? [];
  const numbers = text.own ? amountsIn(rest).filter(({ unit }) => HELD.test(unit)) : [];
  return [
    ...[...unknown, ...stray].map((value) =>
      fault(
        text,
        'mark',
        value,
        'dấu {{…}} không chỉ tới mục nào',
        'Viết {{thoi-han/tên-tệp}}, {{muc-tien/…}}, {{bieu-mau/…}}, {{tham-so/…}}, {{thuat-ngu/…}}, {{huong-dan/…}} hoặc {{hoi-dap/…}}.',
      ),
    ),
    ...numbers.map(({ value, unit }) =>
      fault(
        text,
        'number-by-hand',
        `${value} ${unit}`,
        'con số viết tay trong bài hướng dẫn hoặc kế hoạch mẫu',
        'Dùng {{thoi-han/…}} hoặc {{muc-tien/…}}, hoặc viết không có con số.',
      ),
    ),
    ...brokenIn(text, corpus),
  ];
}

/** Citations of documents held whole must lead to a place in them. */
function brokenIn(text: FieldText, corpus: Corpus): readonly ContentIssue[] {
  const words = expandMarks(text.text, corpus)
    .map((segment) => segment.text)
    .join('');
  const documents = citableDocuments(corpus.documents.values());
  const whole = new Set([...corpus.documents.values()].filter(({ partial }) => !partial).map(({ number }) => number));
  const { citations, declarations } = findCitations(words);
  return citations.flatMap((citation) => {
    const resolution = resolveCitation(citation, NOWHERE, documents, declarations);
    if (resolution.ok || resolution.reason === 'unknown-document' || resolution.reason === 'repealed') return [];
    if (!whole.has(resolution.named.doc) && resolution.reason !== 'ambiguous') return [];
    const candidates = resolution.candidates.map(formatUnit).join(' hoặc ');
    return [
      fault(
        text,
        'unresolved-citation',
        words.slice(citation.start, citation.end),
        'viện dẫn không dẫn tới một chỗ trong văn bản',
        candidates === '' ? 'Ghi đủ điểm, khoản, điều và số hiệu văn bản.' : `Ghi đủ đơn vị; có thể là ${candidates}.`,
      ),
    ];
  });
}

/** Every id and basis must name something that is there. */
function checkNames(corpus: Corpus): readonly ContentIssue[] {
  const ids = {
    'thoi-han': new Set(corpus.deadlines.map(({ id }) => id)),
    'bieu-mau': new Set(corpus.forms.map(({ id }) => id)),
    'muc-tien': new Set(corpus.amounts.map(({ id }) => id)),
    'huong-dan': new Set(corpus.guides.map(({ id }) => id)),
    'nhiem-vu': new Set(corpus.taskKinds.map(({ id }) => id)),
  };
  const known = (file: string, field: string, folder: keyof typeof ids, values: readonly string[]): readonly ContentIssue[] =>
    values
      .filter((id) => !ids[folder].has(id))
      .map((id) => fault({ file, field }, 'unknown-id', id, `không có tệp content/${folder}/${id}.yaml`, 'Sửa tên cho đúng tên tệp.'));
  return [
    ...corpus.guides.flatMap(({ file, steps, checklist, timelines, next }) => [
      ...steps.flatMap((step, i) => [
        ...known(file, `steps.${i}.deadlines`, 'thoi-han', step.deadlines),
        ...known(file, `steps.${i}.forms`, 'bieu-mau', step.forms),
        ...known(file, `steps.${i}.amounts`, 'muc-tien', step.amounts),
        ...checkBasis(
          file,
          `steps.${i}.basis`,
          [...step.basis, ...step.sends.flatMap(({ basis }) => basis), ...step.mistakes.flatMap(({ basis }) => basis)],
          corpus,
        ),
        ...(steps.findIndex(({ id }) => id === step.id) < i
          ? [fault({ file, field: `steps.${i}.id` }, 'id-twice', step.id, 'tên bước dùng hai lần', 'Đặt tên khác.')]
          : []),
      ]),
      ...checkBasis(
        file,
        'checklist',
        checklist.flatMap(({ basis }) => basis),
        corpus,
      ),
      ...known(
        file,
        'timelines',
        'thoi-han',
        timelines.flatMap(({ stages }) => stages.map(({ deadline }) => deadline)),
      ),
      ...known(file, 'next', 'huong-dan', next),
    ]),
    ...corpus.questions.flatMap(({ file, basis, guides }) => [
      ...checkBasis(file, 'basis', basis, corpus),
      ...known(file, 'guides', 'huong-dan', guides),
    ]),
    ...corpus.taskKinds.flatMap(({ file, basis, requiredOf }) => [
      ...checkBasis(file, 'basis', basis, corpus),
      ...checkBasis(
        file,
        'requiredOf',
        requiredOf.flatMap(({ basis }) => basis),
        corpus,
      ),
    ]),
    ...corpus.plans.flatMap(({ file, tasks, reports, model }) => [
      ...tasks.flatMap((task, i) => [
        ...known(file, `tasks.${i}.kinds`, 'nhiem-vu', task.kinds),
        ...(model ? checkBasis(file, `tasks.${i}.basis`, task.basis, corpus) : []),
      ]),
      ...(model
        ? checkBasis(
            file,
            'reports',
            reports.flatMap(({ basis }) => basis),
            corpus,
          )
        : []),
    ]),
    ...corpus.dutyBodies.flatMap(({ file, duties }) => [
      ...known(
        file,
        'duties',
        'thoi-han',
        duties.map(({ deadline }) => deadline),
      ),
      ...checkBasis(
        file,
        'duties',
        duties.flatMap(({ basis }) => basis),
        corpus,
      ),
    ]),
  ];
}

/** Names and levels that no plan made today may use. */
const ABOLISHED =
  /cấp huyện|(?<!\p{L})(?:quận|huyện|thị xã)(?!\p{L})|Phòng Tư pháp|(?<!giao dịch bảo đảm và )Cục Bồi thường nhà nước|cấp cao/iu;

/** A task stands once under its number; a model rests every task on the law and uses only names of today. */
function checkPlans(corpus: Corpus): readonly ContentIssue[] {
  return corpus.plans.flatMap((plan) => [
    ...plan.tasks.flatMap((task, i) => [
      ...(plan.tasks.findIndex(({ num }) => num === task.num) < i
        ? [
            fault(
              { file: plan.file, field: `tasks.${i}.num` },
              'id-twice',
              task.num,
              'số nhiệm vụ dùng hai lần',
              'Sửa số cho đúng kế hoạch.',
            ),
          ]
        : []),
      ...(plan.model && task.basis.length === 0
        ? [
            fault(
              { file: plan.file, field: `tasks.${i}.basis` },
              'task-without-basis',
              task.num,
              'nhiệm vụ của kế hoạch mẫu không có căn cứ',
              'Ghi điều khoản làm căn cứ.',
            ),
          ]
        : []),
    ]),
    ...(plan.model ? planTexts(plan) : []).flatMap(({ file, field, text }) => {
      const [old] = ABOLISHED.exec(text) ?? [];
      return old === undefined
        ? []
        : [
            fault(
              { file, field },
              'old-name',
              old,
              'tên hoặc cấp không còn dùng',
              'Dùng tên hiện nay: cấp tỉnh, cấp xã, Cục Đăng ký giao dịch bảo đảm và Bồi thường nhà nước.',
            ),
          ];
    }),
  ]);
}
