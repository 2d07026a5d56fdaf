export {
  type Guide,
  type GuideStep,
  type Mistake,
  type Question,
  READERS,
  type ReaderId,
  ROLES,
  type RoleId,
  type Timeline,
} from './guides.ts';
export { type DutyBody, PLAN_LEVELS, type Plan, type PlanLevel, type PlanTask, type PlanTime, type TaskKind } from './plans.ts';
export type { ChangeNote, Codification, Corpus, Form, HolidayYear, OutsideLaw, Synonym, Term } from './types.ts';
