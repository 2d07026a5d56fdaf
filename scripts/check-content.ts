import { formatIssue } from '../src/domain/checks/index.ts';
import { readCorpus } from '../src/files/index.ts';

/** Reads the whole content folder and prints every fault by file and line; exit status 1 where there is an error. */
const { corpus, issues } = readCorpus(process.argv[2] ?? 'content');
for (const issue of issues) console.error(`${formatIssue(issue)}\n`);
const documents = [...corpus.documents.values()];
const articles = documents.reduce((sum, { articles }) => sum + articles.length, 0);
const errors = issues.filter(({ severity }) => severity === 'error').length;
console.log(`${documents.length} văn bản, ${articles} điều: ${errors} lỗi, ${issues.length - errors} lưu ý`);
process.exitCode = errors > 0 ? 1 : 0;
