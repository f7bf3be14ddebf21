import type { ReadingState } from '../../src/core/reading/readingState';

/** The reading's one changing value. */
export interface ReadingStore {
  readonly state: ReadingState;
  /** Draws at once, and so must not be called while drawing, nor from an effect of what is drawn; nothing, once another reading draws. */
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
