import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createReadingStore } from '../../entrypoints/nytimes.content/readingStore';
import { runPopover } from '../../entrypoints/nytimes.content/runPopover';
import { DWELL_MS, GRACE_MS } from '../../src/core/popover/delays';
import type { PopoverEvent } from '../../src/core/popover/popoverMachine';
import type { Target } from '../../src/core/popover/popoverState';
import { freshReading } from '../../src/core/reading/readingState';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { ANNOTATIONS, mentionAt } from '../ui/doubles';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const AT = { x: 10, y: 10 };
const TARGET: Target = { mentions: [mentionAt('isis-k', 240)], at: AT };
const onMark: PopoverEvent = { type: 'pointerMoved', target: TARGET, at: AT, inCorridor: false };
const offMark: PopoverEvent = { ...onMark, target: null };

function reading() {
  const life = new AbortController();
  const draw = vi.fn();
  const fresh = freshReading(ANNOTATIONS, { settings: DEFAULT_SETTINGS, problem: null });
  // Of its own life, so that only what we do not do leaves the state as it is.
  const store = createReadingStore(fresh, draw, new AbortController().signal);
  const focusPopover = vi.fn();
  const returnFocus = vi.fn();
  const send = runPopover({ store, focusPopover, returnFocus }, life.signal);
  return { life, draw, send, focusPopover, returnFocus, name: () => store.state.popover.name };
}

it('opens after a rest on a mark, and closes after the time to come back', () => {
  const { send, name } = reading();
  send(onMark);
  vi.advanceTimersByTime(DWELL_MS - 1);
  expect(name()).toBe('dwelling');
  vi.advanceTimersByTime(1);
  expect(name()).toBe('open');
  send(offMark);
  vi.advanceTimersByTime(GRACE_MS - 1);
  expect(name()).toBe('leaving');
  vi.advanceTimersByTime(1);
  expect(name()).toBe('closed');
});

it('opens nothing after a rest that was broken off, though its timer runs out', () => {
  const { send, name } = reading();
  send(onMark);
  send(offMark);
  vi.advanceTimersByTime(DWELL_MS);
  expect(name()).toBe('closed');
});

it('opens nothing once the signal has aborted', () => {
  const { life, send, name } = reading();
  send(onMark);
  life.abort();
  vi.advanceTimersByTime(DWELL_MS);
  expect(name()).toBe('dwelling');
});

it('moves the focus in when opened by key, after it is drawn, and back when dismissed', () => {
  const { draw, send, focusPopover, returnFocus } = reading();
  send({ type: 'keyOpened', target: TARGET });
  expect(focusPopover).toHaveBeenCalledOnce();
  expect(focusPopover).toHaveBeenCalledAfter(draw);
  expect(returnFocus).not.toHaveBeenCalled();
  send({ type: 'dismissed' });
  expect(returnFocus).toHaveBeenCalledOnce();
});

it('draws nothing for an event that changes nothing', () => {
  const { draw, send } = reading();
  send(offMark);
  send({ type: 'dismissed' });
  expect(draw).not.toHaveBeenCalled();
});
