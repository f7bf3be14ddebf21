import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSettings } from '../../src/core/settings/parseSettings';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { followSettings } from '../../src/extension/followSettings';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const store = fakeBrowser.storage.local;
const stored = (changes: Partial<Settings>) => ({
  settings: writeSettings({ ...DEFAULT_SETTINGS, ...changes }),
});

let page: AbortController;

async function follow() {
  page = new AbortController();
  const onChange = vi.fn();
  return { settings: await followSettings(onChange, page.signal), onChange };
}

afterEach(() => {
  page.abort();
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it('holds what is stored, and what is stored elsewhere from then on', async () => {
  await store.set(stored({ density: 'every' }));
  const { settings, onChange } = await follow();
  expect(settings.current).toMatchObject({ settings: { density: 'every' }, problem: null });
  await store.set(stored({ density: 'none' }));
  expect(onChange.mock.calls).toEqual([[settings.current]]);
  expect(settings.current).toMatchObject({ settings: { density: 'none' }, problem: null });
});

it('holds a choice at once, and keeps it', async () => {
  const { settings, onChange } = await follow();
  const saved = settings.save({ sidebarOpen: true });
  expect(settings.current.settings.sidebarOpen).toBe(true);
  await saved;
  expect(onChange).not.toHaveBeenCalled();
  expect(await store.get()).toMatchObject({ settings: { sidebarOpen: true } });
});

it('says where a choice could not be kept, until one could', async () => {
  const { settings, onChange } = await follow();
  const set = vi.spyOn(store, 'set').mockRejectedValueOnce(new Error('the disk is full'));
  await settings.save({ density: 'none' });
  expect(onChange).toHaveBeenCalledOnce();
  expect(settings.current).toMatchObject({ settings: { density: 'none' }, problem: 'unsaved' });
  await settings.save({ sidebarOpen: true });
  expect(set).toHaveBeenCalledTimes(2);
  expect(settings.current.problem).toBeNull();
  expect(await store.get()).toMatchObject(stored({ density: 'none', sidebarOpen: true }));
});

it('holds a choice that could not be kept, whatever is stored elsewhere', async () => {
  const { settings } = await follow();
  vi.spyOn(store, 'set').mockRejectedValueOnce(new Error('the disk is full'));
  await settings.save({ density: 'none' });
  await store.set(stored({ appearance: 'dark' }));
  expect(settings.current.settings).toMatchObject({ density: 'none', appearance: 'dark' });
});

it('holds a choice that is on its way, though an older answer of the store comes late', async () => {
  const { settings, onChange } = await follow();
  let answer = (_: object) => {};
  vi.spyOn(store, 'get').mockReturnValueOnce(
    new Promise((done) => {
      answer = done;
    }) as never,
  );
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  const saved = settings.save({ density: 'every' });
  answer(stored({}));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
  expect(settings.current.settings.density).toBe('every');
  await saved;
});

it('goes on saying that the store was damaged though a choice has mended it', async () => {
  const { settings } = await follow();
  await store.set({ settings: 'corrupt' });
  expect(settings.current.problem).toBe('damaged');
  await settings.save({ density: 'every' });
  expect(settings.current).toMatchObject({ settings: { density: 'every' }, problem: 'damaged' });
});

it('reads the store again where the page comes back from the back/forward cache', async () => {
  const { settings, onChange } = await follow();
  vi.spyOn(store, 'get').mockResolvedValueOnce(stored({ appearance: 'dark' }) as never);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
  expect(settings.current.settings.appearance).toBe('dark');
});

it('keeps what it holds where the store cannot be read then', async () => {
  await store.set(stored({ density: 'every' }));
  const { settings, onChange } = await follow();
  const get = vi.spyOn(store, 'get').mockRejectedValueOnce(new Error('IO error: the disk'));
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await vi.waitFor(() => expect(get).toHaveBeenCalledOnce());
  await Promise.resolve();
  expect(onChange).not.toHaveBeenCalled();
  expect(settings.current).toMatchObject({ settings: { density: 'every' }, problem: null });
});
