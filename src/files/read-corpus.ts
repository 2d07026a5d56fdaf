import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentIssue, checkCorpus } from '../domain/checks/index.ts';
import type { Corpus } from '../domain/corpus/index.ts';
import { type Article, buildDocument, type LegalDocument } from '../domain/documents/index.ts';
import {
  type FieldProblem,
  readAbbreviations,
  readAmount,
  readArticle,
  readAsked,
  readChange,
  readCodification,
  readDeadline,
  readDocument,
  readDutyBody,
  readForm,
  readGuide,
  readHolidays,
  readOutsideLaws,
  readParameter,
  readPlan,
  readQuestion,
  readReimbursement,
  readSynonyms,
  readTaskKind,
  readTerm,
  type Validated,
} from '../schemas/index.ts';
import { readYaml, type YamlText } from './read-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { withLine } from './with-line.ts';

/** The corpus, with everything that is wrong with it; where there are errors the corpus holds only what could be read. */
export interface ReadCorpus {
  readonly corpus: Corpus;
  readonly issues: readonly ContentIssue[];
}

/** Reads a content folder through the schemas. `root` is its path; files are named "content/…" in messages. */
export function readCorpus(root: string): ReadCorpus {
  const issues: ContentIssue[] = [];
  const base = join(root, 'van-ban');
  const folders = existsSync(base) ? readdirSync(base, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
  const documents = folders.map(({ name }) => readDocumentFolder(root, name, issues)).filter((document) => document !== undefined);
  documents.sort((a, b) => RANK[a.type] - RANK[b.type] || (a.dateDocument < b.dateDocument ? -1 : 1) || (a.id < b.id ? -1 : 1));
  const corpus: Corpus = {
    documents: new Map(documents.map((document) => [document.id, document])),
    codifications: readFolder(root, 'phap-dien', issues, (yaml) => readCodification(yaml.value)),
    terms: readFolder(root, 'thuat-ngu', issues, (yaml, file) =>
      readTerm(yaml.value, file, { basis: yaml.lineOf(['basis']), meaning: yaml.lineOf(['meaning']) }),
    ).sort((a, b) => a.term.localeCompare(b.term, 'vi')),
    outsideLaws: readOne(root, 'van-ban-ngoai.yaml', issues, readOutsideLaws) ?? [],
    abbreviations: new Map(Object.entries(readOne(root, 'tra-cuu/viet-tat.yaml', issues, readAbbreviations) ?? {})),
    synonyms: readOne(root, 'tra-cuu/dong-nghia.yaml', issues, readSynonyms) ?? [],
    asked: new Map(readFolder(root, 'tra-cuu/cach-hoi', issues, (yaml, file) => readAsked(yaml.value, file))),
    deadlines: readFolder(root, 'thoi-han', issues, (yaml, file) => readDeadline(yaml.value, file)),
    amounts: readFolder(root, 'muc-tien', issues, (yaml, file) => readAmount(yaml.value, file)),
    parameters: new Map(
      readFolder(root, 'tham-so', issues, (yaml, file) => readParameter(yaml.value, file)).map((parameter) => [parameter.id, parameter]),
    ),
    reimbursement: readFolder(root, 'hoan-tra', issues, (yaml, file) => readReimbursement(yaml.value, file))[0],
    forms: readFolder(root, 'bieu-mau', issues, (yaml, file) => readForm(yaml.value, file)),
    changes: readFolder(root, 'thay-doi', issues, (yaml, file) => readChange(yaml.value, file)).sort((a, b) =>
      (a.announced ?? '') < (b.announced ?? '') ? 1 : -1,
    ),
    holidays: new Map(
      readFolder(root, 'ngay-nghi', issues, (yaml, file) => readHolidays(yaml.value, file)).map((year) => [year.year, year]),
    ),
    guides: readFolder(root, 'huong-dan', issues, (yaml, file) => readGuide(yaml.value, file)).sort(
      (a, b) => Number(a.reader === 'can-bo') - Number(b.reader === 'can-bo') || a.order - b.order,
    ),
    questions: readFolder(root, 'hoi-dap', issues, (yaml, file) => readQuestion(yaml.value, file)),
    plans: readFolder(root, 'ke-hoach', issues, (yaml, file) => readPlan(yaml.value, file)).sort(
      (a, b) => Number(a.model) - Number(b.model) || b.year - a.year || (a.id < b.id ? -1 : 1),
    ),
    taskKinds: readFolder(root, 'nhiem-vu', issues, (yaml, file) => readTaskKind(yaml.value, file)).sort((a, b) => a.order - b.order),
    dutyBodies: readFolder(root, 'lich', issues, (yaml, file) => readDutyBody(yaml.value, file)).sort((a, b) => a.order - b.order),
  };
  return { corpus, issues: [...issues, ...checkCorpus(corpus).map((issue) => withLine(issue, root))] };
}

/** Reads every YAML file of a folder of the content. */
function readFolder<T>(root: string, folder: string, issues: ContentIssue[], read: (yaml: YamlText, file: string) => Validated<T>): T[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      const file = `content/${folder}/${name}`;
      if (!name.endsWith('.yaml')) {
        issues.push({
          code: 'file-name',
          severity: 'error',
          file,
          line: null,
          field: null,
          value: name,
          message: 'tên tệp lạ',
          hint: 'Thư mục này chỉ chứa tệp .yaml.',
        });
        return [];
      }
      const yaml = readYaml(readFileSync(join(path, name), 'utf8'));
      const value = accept(yaml, file, () => read(yaml, file), issues);
      return value === undefined ? [] : [value];
    });
}

