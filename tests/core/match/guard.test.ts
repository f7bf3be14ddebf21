import { describe, expect, it } from 'vitest';
import type { Guard } from '../../../src/core/pack/pack';
import { marked } from './marked';
import { packOf } from './packOf';

const TEXT_FAR =
  'The deal held. Others say that it failed, long after the war in Kabul.\nNothing of Lebanon here.';
const needing = (needs: Guard) => packOf({ deal: { aliases: [{ text: 'deal', needs }] } });
const unless = (guard: Guard) => packOf({ deal: { aliases: [{ text: 'deal', unless: guard }] } });

describe('a guard', () => {
  it.each<[string, Guard, string, boolean]>([
    ['finds a word three words away', { phrase: ['Kabul'] }, 'a deal made in Kabul', true],
    ['finds none four words away', { phrase: ['Kabul'] }, 'a deal made far from Kabul', false],
    ['finds a word before', { phrase: ['Kabul'] }, 'the Kabul war deal', true],
    ['keeps a phrase inside the sentence', { phrase: ['Kabul'] }, 'a deal. Kabul fell', false],
    [
      'finds a word in the sentence',
      { sentence: ['Kabul'] },
      'Kabul, they say, was glad of it: a deal',
      true,
    ],
    ['keeps to the sentence', { sentence: ['Kabul'] }, TEXT_FAR, false],
    ['finds a word in the paragraph', { paragraph: ['Kabul'] }, TEXT_FAR, true],
    ['keeps to the paragraph', { paragraph: ['Lebanon'] }, TEXT_FAR, false],
    ['finds a word in the article', { article: ['Lebanon'] }, TEXT_FAR, true],
    ['finds a phrase', { article: ['war in Kabul'] }, TEXT_FAR, true],
    ['finds any of its items', { article: ['Doha', 'Lebanon'] }, TEXT_FAR, true],
    ['finds an item of any scope', { phrase: ['Doha'], article: ['Lebanon'] }, TEXT_FAR, true],
    ['heeds capitals as aliases do', { article: ['LEBANON'] }, TEXT_FAR, false],
    ['folds as aliases do', { article: ['Léban–on'] }, 'the deal of Leban-on', true],
  ])('%s', (_, guard, text, holds) => {
    expect(marked(needing(guard), text)).toEqual(holds ? ['deal: deal'] : []);
    expect(marked(unless(guard), text)).toEqual(holds ? [] : ['deal: deal']);
  });
});

describe('a guard that names an entry', () => {
  const deal = { text: 'deal', needs: { article: ['@taliban'] } };

  it.each([
    ['is met by a mention of it', 'a deal with the Taliban', ['deal: deal', 'taliban: Taliban']],
    ['is not met by its bare word', 'a deal with the taliban', []],
    ['is not met by a name that holds its name', 'a deal with Taliban-X', []],
  ])('%s', (_, text, expected) => {
    const pack = packOf({ deal: { aliases: [deal] }, taliban: { aliases: ['Taliban'] } });
    expect(marked(pack, text)).toEqual(expected);
  });

  it('is met through others that lean on a third', () => {
    const pack = packOf({
      a: { aliases: [{ text: 'alpha', needs: { article: ['@b'] } }] },
      b: { aliases: [{ text: 'beta', needs: { article: ['@c'] } }] },
      c: { aliases: ['gamma'] },
    });
    expect(marked(pack, 'alpha beta gamma')).toHaveLength(3);
    expect(marked(pack, 'alpha beta')).toEqual([]);
  });

  it('is met by a description', () => {
    const pack = packOf({
      deal: { aliases: [deal] },
      taliban: { patterns: ['rulers of Kabul'] },
    });
    expect(marked(pack, 'a deal with the rulers of Kabul')).toEqual([
      'deal: deal',
      'taliban: rulers of Kabul',
    ]);
  });

  it.each([
    ['behind', 'the deal after bombs at the Crocus hall by Moscow', true],
    ['before', 'the bombs at the Crocus hall by Moscow sped the deal', true],
    ['in another sentence', 'Nobody saw bombs at the Crocus hall by Moscow. The deal held', false],
    ['around', 'bombs of the deal at the big old Crocus hall by Moscow', false],
  ])('sees a description %s, whatever is nested in it', (_, text, holds) => {
    const pack = packOf({
      deal: { aliases: [{ text: 'deal', needs: { phrase: ['@attack'] } }] },
      attack: {
        aliases: ['Crocus'],
        patterns: ['bombs (of the deal)? at the (big old)? Crocus hall by Moscow'],
      },
    });
    expect(marked(pack, text).includes('deal: deal')).toBe(holds);
  });

  it('is not met by the mention that it guards', () => {
    const itself = { article: ['@deal'] };
    const needy = packOf({ deal: { aliases: [{ text: 'deal', needs: itself }] } });
    expect(marked(needy, 'a deal')).toEqual([]);
    const shy = packOf({ deal: { aliases: [{ text: 'deal', unless: itself }] } });
    expect(marked(shy, 'a deal')).toEqual(['deal: deal']);
  });

  it('comes to an end where two lean on each other', () => {
    const pack = packOf({
      a: { aliases: [{ text: 'alpha', unless: { article: ['@b'] } }] },
      b: { aliases: [{ text: 'beta', unless: { article: ['@a'] } }] },
    });
    expect(marked(pack, 'alpha beta')).toEqual([]);
  });

  it('keeps neither of the two, in whichever pass they are given up', () => {
    const leaning = (text: string, other: string) => ({
      aliases: [{ text, needs: { article: ['@c'] }, unless: { article: [`@${other}`] } }],
    });
    const pack = packOf({
      a: leaning('alpha', 'b'),
      b: leaning('beta', 'a'),
      c: { aliases: [{ text: 'gamma', needs: { article: ['@d'] } }] },
      d: { aliases: ['delta'] },
    });
    expect(marked(pack, 'alpha beta gamma delta')).toEqual(['c: gamma', 'd: delta']);
  });
});
