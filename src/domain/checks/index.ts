export { basisOf, textOf } from './basis.ts';
export { checkCorpus, sentencesOf } from './corpus.ts';
export { formatIssue } from './format-issue.ts';
export { checkFreshness } from './freshness.ts';
export { type Amount, amountsIn, states } from './numbers.ts';
export type { ContentIssue } from './types.ts';
