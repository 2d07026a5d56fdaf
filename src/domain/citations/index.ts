export { findCitations } from './find.ts';
export { formatCitation, formatDocument, formatUnit } from './format.ts';
export { identify, NOWHERE } from './identify.ts';
export { evenOut } from './normalize.ts';
export { type CitableDocuments, citableDocuments, isSelf, placeIn, resolveCitation } from './resolve.ts';
export { type Segment, segmentText } from './segments.ts';
export type {
  AliasDeclaration,
  Citation,
  CitedLevel,
  DocumentHint,
  FoundCitations,
  Place,
  Resolution,
  Step,
  Target,
  UnresolvedReason,
} from './types.ts';
