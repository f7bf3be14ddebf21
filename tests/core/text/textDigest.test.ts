import { describe, expect, it } from 'vitest';
import { textDigest } from '../../../src/core/text/textDigest';
import { buildTextModel } from '../../../src/core/text/textModel';

const digest = (...texts: string[]) =>
  textDigest(buildTextModel(texts.map((text) => ({ kind: 'paragraph', text }))));

describe('textDigest', () => {
  it('stays what it was, because packs hold it', () => {
    expect(digest('The Taliban’s rule', 'Kabul')).toBe(digest('The Taliban’s rule', 'Kabul'));
    expect(digest('Kabul')).toMatch(/^[0-9a-f]{14}$/);
    expect(digest('Kabul')).toBe('11d8a911dbdfcd');
  });

  it('is the same for another typesetting of the same words', () => {
    expect(digest("ISIS-K's  “war”")).toBe(digest('ISIS‑K’s "war"'));
  });

  it.each([
    ['a number', 'killed 130', 'killed 131'],
    ['a word', 'the deal', 'a deal'],
    ['an order', 'Doha Kabul', 'Kabul Doha'],
  ])('changes with %s', (_, one, other) => {
    expect(digest(one)).not.toBe(digest(other));
  });
});
