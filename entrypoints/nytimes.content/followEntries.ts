import type { PopoverEvent } from '../../src/core/popover/popoverMachine';
import { shownIn } from '../../src/core/popover/popoverState';
import { findEntry } from '../../src/core/reading/readingState';
import { askBackground } from '../../src/extension/askBackground';
import type { ReadingStore } from './readingStore';

interface FollowParts {
  readonly store: ReadingStore;
  readonly send: (event: PopoverEvent) => void;
  readonly signal: AbortSignal;
}

/** Links between entries: those that the article does not mention are fetched when first followed. */
export interface EntryLinks {
  /** Shows the entry in the popover, with a way back. */
  follow(entryId: string): Promise<void>;
  /** Opens the entry in the sidebar, anew where it is open already; null closes the one that is. */
  expand(entryId: string | null): Promise<void>;
}

export function followEntries({ store, send, signal }: FollowParts): EntryLinks {
  let latest = 0;

  /** False where no pack has the entry, nobody answers any more, or the reader has asked for another meanwhile. */
  async function fetchEntry(id: string): Promise<boolean> {
    const own = ++latest;
    if (findEntry(store.state, id) !== null) return true;
    const { publishedAt } = store.state.annotations;
    const entry = await askBackground('readEntry', { id, publishedAt });
    if (entry === null || own !== latest || signal.aborted) return false;
    store.update({ followed: { ...store.state.followed, [id]: entry } });
    return true;
  }

  return {
    // An answer counts only where the reader is still where the question was asked.
    async follow(entryId) {
      const trail = shownIn(store.state.popover)?.trail;
      if ((await fetchEntry(entryId)) && trail === shownIn(store.state.popover)?.trail) {
        send({ type: 'followed', entryId });
      }
    },
    async expand(entryId) {
      if (entryId === null) latest += 1;
      else if (!(await fetchEntry(entryId))) return;
      // What is asked for again is to be shown again.
      if (entryId === store.state.expandedId) store.update({ expandedId: null });
      store.update({ expandedId: entryId });
    },
  };
}
