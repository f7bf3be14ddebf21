/**
 * Letters and digits in lower case without their marks, initials as one word (*U.S.* is `us`); everything
 * else is one space, at both ends too, so that a word begins after a space. Of the apostrophes only those are
 * left out that a pack is written with or a reader types. It gives no offsets: what is matched in an
 * article is folded by `foldText`.
 */
export function foldForSearch(text: string): string {
  return ` ${text} `
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
