export {
  type AmountExample,
  type AmountFacts,
  type AmountRule,
  type AmountUnit,
  AUDIENCES,
  type AudienceId,
  CERTAINTIES,
  type Certainty,
  type DeadlineExample,
  type DeadlineRule,
  type Parameter,
  type Region,
  type RuleHead,
  STEPS,
  type StepId,
} from './types.ts';
export { lengthOf, periodOf, UNIT_WORDS } from './words.ts';
