import type { Token, TokenSpan } from '../text/tokens';
import type { PatternProgram } from './patternProgram';
import { fitsCase } from './phrase';
import { type Thread, ThreadSet } from './threadSet';

/** The end (a position in the tokens) of a mention of the entry that begins at a position, if one does. */
export type EntryEnd = (id: string, from: number) => number | undefined;

/** A thread inside a mention of an entry, up to its end. */
interface Inside {
  readonly thread: Thread;
  readonly next: number;
  readonly until: number;
}

/**
 * Runs one pattern over clauses by simulating all threads at once (Thompson, Pike): one thread a
 * state, so the cost is the number of words times that of states, whatever the text. Where two threads
 * meet, the one that began later goes on if the other has crossed a gap, and so the tightest match wins;
 * optional words are taken and gaps kept short.
 * @see https://swtch.com/~rsc/regexp/regexp2.html
 */
export class PatternRunner {
  readonly #program: PatternProgram;
  /** Threads at states that consume a word, in order of worth. */
  readonly #here: ThreadSet;
  /** Threads that have just consumed one. */
  readonly #moved: ThreadSet;
  #inside: Inside[] = [];

  constructor(program: PatternProgram) {
    this.#program = program;
    this.#here = new ThreadSet(program.states.length);
    this.#moved = new ThreadSet(program.states.length);
  }

  /** The marked parts of all matches in one clause, by the end of the match. */
  run(tokens: readonly Token[], { from, to }: TokenSpan, entryEnd: EntryEnd): TokenSpan[] {
    const matches: { begin: number; mark: TokenSpan }[] = [];
    this.#moved.clear();
    this.#inside = [];
    for (let at = from; at <= to; at += 1) {
      const token = at < to ? tokens[at] : undefined;
      const mayBegin = token !== undefined && this.#mayBegin(token, at, entryEnd);
      if (this.#moved.size === 0 && this.#inside.length === 0 && !mayBegin) continue;
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

  /** Puts the threads that have moved, and one that begins here, in order of worth. */
  #enterAll(at: number, mayBegin: boolean): void {
    this.#here.clear();
    for (let index = 0; index < this.#moved.size; index += 1) {
      const thread = this.#moved.at(index);
      if (!thread.gapped) this.#enter(thread.state, thread, at);
    }
    if (mayBegin) {
      const { start } = this.#program;
      const begun = { from: at, open: -1, close: -1, loose: true, gapped: false };
      this.#enter(start, { state: start, ...begun }, at);
    }
    for (let index = 0; index < this.#moved.size; index += 1) {
      const thread = this.#moved.at(index);
      if (thread.gapped) this.#enter(thread.state, thread, at);
    }
    this.#moved.clear();
  }

  /** Follows states that consume no word to those that do. A thread that is at one already is worth more, and stays. */
  #enter(index: number, thread: Thread, at: number): void {
    const state = this.#program.states[index];
    if (state === undefined || !this.#here.visit(index)) return;
    switch (state.op) {
      case 'split':
        for (const next of state.next) this.#enter(next, thread, at);
        break;
      case 'open':
        this.#enter(state.next, { ...thread, open: at }, at);
        break;
      case 'close':
        this.#enter(state.next, { ...thread, close: at }, at);
        break;
      case 'loosen':
        this.#enter(state.next, thread.loose ? thread : { ...thread, loose: true }, at);
        break;
      default:
        this.#here.add(index, thread);
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
    const waiting = this.#inside;
    this.#inside = [];
    for (let index = 0; index < this.#here.size; index += 1) {
      const thread = this.#here.at(index);
      const state = this.#program.states[thread.state];
      // After a match the threads of less worth that overlap it are given up.
      if (state === undefined || (match !== null && thread.from < at)) continue;
      if (state.op === 'match') match ??= thread;
      else if (token === undefined) continue;
      else if (state.op === 'any') this.#moved.move(state.next, thread, true);
      else if (!thread.loose && !touches) continue;
      else if (state.op === 'word') {
        if (state.key === token.key && fitsCase(state.shape, token)) {
          this.#moved.move(state.next, thread, false);
        }
      } else if (state.op === 'entry') {
        const until = entryEnd(state.id, at);
        if (until !== undefined && until <= to) waiting.push({ thread, next: state.next, until });
      }
    }
    for (const inside of waiting) {
      if (match !== null && inside.thread.from < at) continue;
      if (inside.until === at + 1) this.#moved.move(inside.next, inside.thread, false);
      else this.#inside.push(inside);
    }
    return match;
  }
}

function markOf({ from, open, close }: Thread, to: number): TokenSpan {
  return open >= 0 && close > open ? { from: open, to: close } : { from, to };
}

/** Whether two words with this between them can follow one another in a phrase. */
function isSoft(joint: string | undefined): boolean {
  return joint !== 'other' && joint !== 'block' && joint !== 'point';
}
