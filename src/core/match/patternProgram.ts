import type { WordShape } from '../text/words';
import type { PatternNode } from './patternNode';

/**
 * A pattern as a nondeterministic automaton without loops. `next` is the index of the following state;
 * of a `split` the earlier ones are preferred. `any` passes over a word of a gap; `loosen` lets the next word
 * stand apart from the last. `open` and `close` bound the part to be marked.
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
  /** Of what a match can begin with. */
  readonly firstWords: ReadonlySet<string>;
  readonly firstEntries: readonly string[];
}

/** Words between neighboring parts of `[…]`: twice a gap, since a verb may come between. */
const MOST_BETWEEN_PARTS = 12;
/** What a word may cost at most where one pattern is tried: many times the longest of our own pack. */
const MAX_STATES = 6000;

/** Null where the pattern would need too many states: it should be written as two. */
export function compilePattern(node: PatternNode): PatternProgram | null {
  const states: State[] = [{ op: 'match' }];
  const start = build(node, 0, states);
  if (states.length > MAX_STATES) return null;
  const firsts = firstStates(states, start, new Set());
  return {
    states,
    start,
    firstWords: new Set(firsts.flatMap((state) => (state.op === 'word' ? [state.key] : []))),
    firstEntries: firsts.flatMap((state) => (state.op === 'entry' ? [state.id] : [])),
  };
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

/** The states that a thread reaches before it has consumed a word. */
function firstStates(states: readonly State[], from: number, seen: Set<number>): State[] {
  const state = states[from];
  if (state === undefined || seen.has(from)) return [];
  seen.add(from);
  switch (state.op) {
    case 'split':
      return state.next.flatMap((next) => firstStates(states, next, seen));
    case 'open':
    case 'close':
    case 'loosen':
      return firstStates(states, state.next, seen);
    default:
      return [state];
  }
}
