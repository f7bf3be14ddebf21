import type { Pack } from '../../core/pack/pack';
import { plainText } from '../../core/pack/prose';

/** Characters. Fewer may stand in any script by chance. */
const LEAST = 20;

/** What a script may write in another way than the pack: marks that end a string, and letters beyond ASCII. */
const ESCAPED = /["'\\\u0080-\uffff]/;

/**
 * The ids of the entries whose definition stands in one of the scripts, by the longest part of it that no
 * script escapes. One that has no part of 20 characters is never found.
 */
export function findCarriedDefinitions(
  packs: readonly Pack[],
  scripts: readonly string[],
): string[] {
  return packs
    .flatMap((pack) => Object.values(pack.entries))
    .filter(({ definition }) => {
      const words = longestPart(plainText(definition));
      return words.length >= LEAST && scripts.some((script) => script.includes(words));
    })
    .map(({ id }) => id);
}

function longestPart(text: string): string {
  return text.split(ESCAPED).reduce((best, part) => (part.length > best.length ? part : best));
}
