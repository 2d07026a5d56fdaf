export { articleSchema, readArticle } from './article.ts';
export { documentSchema, readDocument } from './document.ts';
export type { FieldProblem, Validated } from './validate.ts';
