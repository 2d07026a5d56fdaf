/** Text as an ASCII slug for ids and addresses: marks dropped, đ as d, anything else as one hyphen. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A point letter in an anchor: đ is written dd, so that điểm d and điểm đ stay two anchors. */
export const anchorLetter = (letter: string): string => letter.replace('đ', 'dd');
