import { beforeEach, expect, it, vi } from 'vitest';
import { observeRemoval, releaseAt } from '../../src/extension/lifetime';

const browser = vi.hoisted(() => ({ runtime: { id: 'sidelight' as string | undefined } }));
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  browser.runtime.id = 'sidelight';
});

it.each([
  ['the window gets the focus', window, 'focus'],
  ['the page is shown again', document, 'visibilitychange'],
  ['the pointer moves on', document.body, 'pointerover'],
  ['a key is pressed', document.body, 'keydown'],
])('notices when %s that the extension is gone, and not before', (_name, target, type) => {
  const onGone = vi.fn();
  const reading = new AbortController();
  observeRemoval(onGone, reading.signal);
  const happen = () => target.dispatchEvent(new Event(type, { bubbles: true }));
  happen();
  expect(onGone).not.toHaveBeenCalled();
  browser.runtime.id = undefined;
  happen();
  expect(onGone).toHaveBeenCalledTimes(1);
  reading.abort();
  happen();
  expect(onGone).toHaveBeenCalledTimes(1);
});

it.each([
  { id: 'sidelight', times: 1 },
  { id: undefined, times: 0 },
])('takes a listener back $times times from an extension of id $id', ({ id, times }) => {
  const release = vi.fn();
  const reading = new AbortController();
  releaseAt(reading.signal, release);
  expect(release).not.toHaveBeenCalled();
  browser.runtime.id = id;
  reading.abort();
  expect(release).toHaveBeenCalledTimes(times);
});

it('takes a listener back at once where the signal has aborted before', () => {
  const release = vi.fn();
  releaseAt(AbortSignal.abort(), release);
  expect(release).toHaveBeenCalledOnce();
});
