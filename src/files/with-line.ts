import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentIssue } from '../domain/checks/index.ts';
import { readYaml } from './read-yaml.ts';

/** An issue of a data file with the line of its field, which shows only in the file: checks of the whole corpus see values alone. */
export function withLine(issue: ContentIssue, root: string): ContentIssue {
  const path = join(root, issue.file.replace(/^content\//, ''));
  if (issue.line !== null || issue.field === null || !path.endsWith('.yaml') || !existsSync(path)) return issue;
  const keys = issue.field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return { ...issue, line: readYaml(readFileSync(path, 'utf8')).lineOf(keys) };
}
