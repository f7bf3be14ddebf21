import { expect, it, vi } from 'vitest';
import type { FocusPlaces } from '../../entrypoints/nytimes.content/focusPlaces';
import { readByKeyboard } from '../../entrypoints/nytimes.content/readByKeyboard';
import { createReadingStore } from '../../entrypoints/nytimes.content/readingStore';
import type { Mention } from '../../src/core/match/mention';
import { popoverMachine } from '../../src/core/popover/popoverMachine';
import { CLOSED, shownIn } from '../../src/core/popover/popoverState';
import { freshReading, type ReadingState } from '../../src/core/reading/readingState';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { ANNOTATIONS, mentionAt } from '../ui/doubles';

const ATTACK: Mention = { entryId: 'attack', start: 10, end: 40, via: 'pattern' };
/** Inside the one before. */
const ISIS_K = mentionAt('isis-k', 14);
const TALIBAN = mentionAt('taliban', 60);
const MENTIONS = [ATTACK, ISIS_K, TALIBAN];

function reading(change: Partial<ReadingState> = {}) {
  const annotations = {
    ...ANNOTATIONS,
    mentions: MENTIONS,
    marks: { first: [0, 1, 2], every: [0, 1, 2] },
  };
  const fresh = freshReading(annotations, { settings: DEFAULT_SETTINGS, problem: null });
  const { signal } = new AbortController();
  const store = createReadingStore({ ...fresh, ...change }, vi.fn(), signal);
  const remember = vi.fn();
  const before = {} as HTMLElement;
  const focus = { before, remember } as Partial<FocusPlaces> as FocusPlaces;
  const jump = vi.fn();
  const keyboard = readByKeyboard({
    store,
    focus,
    send: (event) => store.update({ popover: popoverMachine(store.state.popover, event).state }),
    jump,
  });
  const shown = () => shownIn(store.state.popover)?.target.mentions ?? null;
  return { keyboard, store, focus, remember, jump, shown };
}

it('opens the next mention where the keyboard stands on none, and remembers what had the focus', () => {
  const { keyboard, store, remember, jump, shown } = reading({ readingOffset: 50 });
  keyboard.toggle();
  expect(store.state.cursor).toBe(TALIBAN);
  expect(shown()).toEqual([TALIBAN]);
  expect(jump).toHaveBeenCalledExactlyOnceWith(TALIBAN);
  expect(remember).toHaveBeenCalledOnce();
});

it('opens the mention on which it stands, with those around it, and shows it again', () => {
  const { keyboard, remember, jump, shown } = reading({ cursor: ISIS_K, readingOffset: 50 });
  keyboard.toggle();
  expect(shown()).toEqual([ISIS_K, ATTACK]);
  expect(jump).toHaveBeenCalledExactlyOnceWith(ISIS_K);
  expect(remember).not.toHaveBeenCalled();
});

it('opens the mention alone where no marks are shown', () => {
  const { keyboard, shown } = reading({ cursor: ISIS_K, marked: [] });
  keyboard.toggle();
  expect(shown()).toEqual([ISIS_K]);
});

it('closes what is open, wherever the keyboard stands, and does not move', () => {
  const { keyboard, store, jump, shown } = reading({ cursor: ISIS_K });
  keyboard.toggle();
  jump.mockClear();
  keyboard.toggle();
  expect(shown()).toBeNull();
  expect(store.state.cursor).toBe(ISIS_K);
  expect(jump).not.toHaveBeenCalled();
});

it('remembers what had the focus in the page, and not where it stood itself', () => {
  const { keyboard, store, remember } = reading();
  keyboard.move('next');
  keyboard.move('next');
  expect(store.state.cursor).toBe(ISIS_K);
  expect(remember).toHaveBeenCalledOnce();
});

it('forgets what had the focus before, once it is left', () => {
  const { keyboard, store, focus } = reading({ cursor: ISIS_K });
  keyboard.leave();
  expect(store.state.cursor).toBeNull();
  expect(focus.before).toBeNull();
});

it('opens nothing where there are no mentions', () => {
  const annotations = { ...ANNOTATIONS, mentions: [], marks: { first: [], every: [] } };
  const { keyboard, store, jump } = reading({ annotations, marked: [] });
  keyboard.toggle();
  expect(store.state).toMatchObject({ cursor: null, popover: CLOSED });
  expect(jump).not.toHaveBeenCalled();
});
