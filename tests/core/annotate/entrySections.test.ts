import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EntryView } from '../../../src/core/annotate/annotations';
import { entrySections } from '../../../src/core/annotate/entrySections';
import { viewEntry } from '../../../src/core/annotate/viewEntry';
import { plainText } from '../../../src/core/pack/prose';
import { PACK } from './library';

const DAY = '2024-03-31';
const statement = (dateTime: string, text: string) => {
  return { date: dateTime, dateTime, text: [text], cites: [] };
};
const VIEW: EntryView = {
  ...viewEntry(PACK, 'council', DAY, null),
  known: [],
  since: [
    statement('2024-06', 'first fact'),
    statement('2024-06', 'second fact'),
    statement('2025', 'late fact'),
  ],
  relations: [
    { ...statement('2024-05', 'early relation'), other: 'mill', since: true },
    { ...statement('2024-06', 'relation'), other: 'mill', since: true },
  ],
};

/** Sorts stably as Firefox does: the one before is the first that the comparator is given. */
function sortAsFirefox(this: unknown[], compare: (a: unknown, b: unknown) => number): unknown[] {
  for (let to = 1; to < this.length; to += 1) {
    for (let at = to; at > 0 && compare(this[at - 1], this[at]) > 0; at -= 1) {
      this.splice(at - 1, 2, this[at], this[at - 1]);
    }
  }
  return this;
}

afterEach(() => void vi.restoreAllMocks());

describe('what came since stands oldest first, and what is of one date as it was given', () => {
  it.each(['Chromium', 'Firefox'])('in %s', (browser) => {
    if (browser === 'Firefox') {
      vi.spyOn(Array.prototype, 'sort').mockImplementation(
        sortAsFirefox as typeof Array.prototype.sort,
      );
    }
    const [since] = entrySections(VIEW, DAY);
    vi.restoreAllMocks();
    expect(since?.statements.map(({ text }) => plainText(text))).toEqual([
      'early relation',
      'first fact',
      'second fact',
      'relation',
      'late fact',
    ]);
  });
});
