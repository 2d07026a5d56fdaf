export { formatIssue } from './format-issue.ts';
export type { ContentIssue } from './types.ts';