/** Reads a single YAML file of the content; undefined where there is none or it is faulty. */
function readOne<T>(root: string, name: string, issues: ContentIssue[], read: (value: unknown) => Validated<T>): T | undefined {
  const path = join(root, name);
  return existsSync(path) ? accept(readYaml(readFileSync(path, 'utf8')), `content/${name}`, read, issues) : undefined;
}

const RANK = { luat: 0, 'nghi-dinh': 1, 'thong-tu': 2 } as const;
const ARTICLE_FILE = /^dieu-\d{3,}[a-zđ]?\.mdx$/;

function readDocumentFolder(root: string, folder: string, issues: ContentIssue[]): LegalDocument | undefined {
  const shown = (name: string): string => `content/van-ban/${folder}/${name}`;
  const path = (name: string): string => join(root, 'van-ban', folder, name);
  const metaFile = shown('van-ban.yaml');
  if (!existsSync(path('van-ban.yaml'))) {
    issues.push({
      code: 'document-missing',
      severity: 'error',
      file: metaFile,
      line: null,
      field: null,
      value: '',
      message: 'thư mục không có tệp van-ban.yaml',
      hint: 'Thêm tệp này; mẫu ở content/README.md.',
    });
    return undefined;
  }
  const articles: Article[] = [];
  for (const name of readdirSync(path('.')).sort()) {
    if (name === 'van-ban.yaml') continue;
    if (!ARTICLE_FILE.test(name)) {
      issues.push({
        code: 'file-name',
        severity: 'error',
        file: shown(name),
        line: null,
        field: null,
        value: name,
        message: 'tên tệp lạ',
        hint: 'Tệp của điều đặt tên dieu-006.mdx (ba chữ số); tệp khác không để ở đây.',
      });
      continue;
    }
    const article = readArticleFile(readFileSync(path(name), 'utf8'), shown(name), issues);
    if (article) articles.push(article);
  }
  const yaml = readYaml(readFileSync(path('van-ban.yaml'), 'utf8'));
  const meta = accept(yaml, metaFile, (value) => readDocument(value, folder), issues);
  if (!meta) return undefined;
  const { document, problems } = buildDocument(meta, articles);
  for (const { field, file, ...problem } of problems) {
    const keys = field?.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    issues.push({
      ...problem,
      severity: 'error',
      file: file ?? metaFile,
      line: file === null ? yaml.lineOf(keys ?? []) : ARTICLE_NUM_LINE,
      field,
    });
  }
  return document;
}

/** Line of "num" in an article file: the first line after the opening "---". */
const ARTICLE_NUM_LINE = 2;

function readArticleFile(text: string, file: string, issues: ContentIssue[]): Article | undefined {
  const parts = splitFrontMatter(text.replaceAll('\r\n', '\n'));
  if (!parts) {
    issues.push({
      code: 'front-matter',
      severity: 'error',
      file,
      line: 1,
      field: null,
      value: text.split('\n')[0] ?? '',
      message: 'tệp không mở đầu bằng phần khai báo giữa hai dòng "---"',
      hint: 'Dòng đầu là "---", rồi num, heading, summary, text, rồi "---".',
    });
    return undefined;
  }
  const yaml = readYaml(parts.front, parts.frontLine);
  const article = accept(
    yaml,
    file,
    (value) =>
      readArticle(value, parts.body, file, {
        heading: yaml.lineOf(['heading']),
        text: yaml.lineOf(['text'], 1),
        explanation: parts.bodyLine,
      }),
    issues,
  );
  if (article && !file.endsWith(`/${articleFileName(article.num)}`))
    issues.push({
      code: 'num-file',
      severity: 'error',
      file,
      line: yaml.lineOf(['num']),
      field: 'num',
      value: article.num,
      message: 'số điều không khớp tên tệp',
      hint: `Đổi tên tệp thành ${articleFileName(article.num)} hoặc sửa "num".`,
    });
  return article;
}

/** "6" → "dieu-006.mdx", "15a" → "dieu-015a.mdx". */
const articleFileName = (num: string): string => `dieu-${num.padStart(/\d$/.test(num) ? 3 : 4, '0')}.mdx`;

/** Passes a YAML value through its schema; faults go to `issues` with their line. */
export function accept<T>(yaml: YamlText, file: string, read: (value: unknown) => Validated<T>, issues: ContentIssue[]): T | undefined {
  for (const fault of yaml.faults)
    issues.push({
      code: 'yaml',
      severity: 'error',
      file,
      line: fault.line,
      field: null,
      value: fault.message,
      message: 'YAML viết sai',
      hint: 'Xem lại thụt dòng, dấu hai chấm, ngoặc kép và trường lặp ở dòng này.',
    });
  if (yaml.faults.length > 0) return undefined;
  const result = read(yaml.value ?? {});
  if (result.ok) return result.value;
  issues.push(...result.problems.map((problem) => toIssue(problem, yaml, file)));
  return undefined;
}

const toIssue = ({ path, line, code, value, message, hint }: FieldProblem, yaml: YamlText, file: string): ContentIssue => ({
  code,
  severity: 'error',
  file,
  line: yaml.lineOf(path, line),
  field: path.length > 0 ? path.join('.') : null,
  value,
  message,
  hint,
});
