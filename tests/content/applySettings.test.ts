import { expect, it, vi } from 'vitest';
import { applySettings } from '../../entrypoints/nytimes.content/applySettings';
import type { ReadingStore } from '../../entrypoints/nytimes.content/readingStore';
import type { Mention } from '../../src/core/match/mention';
import { DEFAULT_SETTINGS, type Density } from '../../src/core/settings/settings';

const mention = (start: number): Mention => ({
  entryId: 'isis-k',
  start,
  end: start + 6,
  via: 'alias',
});
const [FIRST, SECOND] = [mention(0), mention(20)];

it.each<[string, Mention, Density, Mention | null]>([
  ['stays on a mention that is still marked', FIRST, 'first', FIRST],
  ['leaves one that no longer is', SECOND, 'first', null],
  ['stays on an entry’s first where no marks are shown', FIRST, 'none', FIRST],
])('the keyboard %s', (_, cursor, density, expected) => {
  const state = {
    annotations: { mentions: [FIRST, SECOND] },
    settings: { ...DEFAULT_SETTINGS, density: 'every' },
    marked: [FIRST, SECOND],
    cursor,
    pageScheme: 'light',
  };
  const store = { state, update: (change: object) => Object.assign(state, change) };
  const applied = applySettings({
    store: store as unknown as ReadingStore,
    host: { dataset: {} } as HTMLElement,
    highlights: { setMentions: vi.fn(), setScheme: vi.fn() },
    save: vi.fn(),
  });
  applied.change({ density });
  expect(state.cursor).toBe(expected);
});

it.each([
  { choice: 'an open sidebar', changes: { sidebarOpen: true }, sidebarSheet: false, kept: true },
  { choice: 'an open sheet', changes: { sidebarOpen: true }, sidebarSheet: true, kept: false },
  { choice: 'a closed sheet', changes: { sidebarOpen: false }, sidebarSheet: true, kept: true },
])('for the next article, $choice is kept: $kept', ({ changes, sidebarSheet, kept }) => {
  const state = {
    annotations: { mentions: [] },
    settings: DEFAULT_SETTINGS,
    cursor: null,
    sidebarAsked: !changes.sidebarOpen,
    sidebarSheet,
  };
  const store = { state, update: (change: object) => Object.assign(state, change) };
  const save = vi.fn();
  applySettings({
    store: store as unknown as ReadingStore,
    host: { dataset: {} } as HTMLElement,
    highlights: { setMentions: vi.fn(), setScheme: vi.fn() },
    save,
  }).change(changes);
  expect(state.settings.sidebarOpen).toBe(changes.sidebarOpen);
  expect(state.sidebarAsked).toBe(changes.sidebarOpen);
  expect(save).toHaveBeenCalledTimes(kept ? 1 : 0);
});
