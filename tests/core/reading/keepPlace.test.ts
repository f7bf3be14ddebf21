import { expect, it } from 'vitest';
import type { Mention } from '../../../src/core/match/mention';
import { type KeptPlace, keepPlace } from '../../../src/core/reading/keepPlace';
import { freshReading, type ReadingState } from '../../../src/core/reading/readingState';
import { DEFAULT_SETTINGS, type Density } from '../../../src/core/settings/settings';
import { ANNOTATIONS, ISIS_K, TALIBAN } from '../../ui/doubles';

const BEFORE = 'Men of Yr came to the bridge at noon.\nYr left the bridge for the hills.';
const LONGER = `News at one. ${BEFORE}`;
/** A mention more, before all others: it is the entry's first now. */
const ANOTHER_FIRST = `Yr has spoken. ${BEFORE}`;
const GONE = 'They came to the bridge at noon.';

function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(/Yr/g)].map(({ index }) => ({
    entryId: 'yr',
    via: 'alias',
    start: index,
    end: index + 2,
  }));
}

function readingOf(text: string, density: Density = 'every'): ReadingState {
  const mentions = mentionsIn(text);
  const marks = { first: mentions.length > 0 ? [0] : [], every: [...mentions.keys()] };
  const annotations = { ...ANNOTATIONS, mentions, marks };
  const settings = { ...DEFAULT_SETTINGS, density };
  return freshReading(annotations, { settings, problem: null });
}

const [FIRST, SECOND] = mentionsIn(BEFORE) as [Mention, Mention];
const left = (change: Partial<ReadingState>): KeptPlace => ({
  text: BEFORE,
  state: { ...readingOf(BEFORE), ...change },
});

it.each<[string, string, Density, Mention, number | null]>([
  ['stays on its mention', LONGER, 'every', SECOND, 1],
  ['stays on an entry’s first', LONGER, 'first', FIRST, 0],
  ['stays on an entry’s first where no marks are shown', LONGER, 'none', FIRST, 0],
  ['goes on with its mention, now the second', ANOTHER_FIRST, 'every', FIRST, 1],
  ['leaves what is no longer an entry’s first', ANOTHER_FIRST, 'first', FIRST, null],
  ['leaves it where no marks are shown, too', ANOTHER_FIRST, 'none', FIRST, null],
  ['leaves a mention that is gone', GONE, 'every', FIRST, null],
])('the keyboard %s', (_, text, density, cursor, expected) => {
  const fresh = readingOf(text, density);
  const { cursor: kept } = keepPlace(fresh, text, left({ cursor }));
  expect(kept && fresh.annotations.mentions.indexOf(kept)).toBe(expected);
});

it('knows again the mention to which the sidebar led, though it is not marked', () => {
  const fresh = readingOf(ANOTHER_FIRST, 'first');
  const { visited } = keepPlace(fresh, ANOTHER_FIRST, left({ visited: FIRST }));
  expect(visited).toBe(fresh.annotations.mentions[1]);
});

it('keeps where the reader is and how the page looks, until they are told anew, and no flash', () => {
  const of = { readingOffset: 40, pageScheme: 'dark', sidebarSheet: true } as const;
  const kept = keepPlace(readingOf(LONGER), LONGER, left({ ...of, flashed: FIRST }));
  expect(kept).toMatchObject({ ...of, flashed: null });
});

it('keeps the popover on its mention', () => {
  const target = { mentions: [FIRST], at: null } as const;
  const popover = {
    name: 'pinned',
    lastToken: 3,
    target,
    trail: ['yr'],
    byKeyboard: true,
  } as const;
  const fresh = readingOf(LONGER);
  const kept = keepPlace(fresh, LONGER, left({ popover }));
  expect(kept.popover).toEqual({
    ...popover,
    target: { mentions: [fresh.annotations.mentions[0]], at: null },
  });
});

it('keeps what the reader opened, with the entries followed to and those of the text before', () => {
  const chosen = { sidebarAsked: true, expandedId: 'taliban', sidebarSheet: true };
  const state = { ...chosen, popoverSheet: true, followed: { taliban: TALIBAN } };
  const fresh = readingOf(LONGER);
  const annotations = { ...ANNOTATIONS, entries: { 'isis-k': ISIS_K } };
  const kept = keepPlace(fresh, LONGER, left({ ...state, annotations }));
  expect(kept).toMatchObject({ ...state, followed: { taliban: TALIBAN, 'isis-k': ISIS_K } });
});

it('takes annotations and settings from the text read anew', () => {
  const fresh = readingOf(LONGER, 'first');
  const kept = keepPlace(fresh, LONGER, left({}));
  expect(kept.annotations).toBe(fresh.annotations);
  expect(kept.settings).toBe(fresh.settings);
  expect(kept.marked).toBe(fresh.marked);
});
