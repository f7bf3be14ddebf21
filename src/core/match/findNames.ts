import type { AnalyzedText } from './analyzedText';
import type { NameHit } from './candidate';
import type { NameIndex } from './nameIndex';

/** The names in one text as written, NIL names too. */
export interface FoundNames {
  /** At each word only the longest that start there, by start. */
  readonly longest: readonly NameHit[];
  /** All that start at a word, the longer first. Seldom asked for: they may be many at every word. */
  at(from: number): readonly NameHit[];
}

export function findNames(index: NameIndex, analyzed: AnalyzedText): FoundNames {
  const known = new Map<number, readonly NameHit[]>();
  return {
    longest: index.findLongest(analyzed),
    at(from) {
      let hits = known.get(from);
      if (hits === undefined) {
        hits = index.findAt(analyzed, from);
        known.set(from, hits);
      }
      return hits;
    },
  };
}

/**
 * Leaves out every name that is part of a longer one, whether that one is marked in the end or not:
 * a part of a proper name is no mention of its own. So is one that ends inside a proper name, as `war on
 * the Islamic State` does before `Khorasan Province`. A NIL name leaves out its own entry's alias of the
 * same words as well.
 *
 * `longest` are those of `findNames`.
 */
export function withoutParts(longest: readonly NameHit[]): NameHit[] {
  const kept: NameHit[] = [];
  let covered = 0;
  for (let at = 0; at < longest.length; ) {
    const hit = longest[at];
    let next = at + 1;
    while (longest[next]?.from === hit?.from) next += 1;
    if (hit !== undefined && hit.to > covered) {
      if (isProper(hit)) while ((kept.at(-1)?.to ?? 0) > hit.from) kept.pop();
      covered = hit.to;
      if (next > at + 1) kept.push(...withoutRefused(longest.slice(at, next)));
      else if (hit.alias !== null) kept.push(hit);
    }
    at = next;
  }
  return kept;
}

/** Of the meanings of one name those that their own entry does not refuse. */
function withoutRefused(hits: readonly NameHit[]): NameHit[] {
  const refusing = new Set(
    hits.filter(({ alias }) => alias === null).map(({ indexed }) => indexed),
  );
  return hits.filter(({ alias, indexed }) => alias !== null && !refusing.has(indexed));
}

/** Not a name of small letters alone, such as an idea's *suicide operation*. */
export function isProper({ words }: NameHit): boolean {
  return words.some(({ shape }) => shape !== 'lower' && shape !== 'number');
}
