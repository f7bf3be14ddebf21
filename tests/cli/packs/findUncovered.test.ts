import { describe, expect, it } from 'vitest';
import { findUncovered } from '../../../src/cli/packs/findUncovered';
import { buildTextModel } from '../../../src/core/text/textModel';

function uncovered(text: string, ...covered: string[]): string[] {
  const spans = covered.map((part) => {
    const start = text.indexOf(part);
    return { start, end: start + part.length };
  });
  const model = buildTextModel(text.split('\n').map((line) => ({ kind: 'paragraph', text: line })));
  return findUncovered(model, spans).map(
    ({ kind, text: words, count }) => `${kind} ${words} ${count}`,
  );
}

describe('what a text names and nothing covers', () => {
  it.each([
    ['a name of several words', 'They met Ada Reyes there.', ['name Ada Reyes 1']],
    [
      'a name with small words inside',
      'He left the Ministry of the Interior.',
      ['name Ministry of the Interior 1'],
    ],
    ['a name with a particle', 'It was Saad bin Atef who spoke.', ['name Saad bin Atef 1']],
    ['a single word inside a sentence', 'We flew to Termez.', ['name Termez 1']],
    ['no single word where a sentence begins', 'Nobody came. “Nothing,” he said.', []],
    [
      'a word that begins one sentence and stands in another',
      'Termez slept. We left Termez.',
      ['name Termez 2'],
    ],
    [
      'an abbreviation',
      'The CTC and the U.N. wrote.',
      ['abbreviation CTC 1', 'abbreviation U.N. 1'],
    ],
    ['a number', 'Some 4,000 men in three towns.', ['number 4,000 1', 'number three 1']],
    [
      'a share and a sum',
      'Up 40 percent to $3.5 million.',
      ['number 40 percent 1', 'number $3.5 million 1'],
    ],
    ['a date', 'On March 22, 2024, and in May 2021.', ['date March 22, 2024 1', 'date May 2021 1']],
    ['the most frequent first', 'In 2021, near Termez, in 2021.', ['date 2021 2', 'name Termez 1']],
  ])('%s', (_, text, expected) => {
    expect(uncovered(text)).toEqual(expected);
  });

  it('leaves out what a span touches', () => {
    expect(uncovered('They met Ada Reyes in the town of Termez.', 'Reyes')).toEqual([
      'name Termez 1',
    ]);
  });
});
