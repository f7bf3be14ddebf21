import { beforeEach, expect, it, vi } from 'vitest';
import { onMessage, sendMessage, sendToTab } from '../../src/extension/messages';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

/** A browser that has one background, one tab, and the channel between them. */
const channel = vi.hoisted(() => ({ listeners: new Set<Listener>() }));
vi.mock('wxt/browser', () => {
  const send = (sender: object, message: unknown) =>
    new Promise((resolve) => {
      const taken = [...channel.listeners].filter((listener) => listener(message, sender, resolve));
      if (taken.length === 0) resolve(undefined);
    });
  const onMessage = {
    addListener: (listener: Listener) => channel.listeners.add(listener),
    removeListener: (listener: Listener) => channel.listeners.delete(listener),
  };
  return {
    browser: {
      runtime: { onMessage, sendMessage: (message: unknown) => send({ tab: { id: 7 } }, message) },
      tabs: { sendMessage: (id: number, message: unknown) => send({ to: id }, message) },
    },
  };
});

beforeEach(() => channel.listeners.clear());

it('gives what was said and by whom to who answers, and the answer back', async () => {
  onMessage('reportEntries', () => undefined);
  const readEntry = vi.fn(async () => null);
  onMessage('readEntry', readEntry);
  const data = { id: 'isis-k', publishedAt: null };
  expect(await sendMessage('readEntry', data)).toBeNull();
  expect(readEntry).toHaveBeenCalledWith({ data, sender: { tab: { id: 7 } } });
});

it('tells a tab', async () => {
  const heard = vi.fn();
  onMessage('command', heard);
  await sendToTab(3, 'command', 'toggle-sidebar');
  expect(heard).toHaveBeenCalledWith({ data: 'toggle-sidebar', sender: { to: 3 } });
});

it.each([
  [
    'throws',
    () => {
      throw new RangeError('no such day');
    },
  ],
  ['rejects', () => Promise.reject(new RangeError('no such day'))],
])('rejects with what went wrong where the answer %s', async (_, answer) => {
  onMessage('reportEntries', answer);
  await expect(sendMessage('reportEntries', 1)).rejects.toThrow('no such day');
});

it('rejects where nobody answers, or nobody does any more', async () => {
  await expect(sendMessage('reportEntries', 1)).rejects.toThrow('Nobody answered');
  const leave = onMessage('reportEntries', () => undefined);
  await sendMessage('reportEntries', 1);
  leave();
  await expect(sendMessage('reportEntries', 1)).rejects.toThrow('Nobody answered');
});
