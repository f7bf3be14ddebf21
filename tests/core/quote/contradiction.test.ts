import { describe, expect, it } from 'vitest';
import { placeQuote } from '../../../src/core/quote/placeQuote';
import { buildTextModel } from '../../../src/core/text/textModel';

const BEFORE = 'The report of the river council fills ninety pages. ';
const BEHIND = ' Nobody at the mill has read the whole of it so far.';
const CONTEXT = 32;

/** What becomes of the quotation in brackets, with its neighbors, when its sentence has become another. */
function fateOf(sentence: string, now: string): string {
  const text = BEFORE + sentence + BEHIND;
  const [start, end] = [text.indexOf('['), text.indexOf(']')];
  const selector = {
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    exact: text.slice(start + 1, end),
    suffix: text.slice(end + 1, end + 1 + CONTEXT),
  };
  const model = buildTextModel([{ kind: 'paragraph', text: BEFORE + now + BEHIND }]);
  const place = placeQuote(model, selector);
  return 'reason' in place ? place.reason : 'placed';
}

const withoutBrackets = (sentence: string) => sentence.replace(/[[\]]/g, '');

describe('a quotation', () => {
  it.each<[string, string, string]>([
    [
      'an ordinal has become another',
      'The town marked [the seventh anniversary of the great flood] with a fair.',
      'The town marked the sixth anniversary of the great flood with a fair.',
    ],
    [
      'a high ordinal has',
      'The town marked [the twentieth anniversary of the great flood] with a fair.',
      'The town marked the tenth anniversary of the great flood with a fair.',
    ],
    [
      'an ordinal in figures has',
      'The town marked [the 19th anniversary of the great flood] with a fair.',
      'The town marked the 18th anniversary of the great flood with a fair.',
    ],
    [
      'two numbers have changed places',
      'The share [went from 40 percent in 2019 to 60 percent] within a year.',
      'The share went from 60 percent in 2019 to 40 percent within a year.',
    ],
    [
      'two years have',
      'Its owners [closed the mill in 2011 and the weir in 2014] for good.',
      'Its owners closed the mill in 2014 and the weir in 2011 for good.',
    ],
    [
      'the sides of a vote have',
      'The council [decided by a vote of 5-4 on the matter] of the mill.',
      'The council decided by a vote of 4-5 on the matter of the mill.',
    ],
    [
      'a number has become negative',
      'The night brought [a low of 5 degrees to the valley] and no snow.',
      'The night brought a low of -5 degrees to the valley and no snow.',
    ],
    [
      'a number has with a true minus',
      'The night brought [a low of 5 degrees to the valley] and no snow.',
      'The night brought a low of −5 degrees to the valley and no snow.',
    ],
    [
      'the number at its head has',
      'The night was cold, at [5 degrees all over the valley] and no snow.',
      'The night was cold, at -5 degrees all over the valley and no snow.',
    ],
    [
      'a sum has another currency',
      'The repair of the weir [cost the town $20 for every house] there.',
      'The repair of the weir cost the town €20 for every house there.',
    ],
    [
      'a sum in words has another currency',
      'The repair of the weir [cost the town 20 dollars for every house] there.',
      'The repair of the weir cost the town 20 rubles for every house there.',
    ],
    [
      'a share has become a number',
      'The flood [took 20% of the boats in the harbor] with it.',
      'The flood took 20 of the boats in the harbor with it.',
    ],
    [
      'millions have become billions',
      'The repair of the weir [cost the town 20 million in one year] alone.',
      'The repair of the weir cost the town 20 billion in one year alone.',
    ],
    [
      'a whole number has become a fraction',
      'The council said that [prices rose by 5 percent in the spring] again.',
      'The council said that prices rose by 1.5 percent in the spring again.',
    ],
    [
      'a whole number at its head has',
      'The council said that prices rose by [5 percent in the spring of the year] again.',
      'The council said that prices rose by 1.5 percent in the spring of the year again.',
    ],
    [
      'a time has become a longer one',
      'The work on the weir [went on for five months after the flood] there.',
      'The work on the weir went on for five years after the flood there.',
    ],
    [
      'a number right before it has become another',
      'The flood killed at least 13 [people in the lower town] that night.',
      'The flood killed at least 130 people in the lower town that night.',
    ],
    [
      'a number near it has',
      'The flood killed at least 13 young [people in the lower town] that night.',
      'The flood killed at least 130 young people in the lower town that night.',
    ],
    [
      'a number right behind it has',
      'The fund of the river council [spent on the repair] 13 million at once.',
      'The fund of the river council spent on the repair 130 million at once.',
    ],
  ])('is not placed where %s', (_, sentence, now) => {
    expect(fateOf(sentence, withoutBrackets(sentence))).toBe('placed');
    expect(fateOf(sentence, now)).toBe('contradicted');
  });

  it.each<[string, string, string]>([
    [
      'two names have changed places',
      'He said that [the army of Russia attacked a convoy in Iran] at dawn.',
      'He said that the army of Iran attacked a convoy in Russia at dawn.',
    ],
    [
      'two names of two words have',
      'He said that [Mayor Ortiz sued the owner, Henry Pell, for Monday’s flood] twice.',
      'He said that Mayor Pell sued the owner, Henry Ortiz, for Monday’s flood twice.',
    ],
    [
      'a name in small letters has become another',
      'The leaflet said that [the sheikh abu omar had left the valley] alone.',
      'The leaflet said that the sheikh abu bakr had left the valley alone.',
    ],
  ])('is not placed where %s', (_, sentence, now) => {
    expect(fateOf(sentence, withoutBrackets(sentence))).toBe('placed');
    expect(fateOf(sentence, now)).toBe('contradicted');
  });

  it.each<[string, string, string]>([
    [
      'un- turns a word round',
      'The council said that [the mill was able to hold the water] back.',
      'The council said that the mill was unable to hold the water back.',
    ],
    [
      'in- does',
      'The council said that [the weir was capable of holding the water] back.',
      'The council said that the weir was incapable of holding the water back.',
    ],
    [
      'il- is gone',
      'The council said that [the illegal weir above the mill] would go.',
      'The council said that the legal weir above the mill would go.',
    ],
    [
      'useful has become useless',
      'The council said that [the owner has a useful plan for the weir] at night.',
      'The council said that the owner has a useless plan for the weir at night.',
    ],
    [
      'often has become rarely',
      'The council said that [the owner often opened the weir] at night.',
      'The council said that the owner rarely opened the weir at night.',
    ],
    [
      'might has become mightn’t',
      'The council said that [the owner might open the weir] at night.',
      'The council said that the owner mightn’t open the weir at night.',
    ],
    [
      'often has become seldom',
      'The council said that [the owner often opened the weir] at night.',
      'The council said that the owner seldom opened the weir at night.',
    ],
    [
      'with has become without',
      'The owner opened the weir [with the consent of the council] at night.',
      'The owner opened the weir without the consent of the council at night.',
    ],
    [
      'either and or have become neither and nor',
      'The council said that [either the owner or the miller had come] at night.',
      'The council said that neither the owner nor the miller had come at night.',
    ],
    [
      'still has become no longer',
      'The council said that [the owner still opened the weir] at night.',
      'The council said that the owner no longer opened the weir at night.',
    ],
    [
      'a negation has moved to other words',
      'The council said that [he was guilty of it and did not flee] at night.',
      'The council said that he was not guilty of it and did flee at night.',
    ],
    [
      'two negations have changed places',
      'The council said that [it was true that none of them did not flee] at night.',
      'The council said that it was not true that none of them did flee at night.',
    ],
    [
      'a negation has been put in before its last word',
      'The talks on Monday [left the question of the border open] for years.',
      'The talks on Monday left the question of the border not open for years.',
    ],
    [
      'a negation has been put in before the one that ends it',
      'Of the two brothers [the younger went to the mill and the elder did not.]',
      'Of the two brothers the younger went to the mill and the elder did not not.',
    ],
    [
      'a negation has been put in some words before it',
      'The owners of the mill on the river [support the new weir above the town] now.',
      'The owners of the mill on the river do not in any way support the new weir above the town now.',
    ],
    [
      'a negation some words before it is gone',
      'The owners do not in any way [support the new weir above the town] now.',
      'The owners do in any way support the new weir above the town now.',
    ],
  ])('is not placed where %s', (_, sentence, now) => {
    expect(fateOf(sentence, withoutBrackets(sentence))).toBe('placed');
    expect(fateOf(sentence, now)).toBe('contradicted');
  });

  it('is not placed behind a negation put in between it and a short prefix', () => {
    const now = 'The owners do not in any way support the new weir above the town as it stands.';
    const selector = {
      exact: 'support the new weir',
      prefix: 'The owners ',
      suffix: ' above the town as it stands',
    };
    const model = buildTextModel([{ kind: 'paragraph', text: now }]);
    expect(placeQuote(model, selector)).toEqual({ reason: 'contradicted' });
  });

  it.each<[string, string, string]>([
    [
      'a contraction is written out',
      'The council said that [the owner didn’t open the weir] at night.',
      'The council said that the owner did not open the weir at night.',
    ],
    [
      'a word is put in beside a negation',
      'The council said that [the owner did not open the weir] at night.',
      'The council said that the owner did not really open the weir at night.',
    ],
    [
      'a share is written with a word',
      'The flood of [that night took 20% of the boats in the harbor] with it.',
      'The flood of that night took 20 percent of the boats in the harbor with it.',
    ],
    [
      'a word is put in beside a number',
      'The flood [took five boats in the harbor of the town] with it.',
      'The flood took five old boats in the harbor of the town with it.',
    ],
    [
      'a minus is another sign',
      'The night brought [a low of -5 degrees to the valley] and no snow.',
      'The night brought a low of −5 degrees to the whole valley and no snow.',
    ],
    [
      'numbers stand between other dashes',
      'The council [decided by a vote of 5-4 on the whole matter] of the mill.',
      'The council decided by a vote of 5–4 on the matter of the mill.',
    ],
    [
      'one name has moved by itself',
      'He said that [the army of Russia with its tanks attacked a convoy in Iran] at dawn.',
      'He said that the army with its tanks attacked a convoy of Russia in Iran at dawn.',
    ],
    [
      'a sentence before it has a negation more',
      'It was late. The owner [came to the mill with his brother] at night.',
      'It was not late. The owner came to the mill with his brother at night.',
    ],
    [
      'a number that stands farther off is gone',
      'On May 13 the owner [came to the mill with his brother] at night.',
      'On that day the owner came to the mill with his brother at night.',
    ],
    [
      'a word has become another that begins like a negation',
      'The owner [came to the mill to talk of the press] at night.',
      'The owner came to the mill to talk of the interior at night.',
    ],
  ])('is placed where %s', (_, sentence, now) => {
    expect(fateOf(sentence, now)).toBe('placed');
  });
});
