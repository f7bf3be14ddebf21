import { steppedMentions } from '../../src/core/annotate/markedMentions';
import { innermostFirst, type Mention } from '../../src/core/match/mention';
import type { PopoverEvent } from '../../src/core/popover/popoverMachine';
import { shownIn, type Target } from '../../src/core/popover/popoverState';
import { type Direction, nextMention } from '../../src/core/reading/nextMention';
import type { Span } from '../../src/core/text/textModel';
import type { FocusPlaces } from './focusPlaces';
import type { ReadingStore } from './readingStore';

interface KeyboardParts {
  readonly store: ReadingStore;
  readonly focus: FocusPlaces;
  readonly send: (event: PopoverEvent) => void;
  readonly jump: (span: Span) => void;
}

/** Reading from mention to mention without a pointer. */
export interface KeyboardReading {
  move(direction: Direction): void;
  /** Opens the mention on which the keyboard stands, or the next one; closes an open popover. */
  toggle(): void;
  /** Stands on none any more: the reader is in the page, or goes there. */
  leave(): void;
}

export function readByKeyboard(parts: KeyboardParts): KeyboardReading {
  const { store, focus, send, jump } = parts;

  function move(direction: Direction): void {
    const { annotations, cursor, marked, popover, readingOffset } = store.state;
    const mentions = steppedMentions(annotations, marked);
    const from = cursor ?? shownIn(popover)?.target.mentions[0] ?? readingOffset;
    const next = nextMention(mentions, from, direction);
    if (next === null) return;
    send({ type: 'dismissed' });
    if (cursor === null) focus.remember();
    store.update({ cursor: next });
    jump(next);
  }

  function leave(): void {
    focus.before = null;
    store.update({ cursor: null });
  }

  function toggle(): void {
    if (shownIn(store.state.popover) !== null) {
      send({ type: 'dismissed' });
      return;
    }
    // Where the keyboard stands on one, the reader may have scrolled on.
    if (store.state.cursor === null) move('next');
    else jump(store.state.cursor);
    const { cursor, marked } = store.state;
    if (cursor !== null) send({ type: 'keyOpened', target: targetOf(marked, cursor) });
  }

  return { move, toggle, leave };
}

/** A mention together with those around it. */
function targetOf(marked: readonly Mention[], mention: Mention): Target {
  const around = marked.filter(
    (other) => other !== mention && other.start <= mention.start && other.end >= mention.end,
  );
  return { mentions: [mention, ...around.sort(innermostFirst)], at: null };
}
