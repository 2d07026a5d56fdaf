/** A run of a model's text; `blank` where the issuing body has to fill something in. */
export interface BlankRun {
  readonly text: string;
  readonly blank: boolean;
}

/** "[tên xã]", "…/01/2027", "(điền nếu đã có)". */
const BLANK = /\[[^\]]+\]|\(điền[^)]*\)|[^\s,;()[\]]*…[^\s,;().[\]]*/gu;

/** A text cut at its blanks; joined the runs are the text again. */
export function markBlanks(text: string): readonly BlankRun[] {
  const runs: BlankRun[] = [];
  let at = 0;
  for (const { 0: blank, index } of text.matchAll(BLANK)) {
    if (index > at) runs.push({ text: text.slice(at, index), blank: false });
    runs.push({ text: blank, blank: true });
    at = index + blank.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), blank: false });
  return runs;
}
