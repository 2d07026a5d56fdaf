export { buildDocument, contains, type StructureProblem } from './build-document.ts';
export { anchorOf, childEId, divisionAnchorOf, divisionEId, documentIdOf, type EIdParts, fromEId, isDivision, toEId } from './ids.ts';
export { type ParsedText, parseArticle, type TextProblem, type TextProblemCode } from './parse-article.ts';
export { paragraphsOf, printArticle } from './print-article.ts';
export type {
  Article,
  Division,
  DivisionLevel,
  DocumentId,
  DocumentMeta,
  DocumentType,
  EId,
  LegalDocument,
  Provision,
  ProvisionLevel,
  ProvisionRef,
  Source,
} from './types.ts';
export { divisionsOf, findArticle, findProvision, neighboursOf, walk } from './walk.ts';
