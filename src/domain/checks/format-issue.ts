import type { ContentIssue } from './types.ts';

/** An issue as lines for a terminal: place first so that editors link it, then the fault with its value, then the remedy. */
export function formatIssue(issue: ContentIssue): string {
  const place = issue.line === null ? issue.file : `${issue.file}:${issue.line}`;
  const field = issue.field === null ? '' : ` · trường ${issue.field}`;
  const value = issue.value === '' ? '' : ` · giá trị "${shorten(issue.value)}"`;
  return `${place}${field} [${issue.code}]\n  ${issue.severity === 'error' ? 'Lỗi' : 'Lưu ý'}: ${issue.message}${value}\n  Cách sửa: ${issue.hint}`;
}

const shorten = (value: string): string => (value.length > 80 ? `${value.slice(0, 77)}…` : value);
