import { expect, it, vi } from 'vitest';
import { applySettings } from '../../entrypoints/nytimes.content/applySettings';
import { createReadingStore } from '../../entrypoints/nytimes.content/readingStore';
import type { Mention } from '../../src/core/match/mention';
import { freshReading, type ReadingState } from '../../src/core/reading/readingState';
import { DEFAULT_SETTINGS, type Density, type Settings } from '../../src/core/settings/settings';
import { ANNOTATIONS, mentionAt } from '../ui/doubles';

const [FIRST, SECOND] = [mentionAt('isis-k', 0), mentionAt('isis-k', 20)];
const READING = {
  ...freshReading(ANNOTATIONS, { settings: DEFAULT_SETTINGS, problem: null }),
  annotations: { ...ANNOTATIONS, mentions: [FIRST, SECOND], marks: { first: [0], every: [0, 1] } },
};

/** The settings in force, with what would be stored. */
function readingWith(changes: Partial<ReadingState>) {
  const { signal } = new AbortController();
  const store = createReadingStore({ ...READING, ...changes }, vi.fn(), signal);
  const save = vi.fn();
  const applied = applySettings({
    store,
    host: { dataset: {} } as HTMLElement,
    highlights: { setMentions: vi.fn(), setScheme: vi.fn() },
    save,
  });
  return { store, applied, save };
}

it.each<[string, Mention, Density, Mention | null]>([
  ['stays on a mention that is still marked', FIRST, 'first', FIRST],
  ['leaves one that no longer is', SECOND, 'first', null],
  ['stays on an entry’s first where no marks are shown', FIRST, 'none', FIRST],
])('the keyboard %s', (_, cursor, density, expected) => {
  const settings: Settings = { ...DEFAULT_SETTINGS, density: 'every' };
  const { store, applied } = readingWith({ settings, marked: [FIRST, SECOND], cursor });
  applied.change({ density });
  expect(store.state.cursor).toBe(expected);
});

it.each([
  { choice: 'an open sidebar', open: true, sidebarSheet: false, kept: [{ sidebarOpen: true }] },
  { choice: 'an open sheet', open: true, sidebarSheet: true, kept: [] },
  { choice: 'a closed sheet', open: false, sidebarSheet: true, kept: [{ sidebarOpen: false }] },
])('for the next article, $choice is kept: $kept', ({ open, sidebarSheet, kept }) => {
  const { store, applied, save } = readingWith({ sidebarSheet });
  applied.showSidebar(open);
  expect(store.state.sidebarAsked).toBe(open);
  expect(save.mock.calls.flat()).toEqual(kept);
});

const OPEN = { ...DEFAULT_SETTINGS, sidebarOpen: true };

it.each([
  { name: 'stays open when something else is chosen elsewhere', asked: true, stays: true },
  { name: 'stays closed when something else is chosen elsewhere', asked: false, stays: false },
])('what the reader opened or closed here $name', ({ asked, stays }) => {
  const { store, applied } = readingWith({ sidebarAsked: asked, sidebarSheet: true });
  applied.apply({ settings: { ...DEFAULT_SETTINGS, appearance: 'dark' }, problem: 'unsaved' });
  expect(store.state.sidebarAsked).toBe(stays);
});

it('what the reader opened here follows the sidebar once that is opened or closed elsewhere', () => {
  const { store, applied } = readingWith({ sidebarAsked: true, settings: OPEN });
  applied.apply({ settings: DEFAULT_SETTINGS, problem: null });
  expect(store.state).toMatchObject({ sidebarAsked: null, settings: { sidebarOpen: false } });
});
