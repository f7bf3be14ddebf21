import type { Mention } from '../match/mention';

/** How far beside a mention, in its block, its place is known again, in UTF-16 code units: about four words. */
const CONTEXT = 24;

/**
 * The mention that stands in a changed text where `mention` stood `before`: of the same entry, on
 * the same words, and with the same words before or after it. Of several, the one that has more of
 * this, then the nearest. Null where there is none: a place is not guessed.
 * @param mentions those of the changed `text`.
 */
export function findAgain(
  mention: Mention,
  before: string,
  mentions: readonly Mention[],
  text: string,
): Mention | null {
  const words = before.slice(mention.start, mention.end);
  let best: Mention | null = null;
  let most = 0;
  for (const other of mentions) {
    if (other.entryId !== mention.entryId || text.slice(other.start, other.end) !== words) continue;
    const sides = countSides(mention, before, other, text);
    const isNearer =
      best !== null &&
      sides === most &&
      Math.abs(other.start - mention.start) < Math.abs(best.start - mention.start);
    if (sides > most || (sides > 0 && isNearer)) {
      best = other;
      most = sides;
    }
  }
  return best;
}

/** On how many sides, of two, the words around both are the same. Where one side has none, it tells nothing alone. */
function countSides(a: Mention, aText: string, b: Mention, bText: string): number {
  const before = wordsBefore(aText, a.start);
  const after = wordsAfter(aText, a.end);
  const sameBefore = before === wordsBefore(bText, b.start);
  const sameAfter = after === wordsAfter(bText, b.end);
  if (sameBefore && sameAfter) return 2;
  return (sameBefore && before !== '') || (sameAfter && after !== '') ? 1 : 0;
}

function wordsBefore(text: string, start: number): string {
  const words = text.slice(Math.max(0, start - CONTEXT), start);
  return words.slice(words.lastIndexOf('\n') + 1);
}

function wordsAfter(text: string, end: number): string {
  return text.slice(end, end + CONTEXT).split('\n', 1)[0] ?? '';
}
