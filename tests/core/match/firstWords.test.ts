import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FirstWords, hashFirstWord, hashWord } from '../../../src/core/match/firstWords';
import { listWords } from '../../../src/core/text/words';

describe('FirstWords', () => {
  it('tells the names that begin with a word in order', () => {
    expect(new FirstWords([7, 7, 9, 7, 7]).take(7)).toEqual([0, 1, 3, 4]);
  });

  it('tells them one time only, and leaves those of other words where they were', () => {
    // With four cells, 1 and 5 and 9 lie in one chain.
    const words = new FirstWords([1, 5, 9]);
    expect(words.take(5)).toEqual([1]);
    expect(words.take(5)).toEqual([]);
    expect(words.take(1)).toEqual([0]);
    expect(words.take(9)).toEqual([2]);
  });

  it('knows none where there is no name', () => {
    expect(new FirstWords([]).take(3)).toEqual([]);
  });
});

describe('hashFirstWord', () => {
  it.each([
    ['Taliban fighters', 0],
    ['the Taliban', 4],
    ['ISIS-K', 0],
    ['U.S. Army', 0],
    ['al-Qa’ida', 0],
    ['Qaʿida', 0],
    ['  “Khorasan”', 0],
    ['Émile', 0],
  ])('is that of the folded word: %s from %d', (text, from) => {
    const [first] = listWords(text.slice(from));
    expect(hashFirstWord(text, from)).toBe(hashWord(first?.key ?? ''));
  });

  it('is that of the folded word in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [first] = listWords(text);
        expect(hashFirstWord(text, 0)).toBe(first === undefined ? null : hashWord(first.key));
      }),
    );
  });
});
