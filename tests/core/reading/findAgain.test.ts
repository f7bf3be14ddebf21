import { expect, it } from 'vitest';
import type { Mention } from '../../../src/core/match/mention';
import { findAgain } from '../../../src/core/reading/findAgain';

const BEFORE = 'Men of Yr came to the bridge at noon.\nYr left the bridge for the hills.';

/** All places of `words` in `text`. */
function mentionsIn(text: string, words = 'Yr', entryId = 'yr'): Mention[] {
  return [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
    entryId,
    via: 'alias',
    start: index,
    end: index + words.length,
  }));
}

const [FIRST, SECOND] = mentionsIn(BEFORE);

it.each([
  ['the same text', BEFORE, [0, 1]],
  ['a sentence before', `News at one. ${BEFORE}`, [0, 1]],
  ['another mention before', `Yr has spoken. ${BEFORE}`, [1, 2]],
  ['a sentence behind', `${BEFORE} Yr has spoken.`, [0, 1]],
  ['other words on one side of each', BEFORE.replace('Men of', 'Some of'), [0, 1]],
  ['other words behind the second', BEFORE.replace('left', 'kept'), [0, null]],
  ['the first mention gone', BEFORE.replace('Men of Yr', 'They'), [null, 0]],
  ['other words on both sides', 'Yr is old.', [null, null]],
  ['the paragraphs turned round', BEFORE.split('\n').reverse().join('\n'), [1, 0]],
])('finds a mention again, or not: %s', (_, text, expected) => {
  const mentions = mentionsIn(text);
  const found = [FIRST, SECOND].map((mention) => {
    const again = mention ? findAgain(mention, BEFORE, mentions, text) : null;
    return again && mentions.indexOf(again);
  });
  expect(found).toEqual(expected);
});

it('takes no other entry’s mention for it, and no other words', () => {
  const mention = mentionsIn(BEFORE)[0] ?? { entryId: '', via: 'alias', start: 0, end: 1 };
  expect(findAgain(mention, BEFORE, mentionsIn(BEFORE, 'Yr', 'other'), BEFORE)).toBeNull();
  const text = BEFORE.replaceAll('Yr', 'Ur');
  expect(findAgain(mention, BEFORE, mentionsIn(text, 'Ur'), text)).toBeNull();
});
