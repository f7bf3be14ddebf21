import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSettings } from '../../src/core/settings/parseSettings';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { followSettings } from '../../src/extension/followSettings';
import { loadSettings, saveSettings } from '../../src/extension/settingsStore';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

/** The background, which answers from the store; once it may not be there. */
const background = vi.hoisted(() => ({
  answers: {} as Record<string, (data: never) => Promise<unknown>>,
}));
vi.mock('../../src/extension/messages', () => ({
  sendMessage: (type: string, data: never) => background.answers[type]?.(data),
}));
vi.mock('../../src/extension/lifetime', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  isExtensionGone: () => true,
}));
background.answers = { loadSettings, saveSettings };

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

function comeBack(): void {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}

afterEach(() => {
  page.abort();
  vi.restoreAllMocks();
  fakeBrowser.reset();
  background.answers = { loadSettings, saveSettings };
});

it('holds what is stored, and what is stored elsewhere from then on', async () => {
  await store.set(stored({ density: 'every' }));
  const { settings, onChange } = await follow();
  expect(settings.current).toMatchObject({ settings: { density: 'every' }, problem: null });
  await store.set(stored({ density: 'none' }));
  await vi.waitFor(() => expect(onChange.mock.calls).toEqual([[settings.current]]));
  expect(settings.current).toMatchObject({ settings: { density: 'none' }, problem: null });
});

it('says nothing more once its signal has aborted', async () => {
  const { onChange } = await follow();
  page.abort();
  await store.set(stored({ density: 'none' }));
  comeBack();
  await loadSettings();
  expect(onChange).not.toHaveBeenCalled();
});

it('listens to nothing where its signal aborted while the store was read', async () => {
  // Here alone it heeds no signal that has aborted before.
  vi.spyOn(window, 'addEventListener').mockImplementation(() => {});
  const following = follow();
  page.abort();
  const { onChange } = await following;
  const get = vi.spyOn(store, 'get');
  await store.set(stored({ density: 'none' }));
  expect(get).not.toHaveBeenCalled();
  expect(onChange).not.toHaveBeenCalled();
});

it('holds a choice at once, and keeps it, without telling of it', async () => {
  const { settings, onChange } = await follow();
  const saved = settings.save({ sidebarOpen: true });
  expect(settings.current.settings.sidebarOpen).toBe(true);
  await saved;
  expect(settings.current.settings.sidebarOpen).toBe(true);
  expect(await store.get()).toMatchObject({ settings: { sidebarOpen: true } });
  // The store's own news of it has been read by then.
  await loadSettings();
  await Promise.resolve();
  expect(onChange).not.toHaveBeenCalled();
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

it('holds a choice that could not be kept, and says so, whatever is stored elsewhere', async () => {
  const { settings, onChange } = await follow();
  vi.spyOn(store, 'set').mockRejectedValueOnce(new Error('the disk is full'));
  await settings.save({ density: 'none' });
  await store.set(stored({ appearance: 'dark' }));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2));
  expect(settings.current).toMatchObject({
    settings: { density: 'none', appearance: 'dark' },
    problem: 'unsaved',
  });
});

it('takes what was stored elsewhere while a choice of its own was on its way', async () => {
  const { settings } = await follow();
  const saved = settings.save({ density: 'every' });
  await saveSettings({ appearance: 'dark' });
  await saved;
  await vi.waitFor(() => expect(settings.current.settings.appearance).toBe('dark'));
  expect(settings.current.settings.density).toBe('every');
});

it('holds a choice that is on its way, though an older answer of the store comes late', async () => {
  const { settings, onChange } = await follow();
  let answer = (_: object) => {};
  vi.spyOn(store, 'get').mockReturnValueOnce(
    new Promise((done) => {
      answer = done;
    }) as never,
  );
  comeBack();
  const saved = settings.save({ density: 'every' });
  // With something else in it, to know when it has come.
  answer(stored({ appearance: 'dark' }));
  const both = { ...DEFAULT_SETTINGS, appearance: 'dark', density: 'every' };
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledWith({ settings: both, problem: null }));
  await saved;
  expect(settings.current.settings.density).toBe('every');
});

it('goes on saying that the store was damaged though a choice has mended it', async () => {
  const { settings } = await follow();
  await store.set({ settings: 'corrupt' });
  await vi.waitFor(() => expect(settings.current.problem).toBe('damaged'));
  await settings.save({ density: 'every' });
  expect(settings.current).toMatchObject({ settings: { density: 'every' }, problem: 'damaged' });
});

it('reads the store again where the page comes back from the back/forward cache', async () => {
  const { settings, onChange } = await follow();
  vi.spyOn(store, 'get').mockResolvedValueOnce(stored({ appearance: 'dark' }) as never);
  comeBack();
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
  expect(settings.current.settings.appearance).toBe('dark');
});

it('keeps what it holds where the store cannot be read then', async () => {
  await store.set(stored({ density: 'every' }));
  const { settings, onChange } = await follow();
  const get = vi.spyOn(store, 'get').mockRejectedValueOnce(new Error('IO error: the disk'));
  comeBack();
  await vi.waitFor(() => expect(get).toHaveBeenCalledOnce());
  await loadSettings();
  expect(onChange).not.toHaveBeenCalled();
  expect(settings.current).toMatchObject({ settings: { density: 'every' }, problem: null });
});

it('holds the defaults, and choices for this page, where no background answers', async () => {
  background.answers = {
    loadSettings: () => Promise.reject(new Error('gone')),
    saveSettings: () => Promise.reject(new Error('gone')),
  };
  const { settings } = await follow();
  expect(settings.current).toEqual({ settings: DEFAULT_SETTINGS, problem: 'unreachable' });
  await settings.save({ density: 'none' });
  expect(settings.current).toMatchObject({ settings: { density: 'none' }, problem: 'unsaved' });
});

it('says no more that the store could not be read, once it could', async () => {
  await store.set(stored({ density: 'every' }));
  const answers = background.answers;
  background.answers = { loadSettings: () => Promise.reject(new Error('not yet')) };
  const { settings } = await follow();
  expect(settings.current.problem).toBe('unreachable');
  background.answers = answers;
  comeBack();
  await vi.waitFor(() =>
    expect(settings.current).toMatchObject({ settings: { density: 'every' }, problem: null }),
  );
});
