import type { Alias } from '../pack/pack';
import type { IndexedEntry, NameHit } from './candidate';
import type { NameIndex } from './nameIndex';
import type { Reading } from './reading';

/** Every name in the text as written, NIL names too, by start, of two that start together the longer first. */
export function findNames(
  index: NameIndex<IndexedEntry, Alias | null>,
  reading: Reading,
): NameHit[] {
  return index.findIn(reading).map(({ name: { source, value, words }, from, to }) => ({
    from,
    to,
    of: source,
    alias: value,
    words,
  }));
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
