import type { PatternNode } from './patternNode';

/** A third set turns away few sentences more, and every one is carried in the built packs. */
const MOST_SETS = 2;

/**
 * Sets of words, and of entries as `@id`: every match of a pattern holds at least one of each set. The
 * rarest comes first. A pattern is tried only in sentences that have them.
 */
export type PatternNeeds = readonly (readonly string[])[];

/**
 * The two rarest sets that every match of a parsed pattern holds words of, as in `Token.key`; fewer where no more
 * is sure, and none where no word or entry is.
 */
export function needsOf(node: PatternNode): PatternNeeds {
  return sortedByRarity(collect(node)).slice(0, MOST_SETS);
}

function collect(node: PatternNode): PatternNeeds {
  switch (node.type) {
    case 'word':
      return [[node.key]];
    case 'entry':
      return [[`@${node.id}`]];
    case 'gap':
    case 'optional':
      return [];
    case 'mark':
      return collect(node.item);
    case 'sequence':
      return node.items.flatMap(collect);
    case 'anyOrder':
      return node.parts.flatMap(collect);
    case 'choice': {
      const rarest = node.options.map((option) => sortedByRarity(collect(option)).at(0));
      return rarest.includes(undefined) ? [] : [[...new Set(rarest.flatMap((set) => set ?? []))]];
    }
  }
}

function sortedByRarity(needs: PatternNeeds): PatternNeeds {
  return needs.length < 2
    ? needs
    : needs.toSorted((one, other) => commonness(one) - commonness(other));
}

/** Longer words are rarer; a set is as common as its members together. */
function commonness(set: readonly string[]): number {
  return set.reduce((sum, key) => sum + 1 / key.length ** 2, 0);
}
