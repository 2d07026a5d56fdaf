import { z } from 'zod';
import { type Guide, type Question, READERS, type ReaderId, ROLES, type RoleId } from '../domain/corpus/index.ts';
import { STEPS, type StepId } from '../domain/rules/index.ts';
import { citation, idOf, line, plainDate, prose, ruleId, stepId } from './shared.ts';
import { type Validated, validate } from './validate.ts';

const reader = z.enum(Object.keys(READERS) as [ReaderId, ...ReaderId[]]);
const summary = line.max(180);

const step = z.strictObject({
  id: ruleId,
  title: line,
  stage: stepId.nullable().default(null),
  actor: line,
  text: prose,
  to: z.string().default(''),
  deadlines: z.array(ruleId).default([]),
  forms: z.array(ruleId).default([]),
  amounts: z.array(ruleId).default([]),
  basis: z.array(citation).min(1),
  sends: z.array(z.strictObject({ what: line, to: line, basis: z.array(citation).min(1) })).default([]),
  mistakes: z.array(z.strictObject({ what: line, consequence: line, basis: z.array(citation).min(1) })).default([]),
});

/** content/huong-dan/<task>.yaml */
export const guideSchema = z.strictObject({
  title: line,
  summary,
  reader,
  role: z
    .enum(Object.keys(ROLES) as [RoleId, ...RoleId[]])
    .nullable()
    .default(null),
  order: z.number().int().min(1),
  asks: z.array(line).default([]),
  checkedOn: plainDate,
  intro: prose,
  steps: z.array(step).min(1),
  checklist: z.array(z.strictObject({ item: line, basis: z.array(citation).min(1) })).default([]),
  timelines: z
    .array(z.strictObject({ title: line, stages: z.array(z.strictObject({ label: line, deadline: ruleId })).min(2) }))
    .default([]),
  next: z.array(ruleId).default([]),
});

/** Reads a guide; its address is its file name. */
export function readGuide(input: unknown, file: string): Validated<Guide> {
  const shape = validate(guideSchema, input);
  return shape.ok ? { ok: true, value: { ...shape.value, id: idOf(file), file } } : shape;
}

const TOPICS = ['co-duoc-boi-thuong', 'muc-boi-thuong', ...Object.keys(STEPS)] as unknown as [Question['topic'], ...StepId[]];

/** content/hoi-dap/<question>.yaml */
export const questionSchema = z.strictObject({
  question: line.max(160),
  asks: z.array(line).default([]),
  answer: prose,
  basis: z.array(citation).min(1),
  reader,
  topic: z.enum(TOPICS),
  guides: z.array(ruleId).default([]),
  checkedOn: plainDate,
});

/** Reads a question with its answer; its address is its file name. */
export function readQuestion(input: unknown, file: string): Validated<Question> {
  const shape = validate(questionSchema, input);
  return shape.ok ? { ok: true, value: { ...shape.value, id: idOf(file), file } } : shape;
}
