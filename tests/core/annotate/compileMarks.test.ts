import { describe, expect, it } from 'vitest';
import { compileMarks } from '../../../src/core/annotate/compileMarks';
import type { Mention } from '../../../src/core/match/mention';
import { bareEntry, mentionAt, NOTE } from '../../ui/doubles';

const ENTRIES = {
  taliban: bareEntry('taliban', 'Taliban', 'Movement', ''),
  [NOTE.id]: NOTE,
};
/** A mention is six long. */
const note = (start: number, end: number): Mention => ({
  entryId: NOTE.id,
  start,
  end,
  via: 'quote',
});

describe('the mentions that are marked', () => {
  it.each([
    {
      name: 'are of an entry the first, or all',
      mentions: [mentionAt('taliban', 0), mentionAt('taliban', 20)],
      marks: { first: [0], every: [0, 1] },
    },
    {
      name: 'are the passage of a note, where nothing else is marked in it',
      mentions: [mentionAt('taliban', 0), note(6, 30), mentionAt('taliban', 30)],
      marks: { first: [0, 1], every: [0, 1, 2] },
    },
    {
      name: 'are not the passage of a note in which an entry is marked',
      mentions: [note(0, 10), mentionAt('taliban', 5)],
      marks: { first: [1], every: [1] },
    },
    {
      name: 'are the passage of a note in which an entry is mentioned, and marked elsewhere',
      mentions: [mentionAt('taliban', 0), note(10, 40), mentionAt('taliban', 20)],
      marks: { first: [0, 1], every: [0, 2] },
    },
    { name: 'are none where there is none', mentions: [], marks: { first: [], every: [] } },
  ])('$name', ({ mentions, marks }) => {
    expect(compileMarks(mentions, ENTRIES)).toEqual(marks);
  });
});
