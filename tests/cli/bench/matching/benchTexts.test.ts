import { describe, expect, it } from 'vitest';
import {
  endlessWord,
  lookAlikes,
  repeatedPrefixes,
  repeatParagraphs,
  repeatWord,
} from '../../../../src/cli/bench/matching/benchTexts';

describe('texts to be slow on', () => {
  it('repeats paragraphs up to the words asked for', () => {
    const { text, blocks } = repeatParagraphs(['one two three', 'four'], 7);
    expect(text).toBe('one two three\nfour\none two three');
    expect(blocks).toHaveLength(3);
  });

  it('repeats one word', () => {
    expect(repeatWord('ka', 3).text).toBe('ka ka ka');
  });

  it('has no space in the endless word', () => {
    expect(endlessWord(3).text).toMatch(/^[a-z]{18}$/);
  });

  it('changes one word of each look-alike, so that none is the quotation', () => {
    const { text, blocks } = lookAlikes('one two three', 4);
    expect(blocks).toHaveLength(4);
    expect(text).not.toContain('one two three');
    expect(text.split('\n')[1]).toBe('one word1 three.');
  });

  it('makes a name of each prefix', () => {
    expect(repeatedPrefixes('ka', 3)).toEqual(['ka', 'ka ka', 'ka ka ka']);
  });
});
