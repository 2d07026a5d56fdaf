import { contains } from './build-document.ts';
import type { Article, Division, EId, LegalDocument, Provision } from './types.ts';

/** Every unit of an article, itself first, in the order of the text. */
export function* walk(unit: Provision): Generator<Provision> {
  yield unit;
  for (const child of unit.children) yield* walk(child);
}

/** The article with this number, or undefined. */
export const findArticle = (document: LegalDocument, num: string): Article | undefined =>
  document.articles.find((article) => article.num === num);

/** The unit with this eId, or undefined. */
export function findProvision(document: LegalDocument, eId: EId): Provision | undefined {
  const num = eId.slice('art_'.length).split('__')[0] ?? '';
  const article = findArticle(document, num);
  if (!article) return undefined;
  for (const unit of walk(article)) if (unit.eId === eId) return unit;
  return undefined;
}

/** The chapter and the section an article stands in, outermost first; empty where the document has none. */
export function divisionsOf(document: LegalDocument, num: string): readonly Division[] {
  const path: Division[] = [];
  let level: readonly Division[] = document.divisions;
  for (let found = level.find((division) => contains(division, num)); found; found = level.find((division) => contains(division, num))) {
    path.push(found);
    level = found.children;
  }
  return path;
}

/** The articles before and after, or undefined at the ends. */
export function neighboursOf(
  document: LegalDocument,
  num: string,
): { readonly previous: Article | undefined; readonly next: Article | undefined } {
  const at = document.articles.findIndex((article) => article.num === num);
  return { previous: document.articles[at - 1], next: at < 0 ? undefined : document.articles[at + 1] };
}
