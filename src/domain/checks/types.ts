/** One fault of the content, for the person who can mend it. Author-facing words are Vietnamese. */
export interface ContentIssue {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Path relative to the project. */
  readonly file: string;
  /** Line in the file, from 1; null where the fault has no line (a missing file). */
  readonly line: number | null;
  /** Field in dotted form ("chapters.2.from"), or null. */
  readonly field: string | null;
  /** The offending value as found. */
  readonly value: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

/** An error of a field of a data file, where the line is not known. */
export const fault = (
  { file, field }: { readonly file: string; readonly field: string },
  code: string,
  value: string,
  message: string,
  hint: string,
): ContentIssue => ({
  code,
  severity: 'error',
  file,
  line: null,
  field,
  value,
  message,
  hint,
});
