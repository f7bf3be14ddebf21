import type { Span } from '../../src/core/text/textModel';
import { jumpTo } from '../../src/page/jumpTo';
import type { TextMap } from '../../src/page/textMap';
import type { FocusPlaces } from './focusPlaces';
import type { ReadingStore } from './readingStore';

/** How long a passage that was jumped to stays emphasized, in milliseconds: long enough to be found after a scroll. */
const FLASH_MS = 1600;

interface JumpParts {
  readonly map: TextMap;
  readonly store: ReadingStore;
  readonly focus: FocusPlaces;
}

/** Brings a passage into view, not under a sheet, and shows for a moment where it is. */
export function flashJump({ map, store, focus }: JumpParts, span: Span): void {
  const sheet = store.state.sidebarSheet ? focus.sidebar : null;
  jumpTo(map, span, sheet?.offsetHeight);
  const flashed = { ...span };
  store.update({ flashed });
  setTimeout(() => {
    if (store.state.flashed === flashed) store.update({ flashed: null });
  }, FLASH_MS);
}
