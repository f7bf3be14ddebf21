import type { NameHit, NameValue } from './candidate';
import type { NameIndex } from './nameIndex';
import type { Reading } from './reading';

/** Every name in the text as written, NIL names too, by start, of two that start together the longer first. */
export function findNames(index: NameIndex<NameValue>, reading: Reading): NameHit[] {
  const hits: NameHit[] = [];
  for (let from = 0; from < reading.tokens.length; from += 1) {
    const found = index.namesAt(reading.tokens, from);
    for (let at = found.length - 1; at >= 0; at -= 1) {
      const name = found[at];
      if (name === undefined) continue;
      hits.push({ ...name.value, from, to: from + name.words.length, words: name.words });
    }
  }
  return hits;
}

/**
 * Leaves out every name that is part of a longer one, whether that one is marked in the end or not:
 * a part of a proper name is no mention of its own. A NIL name leaves out its own entry's alias of the
 * same words as well.
 *
 * `hits` are sorted as `findNames` returns them.
 */
export function withoutParts(hits: readonly NameHit[]): NameHit[] {
  const kept: NameHit[] = [];
  let covered = 0;
  for (let at = 0; at < hits.length; ) {
    const from = hits[at]?.from;
    let next = at;
    while (hits[next]?.from === from) next += 1;
    const here = hits.slice(at, next);
    const longest = here[0]?.to ?? 0;
    if (longest > covered) {
      const longestHits = here.filter(({ to }) => to === longest);
      const refusing = longestHits.filter(({ alias }) => alias === null).map(({ of }) => of);
      kept.push(...longestHits.filter(({ alias, of }) => alias !== null && !refusing.includes(of)));
      covered = longest;
    }
    at = next;
  }
  return kept;
}
