import { foldText } from './foldText';

/**
 * Letters and digits as `foldText` folds them (*Łódź* is `lodz`), without apostrophes, initials as one word
 * (*U.S.* is `us`); everything else is one space, at both ends too, so that a word begins after a space.
 */
export function foldForSearch(text: string): string {
  return foldText(` ${text} `)
    .text.replace(/['.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
