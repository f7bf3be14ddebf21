import { expect, it, vi } from 'vitest';
import { followEntries } from '../../entrypoints/nytimes.content/followEntries';
import type { ReadingStore } from '../../entrypoints/nytimes.content/readingStore';
import type { Mention } from '../../src/core/match/mention';
import { type PopoverEvent, popoverMachine } from '../../src/core/popover/popoverMachine';
import { CLOSED, shownEntry, shownIn, type Target } from '../../src/core/popover/popoverState';

/** The background's answer comes when a test says so. */
const background = vi.hoisted(() => ({ answer: (_entry: object) => {} }));

vi.mock('../../src/extension/messages', () => ({
  sendMessage: () =>
    new Promise((resolve) => {
      background.answer = resolve;
    }),
}));
vi.mock('../../src/extension/lifetime', () => ({ isExtensionGone: () => false }));

const target = (entryId: string): Target => {
  const mention: Mention = { entryId, start: 0, end: 1, via: 'alias' };
  return { mentions: [mention], at: null };
};

function reading() {
  let state = {
    popover: CLOSED,
    expandedId: null as string | null,
    followed: {},
    annotations: { entries: {}, publishedAt: null },
  };
  const store = {
    get state() {
      return state;
    },
    update(change: object) {
      state = { ...state, ...change };
    },
  };
  const send = (event: PopoverEvent) =>
    store.update({ popover: popoverMachine(state.popover, event).state });
  const { signal } = new AbortController();
  const links = followEntries({ store: store as unknown as ReadingStore, send, signal });
  const shown = () => {
    const popover = shownIn(state.popover);
    return popover === null ? null : shownEntry(popover);
  };
  return { links, send, shown, expanded: () => state.expandedId, store };
}

it('shows the entry that a link leads to, when the answer has come', async () => {
  const { links, send, shown } = reading();
  send({ type: 'clicked', target: target('isis-k') });
  const followed = links.follow('mullah-omar');
  background.answer({ id: 'mullah-omar' });
  await followed;
  expect(shown()).toBe('mullah-omar');
});

it.each<[string, PopoverEvent]>([
  ['opened another', { type: 'clicked', target: target('taliban') }],
  ['closed the popover', { type: 'dismissed' }],
])('leaves all as it is where the reader has meanwhile %s', async (_, event) => {
  const { links, send, shown } = reading();
  send({ type: 'clicked', target: target('isis-k') });
  const followed = links.follow('mullah-omar');
  send(event);
  const before = shown();
  background.answer({ id: 'mullah-omar' });
  await followed;
  expect(shown()).toBe(before);
});

it.each([
  { meanwhile: 'asked for another', ask: 'al-battar', opened: 'al-battar' },
  { meanwhile: 'closed the one that was open', ask: null, opened: null },
])(
  'of two wishes the last counts: the reader has meanwhile $meanwhile',
  async ({ ask, opened }) => {
    const { links, expanded } = reading();
    const first = links.expand('mullah-omar');
    const answerFirst = background.answer;
    const second = links.expand(ask);
    const answerSecond = background.answer;
    answerFirst({ id: 'mullah-omar' });
    await first;
    answerSecond({ id: ask });
    await second;
    expect(expanded()).toBe(opened);
  },
);

it('opens an entry in the sidebar when the answer has come', async () => {
  const { links, expanded } = reading();
  const asked = links.expand('al-battar');
  background.answer({ id: 'al-battar' });
  await asked;
  expect(expanded()).toBe('al-battar');
});
