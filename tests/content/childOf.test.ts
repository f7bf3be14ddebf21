import { expect, it } from 'vitest';
import { childOf } from '../../entrypoints/nytimes.content/childOf';

it.each([
  ['before', true],
  ['after', false],
])('aborts with its parent, which aborted %s', (_, isBefore) => {
  const parent = new AbortController();
  if (isBefore) parent.abort();
  const child = childOf(parent.signal);
  parent.abort();
  expect(child.signal.aborted).toBe(true);
});

it('aborts alone', () => {
  const parent = new AbortController();
  childOf(parent.signal).abort();
  expect(parent.signal.aborted).toBe(false);
});
