import type { Corpus, Guide, Plan } from '../corpus/index.ts';

/** A text of a data file, with the field it stands in. `own` texts are ours and may state no number by hand. */
export interface FieldText {
  readonly file: string;
  readonly field: string;
  readonly text: string;
  readonly own: boolean;
}

/** Every text of guides, questions, plans, kinds of task and calendars. */
export function journeyTexts(corpus: Corpus): readonly FieldText[] {
  return [
    ...corpus.guides.flatMap(guideTexts),
    ...corpus.questions.map(({ file, answer }) => ({ file, field: 'answer', text: answer, own: true })),
    ...corpus.plans.flatMap(planTexts),
    ...corpus.taskKinds.map(({ file, what }) => ({ file, field: 'what', text: what, own: true })),
    ...corpus.dutyBodies.flatMap(({ file, note, duties }) => [
      { file, field: 'note', text: note, own: true },
      ...duties.map(({ role }) => ({ file, field: 'duties', text: role, own: true })),
    ]),
  ];
}

const guideTexts = ({ file, intro, summary, steps, checklist }: Guide): readonly FieldText[] =>
  [
    ['summary', summary],
    ['intro', intro],
    ...steps.flatMap((step, i) => [
      [`steps.${i}.text`, step.text],
      [`steps.${i}.to`, step.to],
      ...step.sends.map(({ what, to }, k) => [`steps.${i}.sends.${k}`, `${what}; ${to}`]),
      ...step.mistakes.map(({ what, consequence }, k) => [`steps.${i}.mistakes.${k}`, `${what}; ${consequence}`]),
    ]),
    ...checklist.map(({ item }, i) => [`checklist.${i}`, item]),
  ].map(([field = '', text = '']) => ({ file, field, text, own: true }));

/** The texts of a plan. */
export const planTexts = ({
  file,
  model,
  aims,
  requirements,
  tasks,
  duties,
  money,
  reports,
  closing,
  summary,
  note,
}: Plan): readonly FieldText[] =>
  [
    ['summary', summary],
    ['note', note],
    ['money', money],
    ['closing', closing],
    ...aims.map((text, i) => [`aims.${i}`, text]),
    ...requirements.map((text, i) => [`requirements.${i}`, text]),
    ...tasks.flatMap((task, i) => [
      [`tasks.${i}.title`, task.title],
      [`tasks.${i}.text`, task.text],
      [`tasks.${i}.output`, task.output],
    ]),
    ...duties.flatMap(({ body, does }, i) => [[`duties.${i}.body`, body], ...does.map((text, k) => [`duties.${i}.does.${k}`, text])]),
    ...reports.map(({ what, words }, i) => [`reports.${i}`, `${what}; ${words}`]),
  ].map(([field = '', text = '']) => ({ file, field, text, own: model }));
