import type { Mention } from '../match/mention';
import { carryPopover } from '../popover/carryPopover';
import { findAgain } from './findAgain';
import { keepCursor } from './keepCursor';
import type { ReadingState } from './readingState';

/** What a reading leaves to the next one, where only the article's text has changed. */
export interface KeptPlace {
  readonly text: string;
  readonly state: ReadingState;
}

/** The state with all of the reader's that has its place in the changed text, too. */
export function keepPlace(fresh: ReadingState, text: string, kept: KeptPlace): ReadingState {
  const { mentions } = fresh.annotations;
  const again = (mention: Mention) => findAgain(mention, kept.text, mentions, text);
  const { annotations, settings, settingsProblem, marked } = fresh;
  const { popover, cursor, visited } = kept.state;
  return {
    ...kept.state,
    annotations,
    settings,
    settingsProblem,
    marked,
    // Where it lies is told of the text before.
    flashed: null,
    popover: carryPopover(popover, again),
    // An entry may be open of which the changed text no longer speaks.
    followed: { ...kept.state.annotations.entries, ...kept.state.followed },
    // A text before it may have taken its place as the entry's first.
    cursor: keepCursor(cursor && again(cursor), fresh),
    visited: visited && again(visited),
  };
}
