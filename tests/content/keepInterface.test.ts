import { beforeEach, expect, it, vi } from 'vitest';
import { keepInterface } from '../../entrypoints/nytimes.content/keepInterface';
import { mountInterface } from '../../entrypoints/nytimes.content/mountInterface';

vi.mock('../../entrypoints/nytimes.content/mountInterface', () => ({
  mountInterface: vi.fn(() => ({})),
}));

beforeEach(() => {
  vi.clearAllMocks();
});

function kept() {
  const life = new AbortController();
  const view = keepInterface({} as Document, vi.fn(), life.signal);
  /** Whether each that was mounted, the oldest first, is still there. */
  const standing = () =>
    vi.mocked(mountInterface).mock.calls.map(([, , signal]) => !signal.aborted);
  return { life, view, standing };
}

it('mounts nothing before there is something to show', () => {
  const { view, standing } = kept();
  expect(standing()).toEqual([]);
  view.putAway();
  expect(standing()).toEqual([]);
});

it('stays while the text is read anew', () => {
  const { view, standing } = kept();
  expect(view.open()).toBe(view.open());
  expect(standing()).toEqual([true]);
});

it('goes when it is put away, and comes anew', () => {
  const { view, standing } = kept();
  const first = view.open();
  view.putAway();
  expect(standing()).toEqual([false]);
  expect(view.open()).not.toBe(first);
  expect(standing()).toEqual([false, true]);
});

it('goes with the page’s script, also where that has ended before', () => {
  const { life, view, standing } = kept();
  view.open();
  life.abort();
  expect(standing()).toEqual([false]);
  view.putAway();
  view.open();
  expect(standing()).toEqual([false, false]);
});
