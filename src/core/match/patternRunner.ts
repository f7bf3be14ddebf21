import type { Token, TokenSpan } from '../text/tokens';
import type { PatternProgram, State } from './patternProgram';
import { fitsCase } from './phrase';

/** The end (a position in the tokens) of a mention of the entry that begins at a position, if one does. */
export type EntryEnd = (id: string, from: number) => number | undefined;

interface Thread {
  readonly state: number;
  readonly from: number;
  readonly open: number;
  readonly close: number;
  /** The word before was part of a gap, so this one need not touch it. */
  readonly loose: boolean;
  /** It has let words pass in a gap. */
  readonly gapped: boolean;
  /** The end of the entry's mention that this thread is inside of; 0 where it is in none. */
  readonly until: number;
}

/**
 * Runs one pattern over sentences by simulating all threads at once (Thompson, Pike): one thread a
 * state, so the cost is the number of words times that of states, whatever the text. Where two threads
 * meet, the one that began later goes on if the other has crossed a gap, and so the tightest match wins;
 * optional words are taken and gaps kept short.
 * @see https://swtch.com/~rsc/regexp/regexp2.html
 */
export class PatternRunner {
  readonly #program: PatternProgram;
  /** By state: the step in which it was last entered. Kept between runs, to be allocated once. */
  readonly #entered: Int32Array;
  #step = 0;
  #threads: Thread[] = [];
  #next: Thread[] = [];

  constructor(program: PatternProgram) {
    this.#program = program;
    this.#entered = new Int32Array(program.states.length);
  }

  /** The marked parts of all matches in one sentence, by the end of the match. */
  run(tokens: readonly Token[], { from, to }: TokenSpan, entryEnd: EntryEnd): TokenSpan[] {
    const matches: { begin: number; mark: TokenSpan }[] = [];
    this.#next = [];
    for (let at = from; at <= to; at += 1) {
      const token = at < to ? tokens[at] : undefined;
      const mayBegin = token !== undefined && this.#mayBegin(token, at, entryEnd);
      if (this.#next.length === 0 && !mayBegin) continue;
      this.#enterAll(at, mayBegin);
      const touches = isSoft(tokens[at - 1]?.joint);
      const match = this.#advance(at, to, token, touches, entryEnd);
      if (match === null) continue;
      if (matches.at(-1)?.begin === match.from) matches.pop();
      matches.push({ begin: match.from, mark: markOf(match, at) });
    }
    return matches.map(({ mark }) => mark);
  }

  #mayBegin({ key }: Token, at: number, entryEnd: EntryEnd): boolean {
    const { firstWords, firstEntries } = this.#program;
    return firstWords.has(key) || firstEntries.some((id) => entryEnd(id, at) !== undefined);
  }

  /** Puts the threads of the last step, and one that begins here, in order of worth. */
  #enterAll(at: number, mayBegin: boolean): void {
    this.#step += 1;
    const before = this.#next;
    this.#threads = [];
    this.#next = [];
    for (const thread of before) if (!thread.gapped) this.#enter(thread, at);
    if (mayBegin) {
      const state = this.#program.start;
      this.#enter(
        { state, from: at, open: -1, close: -1, loose: true, gapped: false, until: 0 },
        at,
      );
    }
    for (const thread of before) if (thread.gapped) this.#enter(thread, at);
  }

  /** Follows what consumes no word, up to states that do. */
  #enter(thread: Thread, at: number): void {
    const state = this.#program.states[thread.state];
    if (state === undefined) return;
    if (thread.until > 0) {
      this.#threads.push(thread);
      return;
    }
    if (this.#entered[thread.state] === this.#step) return;
    this.#entered[thread.state] = this.#step;
    switch (state.op) {
      case 'split':
        for (const next of state.next) this.#enter({ ...thread, state: next }, at);
        break;
      case 'open':
        this.#enter({ ...thread, state: state.next, open: at }, at);
        break;
      case 'close':
        this.#enter({ ...thread, state: state.next, close: at }, at);
        break;
      case 'loosen':
        this.#enter({ ...thread, state: state.next, loose: true }, at);
        break;
      default:
        this.#threads.push(thread);
    }
  }

  /** Moves every thread over one word; returns the worthiest that is at its end. */
  #advance(
    at: number,
    to: number,
    token: Token | undefined,
    touches: boolean,
    entryEnd: EntryEnd,
  ): Thread | null {
    let match: Thread | null = null;
    for (const thread of this.#threads) {
      const state = this.#program.states[thread.state];
      // After a match the threads of less worth that overlap it are given up.
      if (state === undefined || (match !== null && thread.from < at)) continue;
      if (state.op === 'match') match ??= thread;
      else if (token === undefined) continue;
      else if (thread.until > 0) this.#next.push(within(thread, state, at));
      else if (state.op === 'any') {
        this.#next.push({ ...thread, state: state.next, loose: true, gapped: true });
      } else if (!thread.loose && !touches) continue;
      else if (state.op === 'word') {
        if (state.key !== token.key || !fitsCase(state.shape, token)) continue;
        this.#next.push({ ...thread, state: state.next, loose: false });
      } else if (state.op === 'entry') {
        const until = entryEnd(state.id, at);
        if (until !== undefined && until <= to)
          this.#next.push(within({ ...thread, until }, state, at));
      }
    }
    return match;
  }
}

/** One word on inside a mention of an entry; past it at its last word. */
function within(thread: Thread, state: State, at: number): Thread {
  if (at + 1 < thread.until || state.op !== 'entry') return thread;
  return { ...thread, state: state.next, until: 0, loose: false };
}

function markOf({ from, open, close }: Thread, to: number): TokenSpan {
  return open >= 0 && close > open ? { from: open, to: close } : { from, to };
}

/** Whether two words with this between them can follow one another in a phrase. */
function isSoft(joint: string | undefined): boolean {
  return joint !== 'other' && joint !== 'block' && joint !== 'point';
}
