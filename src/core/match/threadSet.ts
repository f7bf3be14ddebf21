/** One way in which a match may be going on. */
export interface Thread {
  readonly state: number;
  /** The word that it began with. */
  readonly from: number;
  /** The bounds of the marked part; -1 where not yet reached. */
  readonly open: number;
  readonly close: number;
  /** The word before was part of a gap, so the next need not touch it. */
  readonly loose: boolean;
  /** It has let words pass in a gap. */
  readonly gapped: boolean;
}

/**
 * Threads in order of worth, at most one for each state (and one that has crossed a gap). Made once for a
 * pattern: clearing it costs nothing, whatever the number of states.
 */
export class ThreadSet {
  /** By state: the round in which it was last reached. */
  readonly #visited: Int32Array;
  readonly #taken: Int32Array;
  readonly #threads: Thread[] = [];
  #size = 0;
  #round = 1;

  constructor(states: number) {
    this.#visited = new Int32Array(states);
    this.#taken = new Int32Array(2 * states);
  }

  get size(): number {
    return this.#size;
  }

  clear(): void {
    this.#size = 0;
    this.#round += 1;
  }

  /** The thread at a place in the order. Outside the order: `RangeError`. */
  at(index: number): Thread {
    const thread = this.#threads[index];
    if (thread === undefined || index >= this.#size) throw new RangeError(`no thread ${index}`);
    return thread;
  }

  /** Whether a state is reached for the first time since the last `clear`. */
  visit(state: number): boolean {
    if (this.#visited[state] === this.#round) return false;
    this.#visited[state] = this.#round;
    return true;
  }

  /** Puts a thread last, at a state. */
  add(state: number, thread: Thread): void {
    const { from, open, close, loose, gapped } = thread;
    this.#threads[this.#size] =
      thread.state === state ? thread : { state, from, open, close, loose, gapped };
    this.#size += 1;
  }

  /** Puts a thread last, one word on and at another state, unless one of more worth is there. */
  move(state: number, thread: Thread, isGap: boolean): void {
    const gapped = isGap || thread.gapped;
    const place = 2 * state + (gapped ? 1 : 0);
    if (this.#taken[place] === this.#round) return;
    this.#taken[place] = this.#round;
    const { from, open, close } = thread;
    this.#threads[this.#size] = { state, from, open, close, loose: isGap, gapped };
    this.#size += 1;
  }
}
