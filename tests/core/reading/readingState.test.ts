import { describe, expect, it } from 'vitest';
import {
  freshReading,
  notesAt,
  type ReadingState,
  showsSidebar,
} from '../../../src/core/reading/readingState';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { ANNOTATIONS, mentionAt, NOTE } from '../../ui/doubles';

const NOTHING = { ...ANNOTATIONS, mentions: [], notes: [], unplaced: [] };

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

describe('the notes at a mention', () => {
  // The note is on [460, 480), a mention six long.
  it.each([
    { name: 'inside the passage', start: 465, notes: [NOTE] },
    { name: 'over its beginning', start: 455, notes: [NOTE] },
    { name: 'over its end', start: 479, notes: [NOTE] },
    { name: 'right before it', start: 454, notes: [] },
    { name: 'right after it', start: 480, notes: [] },
  ])('are those on a passage that it belongs to: $name', ({ start, notes }) => {
    expect(notesAt(ANNOTATIONS, mentionAt('isis-k', start))).toEqual(notes);
  });
});
