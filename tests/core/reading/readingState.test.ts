import { describe, expect, it } from 'vitest';
import type { PopoverState } from '../../../src/core/popover/popoverState';
import {
  freshReading,
  othersAt,
  type ReadingState,
  showsSidebar,
} from '../../../src/core/reading/readingState';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { ANNOTATIONS, mentionAt, NOTE } from '../../ui/doubles';

const NOTHING = { ...ANNOTATIONS, mentions: [], unplaced: [] };

describe('the sidebar', () => {
  it.each<{ name: string; left: boolean; state: Partial<ReadingState>; shown: boolean }>([
    { name: 'beside the text, as it was left', left: true, state: {}, shown: true },
    { name: 'not, as it was left', left: false, state: {}, shown: false },
    { name: 'not unasked as a sheet', left: true, state: { sidebarSheet: true }, shown: false },
    { name: 'not unasked with nothing', left: true, state: { annotations: NOTHING }, shown: false },
    {
      name: 'as a sheet, once asked for',
      left: false,
      state: { sidebarSheet: true, sidebarAsked: true },
      shown: true,
    },
    {
      name: 'with nothing to show, once asked for',
      left: false,
      state: { annotations: NOTHING, sidebarAsked: true },
      shown: true,
    },
    { name: 'not, once closed', left: true, state: { sidebarAsked: false }, shown: false },
  ])('is there $name', ({ left, state, shown }) => {
    const settings = { ...DEFAULT_SETTINGS, sidebarOpen: left };
    const fresh = freshReading(ANNOTATIONS, { settings, problem: null });
    expect(showsSidebar({ ...fresh, ...state })).toBe(shown);
  });
});

describe('beside what the popover shows', () => {
  const fresh = freshReading(ANNOTATIONS, { settings: DEFAULT_SETTINGS, problem: null });
  const shown = (start: number, trail: readonly [string, ...string[]]): ReadingState => ({
    ...fresh,
    popover: {
      name: 'pinned',
      target: { mentions: [mentionAt('isis-k', start)], at: null },
      trail,
    } as unknown as PopoverState,
  });
  const names = (state: ReadingState) => othersAt(state).map(({ name }) => name);

  // The note is on [460, 480), a mention six long.
  it.each([
    { name: 'inside the passage', start: 465, others: [NOTE.name] },
    { name: 'over its beginning', start: 455, others: [NOTE.name] },
    { name: 'over its end', start: 479, others: [NOTE.name] },
    { name: 'right before it', start: 454, others: [] },
    { name: 'right after it', start: 480, others: [] },
  ])('a note on words of the mention is offered: $name', ({ start, others }) => {
    expect(names(shown(start, ['isis-k']))).toEqual(others);
  });

  it('an entry that is mentioned in the same words is offered, marked or not', () => {
    expect(names(shown(328, ['isis-k']))).toEqual(['Taliban']);
  });

  it('neither what is shown nor what the way back leads to is offered', () => {
    expect(names(shown(328, ['isis-k', 'taliban']))).toEqual([]);
    expect(names(shown(328, ['taliban', 'isis-k', 'al-qaeda']))).toEqual(['Taliban']);
  });

  it('nothing is offered where nothing is shown', () => {
    expect(othersAt(fresh)).toEqual([]);
  });
});
