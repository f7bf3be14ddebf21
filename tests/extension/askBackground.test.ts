import { afterEach, expect, it, vi } from 'vitest';
import { askBackground } from '../../src/extension/askBackground';

const browser = vi.hoisted(() => ({
  runtime: { id: 'sidelight' as string | undefined, sendMessage: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser }));

afterEach(() => {
  browser.runtime.id = 'sidelight';
  browser.runtime.sendMessage.mockReset();
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
  const { sendMessage } = browser.runtime;
  for (const error of fails) sendMessage.mockRejectedValueOnce(error);
  sendMessage.mockResolvedValue({ value: 'notes' });
  expect(await askBackground('loadSettings')).toBe(answer);
  expect(sendMessage.mock.calls).toEqual(
    Array.from({ length: asked }, () => [{ type: 'loadSettings' }]),
  );
  expect(warn).toHaveBeenCalledTimes(warned);
});

it.each([
  ['rejects', () => Promise.reject(GONE)],
  [
    'throws',
    () => {
      throw GONE;
    },
  ],
])(
  'says nothing, not even to the console, once the extension is gone and the browser %s',
  async (_, answer) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    browser.runtime.id = undefined;
    browser.runtime.sendMessage.mockImplementation(answer);
    expect(await askBackground('loadSettings')).toBeNull();
    expect(warn).not.toHaveBeenCalled();
  },
);
