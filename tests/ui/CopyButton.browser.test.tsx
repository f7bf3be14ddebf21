import { h } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CopyButton } from '../../src/ui/CopyButton';
import { mountInShadow } from './mountInShadow';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A button whose presses are answered as in the list. */
function stage(...answers: readonly boolean[]) {
  const onCopy = vi.fn<() => Promise<boolean>>();
  for (const answer of answers) onCopy.mockResolvedValueOnce(answer);
  const { get } = mountInShadow(<CopyButton onCopy={onCopy} />);
  const button = get('button');
  const after = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  return { button, after };
}

it.each([
  [true, 'Copied'],
  [false, 'Not copied'],
])('says for three seconds what became of it: %s', async (copied, word) => {
  const { button, after } = stage(copied);
  expect(button.textContent).toBe('Copy');
  button.click();
  await after(2999);
  expect(button.textContent).toBe(word);
  await after(1);
  expect(button.textContent).toBe('Copy');
});

it('says it as long after a second press, whose word is the one to be read', async () => {
  const { button, after } = stage(false, true);
  button.click();
  await after(2000);
  button.click();
  await after(2999);
  expect(button.textContent).toBe('Copied');
  await after(1);
  expect(button.textContent).toBe('Copy');
});
