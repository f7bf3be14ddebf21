import { expect, it } from 'vitest';
import { createAuthorNoteJudge } from '../../src/page/authorNote';

it.each([
  ['begins with a full name', 'Ines Harrow is a reporter.', true],
  [
    'begins with an honorific and the last name',
    'Ms. Harrow, a poet, teaches in Ostermouth.',
    true,
  ],
  ['names the second author', 'Tom Quill (@quill) was a pilot.', true],
  ['begins with the last name alone', 'Harrow is a co-author of “Ice.”', false],
  ['names somebody else', 'Ruth Mallory is a reporter.', false],
  ['speaks of an author in mid-sentence', 'Nobody knows who Ines Harrow is.', false],
  ['has a name without a verb', 'Ines Harrow', false],
  ['holds signs of a pattern in a name', 'A. (B) Voss is a poet.', false],
])('%s: %s → %s', (_, text, expected) => {
  expect(createAuthorNoteJudge(['Ines Harrow', 'Tom Quill', 'A+ (B Voss'])(text)).toBe(expected);
});

it.each(['Tom Quill Jr.', 'TOM QUILL JR.', 'Tom Quill, Jr.', 'Tom Quill III'])(
  'takes the last word of %s but what follows a name for the last name',
  (name) => {
    const isAuthorNote = createAuthorNoteJudge([name]);
    expect(isAuthorNote('Mr. Quill was a pilot.')).toBe(true);
    expect(isAuthorNote('Mr. Jr. was a pilot.')).toBe(false);
  },
);

it('takes a name for the last name though it could follow one', () => {
  expect(createAuthorNoteJudge(['Esq'])('Mr. Esq is a pilot.')).toBe(true);
});

it('takes the last name alone where no story is', () => {
  const isAuthorNote = createAuthorNoteJudge(['Ines Harrow'], true);
  expect(isAuthorNote('Harrow is a co-author of “Ice.”')).toBe(true);
  expect(isAuthorNote('Mallory is a co-author of “Ice.”')).toBe(false);
});
