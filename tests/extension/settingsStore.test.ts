import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSettings } from '../../src/core/settings/parseSettings';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { loadSettings, saveSettings } from '../../src/extension/settingsStore';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const store = fakeBrowser.storage.local;
const CHOSEN: Settings = { ...DEFAULT_SETTINGS, density: 'every' };
const NEWER = { version: 99, density: 'none', voice: 'low' };

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it('gives back what was saved', async () => {
  expect(await saveSettings(CHOSEN)).toBe(true);
  expect(await loadSettings()).toMatchObject({ settings: CHOSEN, problem: null });
  expect(await store.get(null)).toEqual({ settings: writeSettings(CHOSEN) });
});

it('writes nothing while it only reads', async () => {
  await store.set({ settings: NEWER });
  expect(await loadSettings()).toMatchObject({ problem: 'newer', settings: { density: 'none' } });
  expect(await store.get(null)).toEqual({ settings: NEWER });
});

describe('a value that says more than our settings is kept aside before it is overwritten', () => {
  it.each([
    ['of a newer version', NEWER, []],
    ['damaged', 'corrupt', []],
    ['foreign', { theirs: true }, []],
    ['damaged, the second time', 'corrupt', ['older']],
  ])('%s', async (_name, stored, before) => {
    await store.set({
      settings: stored,
      ...(before.length > 0 ? { 'settings-kept-aside': before } : {}),
    });
    await saveSettings(CHOSEN);
    await saveSettings(DEFAULT_SETTINGS);
    expect(await store.get(null)).toEqual({
      settings: writeSettings(DEFAULT_SETTINGS),
      'settings-kept-aside': [...before, stored],
    });
  });

  it('in one step, so that a store which is full with it still takes the change', async () => {
    await store.set({ settings: 'x'.repeat(900) });
    const set = refuseOver(1100);
    expect(await saveSettings(CHOSEN)).toBe(true);
    expect(set).toHaveBeenCalledTimes(1);
  });
});

describe('a store that fails', () => {
  it('at reading: the defaults hold, and the reader is told', async () => {
    vi.spyOn(store, 'get').mockRejectedValue(new Error('IO error: the disk'));
    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: 'unreachable' });
  });

  it.each(['get', 'set'] as const)('at saving, in `%s`: all is as it was', async (method) => {
    await store.set({ settings: NEWER });
    const fails = vi.spyOn(store, method).mockRejectedValue(new Error('QuotaExceeded'));
    expect(await saveSettings(CHOSEN)).toBe(false);
    fails.mockRestore();
    expect(await store.get(null)).toEqual({ settings: NEWER });
  });
});

describe('what is saved is what the reader changed, and all else as it is stored', () => {
  it('also where the settings could not be read before', async () => {
    await store.set({ settings: writeSettings(CHOSEN) });
    const fails = vi.spyOn(store, 'get').mockRejectedValueOnce(new Error('IO error: the disk'));
    expect(await loadSettings()).toMatchObject({ problem: 'unreachable' });
    fails.mockRestore();
    await saveSettings({ sidebarOpen: true });
    expect(await store.get(null)).toEqual({
      settings: writeSettings({ ...CHOSEN, sidebarOpen: true }),
    });
  });

  it('also where another page changed something else meanwhile', async () => {
    await store.set({ settings: writeSettings({ ...DEFAULT_SETTINGS, appearance: 'dark' }) });
    await saveSettings({ density: 'none' });
    expect((await loadSettings()).settings).toMatchObject({ density: 'none', appearance: 'dark' });
  });

  it('also where two changes follow at once', async () => {
    await Promise.all([saveSettings({ density: 'none' }), saveSettings({ sidebarOpen: true })]);
    expect((await loadSettings()).settings).toMatchObject({ density: 'none', sidebarOpen: true });
  });
});

/** As a browser does: by the size of all that the store would then hold. */
function refuseOver(characters: number) {
  const set = store.set.bind(store);
  return vi.spyOn(store, 'set').mockImplementation(async (items) => {
    const whole = { ...(await store.get(null)), ...items };
    if (JSON.stringify(whole).length > characters) throw new Error('QuotaExceeded');
    return set(items);
  });
}
