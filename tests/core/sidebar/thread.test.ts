import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/core/match/mention';
import {
  compileThread,
  findHere,
  mentionsByEntry,
  threadState,
} from '../../../src/core/sidebar/thread';
import { bareEntry, NOTE } from '../../ui/doubles';

type Found = Parameters<typeof compileThread>[0];

const mention = (entryId: string, start: number): Mention => ({
  entryId,
  start,
  end: start + 5,
  via: 'alias',
});

function annotated(mentions: readonly Mention[], notes: readonly Mention[] = []): Found {
  const ids = new Set(mentions.map(({ entryId }) => entryId).filter((id) => id !== 'stranger'));
  const views = [
    ...[...ids].map((id) => bareEntry(id, id, 'Group', '')),
    ...notes.map(({ entryId: id }) => ({ ...NOTE, id })),
  ];
  return {
    mentions: [...notes, ...mentions].sort((a, b) => a.start - b.start),
    entries: Object.fromEntries(views.map((view) => [view.id, view])),
  };
}

const names = (found: Found) => compileThread(found).map(({ id }) => id);

describe('compileThread', () => {
  it.each([
    {
      name: 'puts each entry where it is first mentioned',
      given: annotated([mention('a', 10), mention('b', 20), mention('a', 30)]),
      order: ['a', 'b'],
    },
    {
      name: 'puts notes between entries, where their passages begin',
      given: annotated([mention('a', 10), mention('b', 30)], [mention('n', 20), mention('m', 40)]),
      order: ['a', 'n', 'b', 'm'],
    },
    {
      name: 'puts an entry before a note that begins at the same place',
      given: annotated([mention('a', 10)], [mention('n', 10)]),
      order: ['a', 'n'],
    },
    {
      name: 'leaves out a mention whose entry did not come along',
      given: annotated([mention('stranger', 5), mention('a', 10)]),
      order: ['a'],
    },
    {
      name: 'is not fooled by an id that every object has',
      given: { ...annotated([mention('constructor', 5)]), entries: {} },
      order: [],
    },
    { name: 'is empty where nothing was found', given: annotated([]), order: [] },
  ])('$name', ({ given, order }) => {
    expect(names(given)).toEqual(order);
  });
});

describe('findHere and threadState', () => {
  const thread = compileThread(annotated([mention('a', 10), mention('b', 20), mention('c', 30)]));

  it.each([
    { name: 'before the first, all is ahead', at: 9, states: ['ahead', 'ahead', 'ahead'] },
    { name: 'at its beginning, an item is here', at: 10, states: ['here', 'ahead', 'ahead'] },
    { name: 'until the next begins, it stays here', at: 19, states: ['here', 'ahead', 'ahead'] },
    { name: 'what lies behind has been passed', at: 25, states: ['passed', 'here', 'ahead'] },
    { name: 'at the end, the last is here', at: 999, states: ['passed', 'passed', 'here'] },
  ])('$name', ({ at, states }) => {
    const here = findHere(thread, at);
    expect(thread.map((item) => threadState(item, here))).toEqual(states);
  });
});

it('finds the mentions of each entry, in their order', () => {
  const byEntry = mentionsByEntry([mention('a', 10), mention('b', 20), mention('a', 30)]);
  expect(byEntry.get('a')?.map(({ start }) => start)).toEqual([10, 30]);
  expect(byEntry.get('b')).toHaveLength(1);
});
