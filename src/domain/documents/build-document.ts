import { compareNum } from '../text/index.ts';
import type { Article, Division, DocumentMeta, LegalDocument } from './types.ts';

/** A fault of a document as a whole: which article or chapter, what is wrong, what to do. */
export interface StructureProblem {
  readonly code: 'article-duplicate' | 'article-outside' | 'article-missing' | 'division-hole' | 'division-overlap' | 'division-outside';
  /** File of the article at fault, or null for the document file. */
  readonly file: string | null;
  /** Place in the document file ("divisions.2"), or null. */
  readonly field: string | null;
  readonly value: string;
  readonly message: string;
  readonly hint: string;
}

/**
 * Puts the articles of a document in order under its chapters and sections and names every fault of that whole: an
 * article twice, outside every chapter or missing, a hole or an overlap between chapters, a section outside its chapter.
 */
export function buildDocument(
  meta: DocumentMeta,
  articles: readonly Article[],
): { readonly document: LegalDocument; readonly problems: readonly StructureProblem[] } {
  const ordered = [...articles].sort((a, b) => compareNum(a.num, b.num));
  const problems = [...checkDuplicates(ordered), ...checkRuns(meta), ...checkMembership(meta, ordered), ...checkMissing(meta, ordered)];
  return { document: { ...meta, articles: ordered }, problems };
}

function checkDuplicates(articles: readonly Article[]): readonly StructureProblem[] {
  return articles.flatMap((article, i) =>
    articles[i - 1]?.num === article.num
      ? [
          {
            code: 'article-duplicate',
            file: article.file,
            field: 'num',
            value: article.num,
            message: `Điều ${article.num} có hai tệp: ${articles[i - 1]?.file}`,
            hint: 'Bỏ một trong hai tệp.',
          } as const,
        ]
      : [],
  );
}

/** Chapters must follow one another without hole or overlap; sections must lie in their chapter and do the same. */
function checkRuns({ divisions, partial }: DocumentMeta): readonly StructureProblem[] {
  const checkSiblings = (siblings: readonly Division[], path: string, parent: Division | null): StructureProblem[] =>
    siblings.flatMap((division, i) => {
      const field = `${path}.${i}`;
      const value = `${division.from}–${division.to}`;
      const found: StructureProblem[] = [];
      const before = siblings[i - 1];
      const gap = before ? Number(division.from) - Number(before.to) : 1;
      const name = `${division.level === 'chapter' ? 'Chương' : 'Mục'} ${division.num}`;
      if (compareNum(division.from, division.to) > 0)
        found.push({
          code: 'division-overlap',
          file: null,
          field,
          value,
          message: `${name}: điều đầu đứng sau điều cuối`,
          hint: 'Đổi chỗ "from" và "to".',
        });
      if (gap > 1 && !partial)
        found.push({
          code: 'division-hole',
          file: null,
          field,
          value,
          message: `giữa Điều ${before?.to} và Điều ${division.from} không có chương, mục nào`,
          hint: 'Sửa "from" hoặc "to" cho các khoảng nối liền nhau.',
        });
      if (gap < 1)
        found.push({
          code: 'division-overlap',
          file: null,
          field,
          value,
          message: `${name} chồng lên phần trước (đến Điều ${before?.to})`,
          hint: 'Sửa "from" hoặc "to" cho các khoảng không chồng nhau.',
        });
      if (parent && (compareNum(division.from, parent.from) < 0 || compareNum(division.to, parent.to) > 0))
        found.push({
          code: 'division-outside',
          file: null,
          field,
          value,
          message: `${name} vượt ra ngoài Chương ${parent.num} (Điều ${parent.from}–${parent.to})`,
          hint: 'Mục phải nằm trọn trong chương của nó.',
        });
      return [...found, ...checkSiblings(division.children, `${field}.sections`, division)];
    });
  return checkSiblings(divisions, 'chapters', null);
}

function checkMembership({ divisions }: DocumentMeta, articles: readonly Article[]): readonly StructureProblem[] {
  if (divisions.length === 0) return [];
  return articles
    .filter((article) => !divisions.some((division) => contains(division, article.num)))
    .map(
      ({ num, file }) =>
        ({
          code: 'article-outside',
          file,
          field: 'num',
          value: num,
          message: `Điều ${num} không thuộc chương nào`,
          hint: 'Thêm điều này vào khoảng "from"–"to" của một chương trong van-ban.yaml, hoặc sửa số điều.',
        }) as const,
    );
}

/** Every article number of every chapter (of the whole document where it has none) must have its file, unless the document is held in part. */
function checkMissing({ divisions, partial }: DocumentMeta, articles: readonly Article[]): readonly StructureProblem[] {
  if (partial) return [];
  const known = new Set(articles.map((article) => article.num));
  const whole = { name: 'Văn bản', field: 'chapters', from: '1', to: articles.at(-1)?.num ?? '1' };
  const runs =
    divisions.length === 0
      ? [whole]
      : divisions.map(({ num, from, to }, i) => ({ name: `Chương ${num}`, field: `chapters.${i}`, from, to }));
  return runs.flatMap(({ name, field, from, to }) => {
    const missing = numbersFrom(from, to).filter((num) => !known.has(num));
    if (missing.length === 0) return [];
    const value = missing.join(', ');
    const hint = `Thêm tệp dieu-${missing[0]?.padStart(3, '0')}.mdx hoặc sửa khoảng của chương.`;
    return [{ code: 'article-missing', file: null, field, value, message: `${name} thiếu tệp của Điều ${value}`, hint } as const];
  });
}

const numbersFrom = (from: string, to: string): readonly string[] =>
  Array.from({ length: Math.max(0, Number.parseInt(to, 10) - Number.parseInt(from, 10) + 1) }, (_, i) =>
    String(Number.parseInt(from, 10) + i),
  );

/** Whether article `num` stands in the division. */
export const contains = (division: Division, num: string): boolean =>
  compareNum(division.from, num) <= 0 && compareNum(num, division.to) <= 0;
