export { articleSchema, readArticle } from './article.ts';
export { codificationSchema, readCodification } from './codification.ts';
export { documentSchema, readDocument } from './document.ts';
export { formSchema, readForm } from './form.ts';
export { readReimbursement, reimbursementSchema } from './reimbursement.ts';
export { amountSchema, deadlineSchema, parameterSchema, readAmount, readDeadline, readParameter } from './rules.ts';
export { abbreviationsSchema, outsideLawsSchema, readAbbreviations, readOutsideLaws, readTerm, termSchema } from './term.ts';
export { changeSchema, holidaySchema, readChange, readHolidays } from './time.ts';
export type { FieldProblem, Validated } from './validate.ts';
