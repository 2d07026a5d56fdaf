export { documentToJson } from './json.ts';
export { legislationJsonLd } from './json-ld.ts';
