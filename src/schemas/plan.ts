import { z } from 'zod';
import { type DutyBody, PLAN_LEVELS, type Plan, type PlanLevel, type TaskKind } from '../domain/corpus/index.ts';
import { certainty, citation, idOf, line, plainDate, prose, ruleId, source } from './shared.ts';
import { type Validated, validate } from './validate.ts';

const level = z.enum(Object.keys(PLAN_LEVELS) as [PlanLevel, ...PlanLevel[]]);
const lines = z.array(line).default([]);
const basis = z.array(citation).default([]);

const time = z.strictObject({
  words: z.string().default(''),
  from: plainDate.nullable().default(null),
  until: plainDate.nullable().default(null),
  dates: z.array(plainDate).default([]),
});

/** content/ke-hoach/<plan>.yaml */
export const planSchema = z.strictObject({
  model: z.boolean(),
  title: line,
  issuer: line,
  level,
  place: z.strictObject({
    name: line,
    within: z.string().default(''),
    now: z.strictObject({ name: line, certainty, source: line }).nullable(),
  }),
  year: z.number().int().min(2018).max(2100),
  number: line.nullable(),
  date: plainDate.nullable(),
  dateWords: z.string().default(''),
  asks: lines,
  summary: line.max(180),
  legalBasis: z.array(line).min(1),
  parents: z.array(z.strictObject({ number: line, date: plainDate.nullable(), issuer: line, title: line })).default([]),
  aims: z.array(line).min(1),
  requirements: lines,
  tasks: z
    .array(
      z.strictObject({
        num: line,
        kinds: z.array(ruleId).min(1),
        title: line,
        text: prose,
        lead: lines,
        with: lines,
        time,
        output: z.string().default(''),
        basis,
      }),
    )
    .min(1),
  duties: z.array(z.strictObject({ body: line, does: z.array(line).min(1) })).default([]),
  money: z.string().default(''),
  reports: z
    .array(z.strictObject({ what: line, from: line, to: line, due: plainDate.nullable(), words: z.string().default(''), basis }))
    .default([]),
  closing: z.string().default(''),
  recipients: lines,
  signedBy: z.string().default(''),
  source,
  note: z.string().default(''),
});

/** Reads a plan; its address is its file name. */
export function readPlan(input: unknown, file: string): Validated<Plan> {
  const shape = validate(planSchema, input);
  return shape.ok ? { ok: true, value: { ...shape.value, id: idOf(file), file } } : shape;
}

/** content/nhiem-vu/<kind>.yaml */
export const taskKindSchema = z.strictObject({
  label: line,
  what: line,
  basis,
  requiredOf: z.array(z.strictObject({ level, basis: z.array(citation).min(1) })).default([]),
  order: z.number().int().min(1),
});

/** Reads a kind of task. */
export function readTaskKind(input: unknown, file: string): Validated<TaskKind> {
  const shape = validate(taskKindSchema, input);
  return shape.ok ? { ok: true, value: { ...shape.value, id: idOf(file), file } } : shape;
}

/** content/lich/<body>.yaml */
export const dutyBodySchema = z.strictObject({
  name: line,
  order: z.number().int().min(1),
  duties: z.array(z.strictObject({ deadline: ruleId, role: line, basis: z.array(citation).min(1) })),
  note: z.string().default(''),
});

/** Reads whose yearly duties are whose. */
export function readDutyBody(input: unknown, file: string): Validated<DutyBody> {
  const shape = validate(dutyBodySchema, input);
  return shape.ok ? { ok: true, value: { ...shape.value, id: idOf(file), file } } : shape;
}
