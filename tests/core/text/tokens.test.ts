import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTextModel } from '../../../src/core/text/textModel';
import { tokenize } from '../../../src/core/text/tokens';

const model = (...texts: string[]) =>
  buildTextModel(texts.map((text) => ({ kind: 'paragraph', text })));
const surfaces = (text: string) =>
  tokenize(model(text)).tokens.map(({ start, end }) => text.slice(start, end));
const sentences = (text: string) => {
  const { tokens, sentences } = tokenize(model(text));
  return sentences.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};

describe('tokenize', () => {
  it.each([
    ['keeps apostrophes inside a word', 'al-Qa’ida', ['al', 'Qa’ida']],
    ['leaves a possessive outside the word', 'Kabul’s ISIS-K’s', ['Kabul', 'ISIS', 'K']],
    ['leaves a plural possessive outside', 'the groups’ men', ['the', 'groups', 'men']],
    [
      'keeps the points of an abbreviation',
      'the N.R.F.’s U.S. men',
      ['the', 'N.R.F.', 'U.S.', 'men'],
    ],
    ['keeps soft hyphens inside a word', 'Tali\u00ADban', ['Tali\u00ADban']],
    ['keeps a number together', '10,000 men, 3.5 percent', ['10,000', 'men', '3.5', 'percent']],
    ['cuts at a slash', '9/11', ['9', '11']],
    ['cuts at every dash', 'a‑b–c—d - e', ['a', 'b', 'c', 'd', 'e']],
    ['leaves out a sign alone', 'a ʿ b', ['a', 'b']],
    [
      'parts two sentences that touch',
      'a stable Kabul.They met',
      ['a', 'stable', 'Kabul', 'They', 'met'],
    ],
  ])('%s', (_, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it.each([
    ['lower', 'taliban'],
    ['capitalized', 'Taliban'],
    ['capitals', 'ISIS'],
    ['capitals', 'U.S.'],
    ['initial', 'K'],
    ['initial', 'K’s'],
    ['capitals', 'M23'],
    ['capitals', '5K'],
    ['mixed', 'eBay'],
    ['number', '1,200'],
    ['capitalized', 'Qaʿida'],
  ])('calls the shape %s: %s', (shape, word) => {
    expect(tokenize(model(word)).tokens[0]?.shape).toBe(shape);
  });

  it.each([
    ['space', 'a b'],
    ['space', 'a\u00A0b'],
    ['hyphen', 'a-b'],
    ['hyphen', 'a‑b'],
    ['hyphen', 'a–b'],
    ['hyphen', 'a\u00AD-b'],
    ['dash', 'a – b'],
    ['dash', 'a—b'],
    ['stop', 'a. b'],
    ['point', 'a.b c'],
    ['comma', 'a, b'],
    ['slash', 'a/b'],
    ['mark', 'a “b”'],
    ['other', 'a (b)'],
    ['semicolon', 'a; b'],
  ])('calls the joint %s: %s', (joint, text) => {
    // A lone pair of letters with a point between them is an abbreviation, so words stand in.
    const words = text.replace('a', 'and').replace('b', 'but');
    expect(tokenize(model(words)).tokens[0]?.joint).toBe(joint);
  });

  it('ends sentences and words at a block', () => {
    const { tokens, sentences, blocks } = tokenize(model('Kabul fell', 'then Doha'));
    expect(tokens.map(({ joint }) => joint)).toEqual(['space', 'block', 'space', 'block']);
    expect(sentences).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
    expect(blocks).toEqual(sentences);
  });

  it.each([
    ['after U.S. before a name', 'The U.S. Army left.', 1],
    ['after U.S. before a function word', 'They left the U.S. The war went on.', 2],
    ['after a title', 'Mr. Biden and Gen. Mark Milley spoke.', 1],
    ['after St. before a name like a function word', 'They sailed from St. Just in winter.', 1],
    ['after a month before a function word', 'It fell in Aug. The war went on.', 2],
    ['after a month before a number', 'It fell on Aug. 26.', 1],
    ['after a month', 'It was Sept. 11 and Aug. 26.', 1],
    ['after an initial', 'Colin P. Clarke wrote it.', 1],
    ['after a question in quotation marks', 'He said: “Who’s next?” Both knew.', 2],
    ['inside a question that goes on', '“Who’s next?” he said.', 1],
    ['at a point before a small letter', 'The so-called Dr. of e.g. Kabul vs. others', 1],
    ['after a point before quotation marks', 'It fell. “Never again,” he said.', 2],
    ['after a point inside quotation marks', 'He said “never.” Then he left.', 2],
    ['between sentences that touch', 'A stable Afghanistan.They left.', 2],
    ['after a number', 'It fell in 2021. Then came winter.', 2],
    ['after a letter with digits', 'They fought M23. Rwanda denied it.', 2],
    ['in a decimal', 'It grew 3.5 percent.', 1],
    ['at a colon', 'Put simply: The Taliban cannot.', 1],
  ])('knows the sentences %s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('keeps words in order, apart, inside the text and inside their sentence, for every string', () => {
    const line = fc.string({ unit: 'binary' }).map((text) => text.replace(/\n/g, ' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const built = model(...lines);
        const { tokens, sentences } = tokenize(built);
        let last = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.key).not.toBe('');
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(built.text.length);
        expect(sentences.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(tokens.length);
      }),
      { numRuns: 1000 },
    );
  });
});
