import type { ReadingState } from './readingState';

/** The reading's one changing value: every change is drawn, until the next reading draws. */
export interface ReadingStore {
  readonly state: ReadingState;
  update(change: Partial<ReadingState>): void;
}

export function createReadingStore(
  initial: ReadingState,
  draw: (state: ReadingState) => void,
  signal: AbortSignal,
): ReadingStore {
  let state = initial;
  return {
    get state() {
      return state;
    },
    update(change) {
      if (signal.aborted) return;
      state = { ...state, ...change };
      draw(state);
    },
  };
}
