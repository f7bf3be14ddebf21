import { describe, expect, it } from 'vitest';
import { findView } from '../../../src/core/annotate/findView';
import { findNote, viewNote } from '../../../src/core/annotate/viewNote';
import type { Note } from '../../../src/core/pack/pack';
import { PACK } from './library';

const HEIGHT = '2024-03-31-weir#height';

function viewed(changes: Partial<Note>, publishedAt: string | null = '2024-03-31') {
  const held = findNote([PACK], HEIGHT);
  if (held === null) throw new Error('the sample pack has lost its note');
  return viewNote({ ...held, note: { ...held.note, ...changes } }, publishedAt);
}

describe('a note', () => {
  it.each([
    { name: 'of the day itself', asOf: '2024-03-31', label: 'Note, as of Mar 31, 2024' },
    {
      name: 'of a later day',
      asOf: '2024-04-02',
      label: 'Later note, as of Apr 2, 2024',
    },
    {
      name: 'of a month that ended later',
      asOf: '2024-04',
      label: 'Later note, as of Apr 2024',
    },
  ])('says whether it is later than the article: one $name', ({ asOf, label }) => {
    expect(viewed({ asOf }).kindLabel).toBe(label);
  });

  it('says only of when it is, where the article’s day is not known', () => {
    expect(viewed({ asOf: '2024-04-02' }, null).kindLabel).toBe('Note, as of Apr 2, 2024');
  });

  it('is in short its first sentence, where that says something by itself', () => {
    const first = 'It depends on the measure, said the monitors, who had looked at four of them.';
    expect(viewed({ text: [`${first} Others did not.`] }).brief).toBe(`${first} …`);
    expect(viewed({ text: [first] }).brief).toBe(first);
    expect(viewed({ text: [`It does. ${first} Others did not.`] }).brief).toBe(
      `It does. ${first} …`,
    );
  });

  it.each(['2024-03-31-weir#none', 'none#height', 'height', '#', ''])(
    'is not found by another id: %s',
    (id) => {
      expect(findNote([PACK], id)).toBeNull();
    },
  );
});

describe('what an id stands for', () => {
  it.each([
    { id: HEIGHT, kind: 'note' },
    { id: 'mill', kind: PACK.entries['mill']?.kind },
    { id: 'nobody', kind: undefined },
  ])('$id', ({ id, kind }) => {
    expect(findView([PACK], id, null)?.view.kind).toBe(kind);
  });
});
