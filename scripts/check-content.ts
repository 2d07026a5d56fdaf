import { checkFreshness, formatIssue } from '../src/domain/checks/index.ts';
import { parsePlainDate } from '../src/domain/dates/index.ts';
import { readCorpus } from '../src/files/index.ts';

/**
 * Reads the whole content folder (the first argument, else content) and prints every fault by file and line, and what is
 * about to end or was last checked long ago, as of today (TODAY=2027-03-01 names another day). Exit status 1 on an error.
 */
const today = parsePlainDate(process.env.TODAY ?? new Date().toISOString().slice(0, 10));
if (today === undefined) throw new Error(`Expected TODAY as a day such as 2027-03-01, got "${process.env.TODAY}"`);
const { corpus, issues: faults } = readCorpus(process.argv[2] ?? 'content');
const issues = [...faults, ...checkFreshness(corpus, today)];
for (const issue of issues) console.error(`${formatIssue(issue)}\n`);
const documents = [...corpus.documents.values()];
const articles = documents.reduce((sum, { articles }) => sum + articles.length, 0);
const errors = issues.filter(({ severity }) => severity === 'error').length;
const examples = [...corpus.deadlines, ...corpus.amounts].reduce((sum, { examples }) => sum + examples.length, 0);
console.log(
  `${documents.length} văn bản, ${articles} điều, ${corpus.deadlines.length} thời hạn, ${corpus.amounts.length} mức tiền (${examples} ví dụ), ${corpus.forms.length} biểu mẫu, ${corpus.terms.length} thuật ngữ, ${corpus.changes.length} thay đổi, ${corpus.guides.length} hướng dẫn, ${corpus.questions.length} câu hỏi, ${corpus.plans.length} kế hoạch: ${errors} lỗi, ${issues.length - errors} lưu ý`,
);
process.exitCode = errors > 0 ? 1 : 0;
