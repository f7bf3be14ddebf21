import { describe, expect, it } from 'vitest';
import { type Inline, type Prose, partLastWord, plainText } from '../../../src/core/pack/prose';

const LINK: Inline = { type: 'entry', id: 'taliban', children: ['Taliban'] };

it('reads as its words alone', () => {
  const prose: Prose = ['The ', LINK, ' *ruled*.'];
  expect(plainText(prose)).toBe('The Taliban *ruled*.');
});
describe('the last word', () => {
  it.each<[string, Prose, Prose]>([
    ['is parted from the rest', ['It was founded in 1994.'], ['It was founded in ', '1994.']],
    ['may be all there is', ['Yes.'], ['', 'Yes.']],
    ['may follow a link', ['By ', LINK, ' decree.'], ['By ', LINK, ' ', 'decree.']],
    ['stays in a link that ends the prose', ['By ', LINK], ['By ', LINK, '']],
    ['is empty in nothing', [], ['']],
  ])('%s', (_name, prose, expected) => {
    expect(partLastWord(prose)).toEqual(expected);
  });
});
