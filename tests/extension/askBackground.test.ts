import { afterEach, expect, it, vi } from 'vitest';
import { askBackground } from '../../src/extension/askBackground';

const browser = vi.hoisted(() => ({ runtime: { id: 'sidelight' as string | undefined } }));
vi.mock('wxt/browser', () => ({ browser }));

afterEach(() => {
  browser.runtime.id = 'sidelight';
  vi.restoreAllMocks();
});

const GONE = new Error('Extension context invalidated.');
const STOPPED = new Error('The message channel closed before a response was received.');

it.each([
  { name: 'answers', fails: [], answer: 'notes', asked: 1, warned: 0 },
  { name: 'was stopped while it answered', fails: [STOPPED], answer: 'notes', asked: 2, warned: 0 },
  { name: 'fails twice', fails: [STOPPED, STOPPED], answer: null, asked: 2, warned: 1 },
])('asks a background that $name $asked times', async ({ fails, answer, asked, warned }) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const ask = vi.fn(async () => 'notes');
  for (const error of fails) ask.mockRejectedValueOnce(error);
  expect(await askBackground(ask)).toBe(answer);
  expect(ask).toHaveBeenCalledTimes(asked);
  expect(warn).toHaveBeenCalledTimes(warned);
});

it('says nothing, not even to the console, once the extension is gone', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  browser.runtime.id = undefined;
  const thrown = () => {
    throw GONE;
  };
  expect(await askBackground(async () => thrown())).toBeNull();
  expect(await askBackground(thrown)).toBeNull();
  expect(warn).not.toHaveBeenCalled();
});
