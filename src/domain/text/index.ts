export { findOddCharacter, isNfc } from './normalize.ts';
export { compareNum, POINT_LETTERS, pointRank, rangeOfNums } from './point-letters.ts';
export { romanToNumber } from './roman.ts';
export { anchorLetter, slug } from './slug.ts';
