import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnalyzedText, analyzeModel } from '../../../src/core/match/analyzedText';
import type { IndexedEntry } from '../../../src/core/match/candidate';
import { compileNames } from '../../../src/core/match/nameIndex';
import type { Pack } from '../../../src/core/pack/pack';
import { buildTextModel } from '../../../src/core/text/textModel';
import { packOf } from './packOf';

function entriesOf(pack: Pack): IndexedEntry[] {
  return Object.values(pack.entries).map((entry) => ({ entry, pack: 0 }));
}

function analyzed(text: string): AnalyzedText {
  return analyzeModel(buildTextModel([{ kind: 'paragraph', text }]));
}

describe('an index of names', () => {
  const index = compileNames(
    entriesOf(
      packOf({
        'islamic-state': { aliases: ['Islamic State', 'IS'] },
        'isis-k': { aliases: ['Islamic State Khorasan', 'islamic state'] },
        ideas: { kind: 'idea', aliases: ['state'], refuses: ['State'] },
      }),
    ),
  );
  const text = analyzed('The Islamic State Khorasan and the Islamic state and states');

  it('finds at each word the longest names that are written so', () => {
    expect(
      index
        .findLongest(text)
        .map(({ from, to, indexed, alias }) => [from, to, indexed.entry.id, !!alias]),
    ).toEqual([
      [1, 4, 'isis-k', true],
      [2, 3, 'ideas', false],
      [2, 3, 'ideas', true],
      [6, 8, 'isis-k', true],
      [7, 8, 'ideas', true],
      [9, 10, 'ideas', true],
    ]);
  });

  it('finds all that start at a word, the longer first', () => {
    expect(index.findAt(text, 1).map(({ to, indexed }) => [to, indexed.entry.id])).toEqual([
      [4, 'isis-k'],
      [3, 'isis-k'],
      [3, 'islamic-state'],
    ]);
    expect(index.findAt(text, 0)).toEqual([]);
    expect(index.findAt(text, 99)).toEqual([]);
  });

  it('finds as the longest the first of all that start there, whatever the names and the text', () => {
    const word = fc.constantFrom('a', 'A', 'b', 'B', 'A.B.', 'a-b', 'c');
    const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 8 }), phrase, phrase, (aliases, one, other) => {
        const names = compileNames(entriesOf(packOf({ it: { aliases } })));
        const model = analyzed(`${one} ${other}`);
        const longest = model.tokens.flatMap((_, from) => {
          const all = names.findAt(model, from);
          return all.filter(({ to }) => to === all[0]?.to);
        });
        expect(names.findLongest(model)).toEqual(longest);
      }),
      { numRuns: 300 },
    );
  });
});
