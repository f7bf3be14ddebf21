import { describe, expect, it } from 'vitest';
import { type Prose, plainText, splitLastWord } from '../../../src/core/pack/prose';

it('reads as its words alone', () => {
  const prose: Prose = [
    'The ',
    { type: 'entry', id: 'taliban', children: ['Taliban'] },
    ' *ruled*.',
  ];
  expect(plainText(prose)).toBe('The Taliban *ruled*.');
});
describe('the last word', () => {
  it.each<[string, Prose, ReturnType<typeof splitLastWord>]>([
    [
      'is parted from the rest',
      ['It was founded in 1994.'],
      { head: ['It was founded in '], last: '1994.' },
    ],
    ['may be all there is', ['Yes.'], { head: [''], last: 'Yes.' }],
    [
      'may follow a link',
      ['By ', { type: 'entry', id: 'taliban', children: ['Taliban'] }, ' decree.'],
      {
        head: ['By ', { type: 'entry', id: 'taliban', children: ['Taliban'] }, ' '],
        last: 'decree.',
      },
    ],
    [
      'stays in a link that ends the prose',
      ['By ', { type: 'entry', id: 'taliban', children: ['Taliban'] }],
      { head: ['By ', { type: 'entry', id: 'taliban', children: ['Taliban'] }], last: '' },
    ],
    ['is empty in nothing', [], { head: [], last: '' }],
  ])('%s', (_name, prose, expected) => {
    expect(splitLastWord(prose)).toEqual(expected);
  });
});
