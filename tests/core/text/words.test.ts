import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listWords } from '../../../src/core/text/words';

const LETTER = String.raw`[\p{L}\p{M}\p{Nd}]`;
const GLUE = String.raw`[\u00AD\u200B-\u200F\u2060\uFEFF]`;
const APOSTROPHE = "['’‘‛`´′]";
/** What a word is, with its possessive or contraction, as a regular expression says it: slowly. */
const WORD = new RegExp(
  String.raw`\p{L}(?:\.\p{L})+(?!${LETTER})\.?(?:${APOSTROPHE}[sS](?!${LETTER}))?|` +
    `${LETTER}(?:${LETTER}|${GLUE}+(?=${LETTER})|${APOSTROPHE}(?=${LETTER})|` +
    String.raw`(?<=\p{Nd})[.,](?=\p{Nd}))*`,
  'gu',
);
/** Letters, digits and signs whose company decides where a word ends. */
const PIECES = [
  ...'abSsUKéQʿʼ\'’`.,- –19٣"“中ß\u0301\u00AD\u200B\u2060\u00A0\ud800',
  ...['𝒜', '𝟙', '😀', 'U.S.', '’s', 'll', 're', ' '],
];

it('lists the words that the grammar defines', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (given) => {
      const expected = [...given.matchAll(WORD)].map(([word]) => word);
      const found = listWords(given).map(({ start, tail }) => given.slice(start, tail));
      // Words of nothing but signs are left out.
      expect(found).toEqual(expected.filter((word) => listWords(word).length > 0));
    }),
    { numRuns: 3000 },
  );
});
