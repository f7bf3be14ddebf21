import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeQuote } from '../../../src/core/quote/placeQuote';
import type { TextQuoteSelector } from '../../../src/core/quote/textQuoteSelector';
import { buildTextModel } from '../../../src/core/text/textModel';

const TEXT = [
  'The council of the river town agreed in 2019 to lower the weir by three feet, and the mill’s owner did not object.',
  'Its engineers said that the weir would hold for a hundred years. The group had studied the river since the flood of 1997.',
  'In the neighboring valley the group of hikers turned back. Mayor Elena Ortiz said that the bridge would stay open all winter.',
  'The council of the river town agreed in 2021 to raise the weir by two feet, and the mill’s owner sued at once.',
].join('\n');

const modelOf = (text: string) =>
  buildTextModel(text.split('\n').map((line) => ({ kind: 'paragraph', text: line })));

function placed(text: string, selector: TextQuoteSelector): string {
  const model = modelOf(text);
  const place = placeQuote(model, selector);
  return 'reason' in place ? `(${place.reason})` : model.text.slice(place.start, place.end);
}

describe('placeQuote', () => {
  it.each<[string, TextQuoteSelector, string]>([
    ['places words that stand once', { exact: 'studied the river' }, 'studied the river'],
    [
      'places them in other typesetting',
      { exact: "the Mill's  owner did not" },
      'the mill’s owner did not',
    ],
    [
      'places the occurrence with the same words before it',
      { exact: 'the group', prefix: 'In the neighboring valley ' },
      'the group',
    ],
    ['refuses words that stand more than once', { exact: 'the river town agreed' }, '(ambiguous)'],
    [
      'refuses two places with the same company',
      { exact: 'the weir by', prefix: 'the' },
      '(ambiguous)',
    ],
    ['refuses what stands nowhere', { exact: 'the harbor master resigned yesterday' }, '(absent)'],
    ['refuses a part of a word', { exact: 'neer' }, '(absent)'],
    ['refuses nothing', { exact: ' ' }, '(absent)'],
    [
      'refuses the same words in other company',
      {
        exact: 'said that the',
        prefix: 'At the bank on Monday the teller ',
        suffix: ' vault was empty and the guard gone.',
      },
      '(ambiguous)',
    ],
    [
      'refuses words that stand once in other company',
      {
        exact: 'turned back',
        prefix: 'the fleet of the admiral was beaten and ',
        suffix: ' toward the shore before nightfall',
      },
      '(weak)',
    ],
    [
      'refuses words that stand once in company of the same topic, with other neighbors',
      {
        exact: 'weir would hold',
        prefix: 'Our engineers said of the old ',
        suffix: ' back a hundred years of river',
      },
      '(weak)',
    ],
    [
      'refuses other words of nearly the same letters',
      { exact: 'the ridge could sway opal all winter', prefix: 'Mayor Elena Ortiz said that ' },
      '(weak)',
    ],
    [
      'places words of which one has changed',
      {
        exact: 'Its engineers said that the dam would hold for a hundred years',
        suffix: '. The group had studied',
      },
      'Its engineers said that the weir would hold for a hundred years',
    ],
    [
      'places words of which one is gone',
      { exact: 'engineers said that the old weir would hold', prefix: 'Its ' },
      'engineers said that the weir would hold',
    ],
    [
      'refuses a changed number',
      {
        exact: 'Its engineers said that the weir would hold for two hundred years',
        suffix: '. The group had studied',
      },
      '(contradicted)',
    ],
    [
      'refuses a changed year',
      { exact: 'since the flood of 1998', prefix: 'The group had studied the river ', suffix: '.' },
      '(contradicted)',
    ],
    [
      'refuses a changed name',
      {
        exact: 'Mayor Helena Ortiz said that the bridge would stay open',
        prefix: 'turned back. ',
        suffix: ' all winter',
      },
      '(contradicted)',
    ],
    [
      'refuses a negation that is gone',
      {
        exact: 'said that the bridge would not stay open all winter',
        prefix: 'Mayor Elena Ortiz ',
      },
      '(contradicted)',
    ],
    [
      'refuses a negation put in',
      { exact: 'the mill’s owner did object', prefix: 'by three feet, and ' },
      '(contradicted)',
    ],
    [
      'refuses a look-alike with other numbers',
      { exact: 'agreed in 2020 to lower the weir by three feet' },
      '(contradicted)',
    ],
    [
      'places words to the last one, beyond one put in',
      { exact: 'Its engineers said that the weir hold', suffix: ' for a hundred years' },
      'Its engineers said that the weir would hold',
    ],
    [
      'refuses edited words with nothing to confirm them',
      { exact: 'hold for many long years' },
      '(weak)',
    ],
  ])('%s', (_, selector, expected) => {
    expect(placed(TEXT, selector)).toBe(expected);
  });

  it.each<[string, TextQuoteSelector, string]>([
    ['is not looked for behind a short prefix', { exact: 'weapons', prefix: 'lethal ' }, 'weapons'],
    ['agrees where the prefix has it', { exact: 'weapons', prefix: 'no lethal ' }, 'weapons'],
    [
      'contradicts where the prefix has another word',
      { exact: 'weapons', prefix: 'many lethal ' },
      '(contradicted)',
    ],
  ])('a negation before the words %s', (_, selector, expected) => {
    expect(placed('They found no lethal weapons in the mill.', selector)).toBe(expected);
  });

  it.each(['5 feet', 'raised it by 1'])('refuses “%s”, which cuts a number', (exact) => {
    expect(placed('The council raised it by 1.5 feet.', { exact })).not.toBe(exact);
  });

  it('places by neighbors the right one of several', () => {
    const model = modelOf(TEXT);
    const selector = {
      exact: 'the group',
      prefix: 'hundred years. ',
      suffix: ' had studied the river',
    };
    const place = placeQuote(model, selector);
    expect(place).toEqual({ start: TEXT.indexOf('The group'), end: TEXT.indexOf('The group') + 9 });
  });

  it('keeps to the edited passage where its words are planted elsewhere', () => {
    const planted = TEXT.replace('studied the river since', 'studied the old river since').replace(
      'turned back.',
      'turned back. A poem says: studied the river since the flood.',
    );
    const selector = {
      exact: 'had studied the river since the flood',
      prefix: 'The group ',
      suffix: ' of 1997',
    };
    expect(placed(planted, selector)).toBe('had studied the old river since the flood');
  });

  it('places a quotation across two blocks', () => {
    expect(placed(TEXT, { exact: 'flood of 1997. In the neighboring valley' })).toBe(
      'flood of 1997.\nIn the neighboring valley',
    );
  });

  it.each<[string, string]>([
    ['the only one with its neighbors', ''],
    ['and not an earlier one that is only like it', 'Only then had the group turned back. '],
  ])('places the last of some sixty occurrences, %s', (_, earlier) => {
    const last = 'Only then had the group studied the river.';
    const text = earlier + 'Once more the group turned back. '.repeat(59) + last;
    const selector = { exact: 'the group', prefix: 'Only then had ', suffix: ' studied the river' };
    const start = text.lastIndexOf('the group');
    expect(placeQuote(modelOf(text), selector)).toEqual({ start, end: start + 9 });
  });

  it('places none of more places than it compares, not even the one that fits', () => {
    const text = `${'Once more the group turned back. '.repeat(1_001)}Only then had the group studied the river.`;
    const selector = { exact: 'the group', prefix: 'Only then had ', suffix: ' studied the river' };
    expect(placed(text, selector)).toBe('(ambiguous)');
  });

  it('ends soon in a text of nothing but its words', () => {
    const text = 'it '.repeat(300_000);
    const begin = performance.now();
    const prefix = 'turned back when it had seen it ';
    expect(placed(text, { exact: 'it', prefix })).toBe('(ambiguous)');
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  it('ends soon in a text of nothing but look-alikes', () => {
    const text = 'the group had studied the river. '.repeat(10_000);
    const begin = performance.now();
    expect(placed(text, { exact: 'the group had studied the shore', prefix: 'x' })).toBe('(weak)');
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  it('finds every unique run of words of a text, with or without its neighbors', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 4, max: 12 }),
        fc.boolean(),
        (at, length, hasContext) => {
          const words = [...TEXT.matchAll(/\S+/g)];
          const first = words[at % (words.length - length)];
          const last = words[(at % (words.length - length)) + length];
          if (first === undefined || last === undefined) return;
          const [start, end] = [first.index, last.index + last[0].length];
          const exact = TEXT.slice(start, end);
          const context = {
            prefix: TEXT.slice(Math.max(0, start - 32), start),
            suffix: TEXT.slice(end, end + 32),
          };
          const place = placeQuote(modelOf(TEXT), { exact, ...(hasContext ? context : {}) });
          if (TEXT.indexOf(exact) !== TEXT.lastIndexOf(exact)) return;
          expect(place).toEqual({ start, end });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws, and never places outside the text', () => {
    const text = fc.string({ unit: 'binary' }).map((value) => value.replace(/\n/g, ' '));
    fc.assert(
      fc.property(text, text, text, text, (body, exact, prefix, suffix) => {
        const model = modelOf(body);
        const place = placeQuote(model, { exact, prefix, suffix });
        if ('reason' in place) return;
        expect(place.start).toBeLessThanOrEqual(place.end);
        expect(place.end).toBeLessThanOrEqual(body.length);
      }),
      { numRuns: 1000 },
    );
  });
});
