import type { WordShape } from '../text/words';
import type { PatternNode } from './patternNode';

/**
 * A pattern as a nondeterministic automaton without loops. `next` is the index of the following state;
 * of a `split` the earlier ones are preferred. `open` and `close` bound the part to be marked.
 */
export type State =
  | { readonly op: 'word'; readonly key: string; readonly shape: WordShape; readonly next: number }
  | { readonly op: 'entry'; readonly id: string; readonly next: number }
  | { readonly op: 'any'; readonly next: number }
  | { readonly op: 'loosen'; readonly next: number }
  | { readonly op: 'open'; readonly next: number }
  | { readonly op: 'close'; readonly next: number }
  | { readonly op: 'split'; readonly next: readonly number[] }
  | { readonly op: 'match' };

export interface PatternProgram {
  readonly states: readonly State[];
  readonly start: number;
  /**
   * Words, and entries as `@id`, of which every match holds at least one: the pattern is tried only in
   * sentences that have one of them.
   */
  readonly anchors: readonly string[];
}

/** Between neighboring parts of `[…]`. */
const MOST_BETWEEN_PARTS = 12;
const MAX_STATES = 6000;

/** Null where the pattern would need too many states: it should be written as two. */
export function compilePattern(node: PatternNode): PatternProgram | null {
  const states: State[] = [{ op: 'match' }];
  const start = build(node, 0, states);
  if (states.length > MAX_STATES) return null;
  return { states, start, anchors: anchorsOf(node) ?? [] };
}

/** Adds the states of `node`, going on to `next`; returns the first of them. */
function build(node: PatternNode, next: number, states: State[]): number {
  if (states.length > MAX_STATES) return next;
  const add = (state: State): number => states.push(state) - 1;
  switch (node.type) {
    case 'word':
      return add({ op: 'word', key: node.key, shape: node.shape, next });
    case 'entry':
      return add({ op: 'entry', id: node.id, next });
    case 'gap':
      return gap(node.most, next, states);
    case 'sequence':
      return node.items.reduceRight((after, item) => build(item, after, states), next);
    case 'choice':
      return add({ op: 'split', next: node.options.map((option) => build(option, next, states)) });
    case 'optional':
      return add({ op: 'split', next: [build(node.item, next, states), next] });
    case 'mark':
      return add({ op: 'open', next: build(node.item, add({ op: 'close', next }), states) });
    case 'anyOrder':
      return anyOrder(node.parts, next, states);
  }
}

/** Up to `most` words of any kind, as few as will do. */
function gap(most: number, next: number, states: State[]): number {
  let entry = next;
  for (let left = 0; left < most; left += 1) {
    const any = states.push({ op: 'any', next: entry }) - 1;
    entry = states.push({ op: 'split', next: [next, any] }) - 1;
  }
  return states.push({ op: 'loosen', next: entry }) - 1;
}

/** One state for each set of parts already seen, so that `k` parts cost `k · 2^(k-1)` copies and not `k!`. */
function anyOrder(parts: readonly PatternNode[], next: number, states: State[]): number {
  const known = new Map<number, number>();
  const after = (seen: number): number => {
    if (seen === 2 ** parts.length - 1) return next;
    const made = known.get(seen);
    if (made !== undefined) return made;
    const options = parts.flatMap((part, index) =>
      seen & (1 << index) ? [] : [build(part, after(seen | (1 << index)), states)],
    );
    const fork = states.push({ op: 'split', next: options }) - 1;
    const entry = seen === 0 ? fork : gap(MOST_BETWEEN_PARTS, fork, states);
    known.set(seen, entry);
    return entry;
  };
  return after(0);
}

/** The rarest set of words of which each match has one; null where there is none. */
function anchorsOf(node: PatternNode): readonly string[] | null {
  switch (node.type) {
    case 'word':
      return [node.key];
    case 'entry':
      return [`@${node.id}`];
    case 'gap':
    case 'optional':
      return null;
    case 'mark':
      return anchorsOf(node.item);
    case 'choice': {
      const all = node.options.map(anchorsOf);
      return all.some((anchors) => anchors === null)
        ? null
        : all.flatMap((anchors) => anchors ?? []);
    }
    case 'sequence':
      return rarest(node.items.map(anchorsOf));
    case 'anyOrder':
      return rarest(node.parts.map(anchorsOf));
  }
}

/** Longer words are rarer; a set is as common as its members together. */
function rarest(sets: readonly (readonly string[] | null)[]): readonly string[] | null {
  let best: readonly string[] | null = null;
  let bestWeight = Number.POSITIVE_INFINITY;
  for (const set of sets) {
    if (set === null || set.length === 0) continue;
    const weight = set.reduce((sum, key) => sum + 1 / key.length ** 2, 0);
    if (weight < bestWeight) {
      best = set;
      bestWeight = weight;
    }
  }
  return best;
}
