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
    annotations: { mentions: [FIRST, SECOND], marks: { first: [0], every: [0, 1] } },
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

/** The settings in force, with what would be stored. */
function sidebarOf(changes: object) {
  const state = {
    annotations: { mentions: [], marks: { first: [], every: [] } },
    settings: DEFAULT_SETTINGS,
    settingsProblem: null,
    cursor: null,
    sidebarAsked: null as boolean | null,
    sidebarSheet: false,
    ...changes,
  };
  const store = { state, update: (change: object) => Object.assign(state, change) };
  const save = vi.fn();
  const applied = applySettings({
    store: store as unknown as ReadingStore,
    host: { dataset: {} } as HTMLElement,
    highlights: { setMentions: vi.fn(), setScheme: vi.fn() },
    save,
  });
  return { state, applied, save };
}

it.each([
  { choice: 'an open sidebar', open: true, sidebarSheet: false, kept: [{ sidebarOpen: true }] },
  { choice: 'an open sheet', open: true, sidebarSheet: true, kept: [] },
  { choice: 'a closed sheet', open: false, sidebarSheet: true, kept: [{ sidebarOpen: false }] },
])('for the next article, $choice is kept: $kept', ({ open, sidebarSheet, kept }) => {
  const { state, applied, save } = sidebarOf({ sidebarSheet });
  applied.showSidebar(open);
  expect(state.sidebarAsked).toBe(open);
  expect(save.mock.calls.flat()).toEqual(kept);
});

const OPEN = { ...DEFAULT_SETTINGS, sidebarOpen: true };

it.each([
  { name: 'stays open when something else is chosen elsewhere', asked: true, stays: true },
  { name: 'stays closed when something else is chosen elsewhere', asked: false, stays: false },
])('what the reader opened or closed here $name', ({ asked, stays }) => {
  const { state, applied } = sidebarOf({ sidebarAsked: asked, sidebarSheet: true });
  applied.apply({ settings: { ...DEFAULT_SETTINGS, appearance: 'dark' }, problem: 'unsaved' });
  expect(state.sidebarAsked).toBe(stays);
});

it('what the reader opened here follows the sidebar once that is opened or closed elsewhere', () => {
  const { state, applied } = sidebarOf({ sidebarAsked: true, settings: OPEN });
  applied.apply({ settings: DEFAULT_SETTINGS, problem: null });
  expect(state).toMatchObject({ sidebarAsked: null, settings: { sidebarOpen: false } });
});
