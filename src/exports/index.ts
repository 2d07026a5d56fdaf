export { escapeXml, type FeedEntry, toAtom } from './atom.ts';
export { documentToJson } from './json.ts';
export { legislationJsonLd } from './json-ld.ts';
export { questionJsonLd } from './json-ld-question.ts';
