import type { TokenSpan } from '../text/tokens';
import type { PatternProgram } from './patternProgram';
import { fitsCase } from './phrase';
import type { Reading } from './reading';

/** The end (a position in `tokens`) of a mention of the entry that begins at a position, if one does. */
export type EntryEnd = (id: string, from: number) => number | undefined;

/** Where a pattern was found: the words matched, and the part of them to be marked. */
export interface PatternMatch {
  readonly whole: TokenSpan;
  readonly mark: TokenSpan;
}

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

const START = { open: -1, close: -1, loose: true, gapped: false, until: 0 };

/**
 * All matches in one sentence, by simulating all threads at once (Thompson, Pike): one thread a state,
 * so the cost is the number of words times that of states, whatever the text. Where two threads meet,
 * the one that began later goes on if the other has crossed a gap, and so the tightest match wins;
 * optional words are taken and gaps kept short.
 */
export function runPattern(
  program: PatternProgram,
  reading: Reading,
  { from: begin, to: end }: TokenSpan,
  entryEnd: EntryEnd,
): PatternMatch[] {
  const { tokens } = reading;
  const { states } = program;
  const matches: PatternMatch[] = [];
  const seen = new Int32Array(states.length).fill(-1);
  let threads: Thread[] = [];

  for (let at = begin; at <= end; at += 1) {
    const current: Thread[] = [];
    const enter = (thread: Thread): void => {
      const state = states[thread.state];
      if (state === undefined) return;
      if (thread.until > 0) {
        current.push(thread);
        return;
      }
      if (seen[thread.state] === at) return;
      seen[thread.state] = at;
      switch (state.op) {
        case 'split':
          for (const next of state.next) enter({ ...thread, state: next });
          return;
        case 'open':
          enter({ ...thread, state: state.next, open: at });
          return;
        case 'close':
          enter({ ...thread, state: state.next, close: at });
          return;
        case 'loosen':
          enter({ ...thread, state: state.next, loose: true });
          return;
        default:
          current.push(thread);
      }
    };
    for (const thread of threads) if (!thread.gapped) enter(thread);
    if (at < end) enter({ ...START, state: program.start, from: at });
    for (const thread of threads) if (thread.gapped) enter(thread);

    threads = [];
    const token = tokens[at];
    const before = tokens[at - 1];
    const touches = before === undefined || isSoft(before.joint);
    let isMatched = false;
    for (const thread of current) {
      const state = states[thread.state];
      // After a match the threads of less worth that overlap it are given up.
      if (state === undefined || (isMatched && thread.from < at)) continue;
      if (state.op === 'match') {
        record(matches, thread, at);
        isMatched = true;
        continue;
      }
      if (token === undefined || at === end) continue;
      if (thread.until > 0) {
        threads.push(step(thread, state, at));
        continue;
      }
      if (state.op === 'any') {
        threads.push({ ...thread, state: state.next, loose: true, gapped: true });
      }
      if (!thread.loose && !touches) continue;
      if (state.op === 'word' && state.key === token.key && fitsCase(state.shape, token)) {
        threads.push({ ...thread, state: state.next, loose: false });
      } else if (state.op === 'entry') {
        const until = entryEnd(state.id, at);
        if (until !== undefined && until <= end)
          threads.push(step({ ...thread, until }, state, at));
      }
    }
  }
  return matches;
}

/** One word on inside a mention of an entry; past it at its last word. */
function step(thread: Thread, state: { op: string; next?: unknown }, at: number): Thread {
  const isLast = at + 1 === thread.until;
  if (!isLast || typeof state.next !== 'number') return thread;
  return { ...thread, state: state.next, until: 0, loose: false };
}

function record(matches: PatternMatch[], thread: Thread, to: number): void {
  const whole = { from: thread.from, to };
  const isMarked = thread.open >= 0 && thread.close > thread.open;
  const mark = isMarked ? { from: thread.open, to: thread.close } : whole;
  const last = matches.at(-1);
  if (last !== undefined && last.whole.from === thread.from) matches.pop();
  matches.push({ whole, mark });
}

/** Whether two words with this between them can follow one another in a phrase. */
function isSoft(joint: string): boolean {
  return joint !== 'other' && joint !== 'block' && joint !== 'point';
}
