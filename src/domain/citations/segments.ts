/** A piece of a text: plain, or standing for something. */
export interface Segment<T> {
  readonly text: string;
  readonly link: T | null;
}

/** Cuts a text at spans (ordered, not overlapping) into plain and linked pieces; joined they are the text again. */
export function segmentText<T>(
  text: string,
  spans: readonly { readonly start: number; readonly end: number; readonly link: T }[],
): readonly Segment<T>[] {
  const segments: Segment<T>[] = [];
  let at = 0;
  for (const { start, end, link } of spans) {
    if (start > at) segments.push({ text: text.slice(at, start), link: null });
    segments.push({ text: text.slice(start, end), link });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), link: null });
  return segments;
}
