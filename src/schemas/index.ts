export { articleSchema, readArticle } from './article.ts';
export { codificationSchema, readCodification } from './codification.ts';
export { documentSchema, readDocument } from './document.ts';
export { outsideLawsSchema, readOutsideLaws, readTerm, termSchema } from './term.ts';
export type { FieldProblem, Validated } from './validate.ts';
