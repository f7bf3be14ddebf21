import type { ReadingState } from './ReadingView';

/** The reading's one changing value: every change is drawn. */
export interface ReadingStore {
  readonly state: ReadingState;
  update(change: Partial<ReadingState>): void;
}

export function createReadingStore(
  initial: ReadingState,
  draw: (state: ReadingState) => void,
): ReadingStore {
  let state = initial;
  return {
    get state() {
      return state;
    },
    update(change) {
      state = { ...state, ...change };
      draw(state);
    },
  };
}
