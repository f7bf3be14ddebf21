import type { Mention } from '../match/mention';
import { type PopoverState, shownIn } from './popoverState';

/**
 * The popover over an article that was read anew: still on its mention, with its way back, and
 * closed where the mention is gone. What only began (a rest, a way to the popover) begins again.
 */
export function carryPopover(
  state: PopoverState,
  findAgain: (mention: Mention) => Mention | null,
): PopoverState {
  const { lastToken } = state;
  const shown = shownIn(state);
  const mention = shown && findAgain(shown.target.mentions[0]);
  if (shown === null || mention === null) return { name: 'closed', lastToken };
  const around = shown.target.mentions.slice(1).flatMap((other) => findAgain(other) ?? []);
  const target = { mentions: [mention, ...around], at: shown.target.at } as const;
  if (state.name === 'pinned') return { ...state, target };
  const { trail, byKeyboard } = shown;
  return { name: 'open', lastToken, target, trail, byKeyboard };
}
