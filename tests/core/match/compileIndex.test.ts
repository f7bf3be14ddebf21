import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex, type IndexPlan, planIndex } from '../../../src/core/match/compileIndex';
import { findMentions } from '../../../src/core/match/findMentions';
import type { EntryKind, Pack } from '../../../src/core/pack/pack';
import { buildTextModel } from '../../../src/core/text/textModel';
import { packOf } from './packOf';

const pack = packOf({
  isis: {
    aliases: ['ISIS', 'the Islamic State', 'Qa’ida'],
    refuses: ['Islamic State West Africa Province'],
  },
  'safe-haven': { kind: 'idea', aliases: ['safe haven', 'sanctuary', '—'] },
  doha: { kind: 'agreement', patterns: ['(deal|accord) … signed in Doha', '(', '@isis branch'] },
});

/** As it comes out of the build. */
function built(plan: IndexPlan): IndexPlan {
  return JSON.parse(JSON.stringify(plan));
}

describe('the plan of an index', () => {
  it('holds the first word of each name that does not show it, and of each pattern the two rarest words that it needs', () => {
    expect(planIndex([pack])).toEqual({
      names: [...[null, null, 'qaida', null], ...[null, null, null, 'sanctuaries', null, null]],
      patterns: [[['signed'], ['doha']], [], [['branch'], ['@isis']]],
    });
  });

  it.each<[string, IndexPlan]>([
    ['names', { ...planIndex([pack]), names: ['isis'] }],
    ['patterns', { ...planIndex([pack]), patterns: [] }],
  ])('is refused where it is one for another number of %s', (_, plan) => {
    expect(() => compileIndex([pack], plan)).toThrow(RangeError);
  });

  const word = fc.constantFrom(
    ...['Taliban', 'taliban', 'the', 'The', 'safe', 'haven', 'havens', 'sanctuary', 'sanctuaries'],
    ...['U.S.', 'al-Qa’ida', 'Qaida', 'Émile', 'attack', 'attacks', '—', '9/11', 'of', 'in'],
  );
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const entry = fc.record({
    kind: fc.constantFrom<EntryKind[]>('group', 'group', 'idea', 'place'),
    aliases: fc.array(phrase, { minLength: 1, maxLength: 4 }),
    refuses: fc.array(phrase, { maxLength: 2 }),
    patterns: fc.array(
      fc.oneof(
        phrase,
        phrase.map((text) => `(attack|${text}) … Taliban`),
        fc.constant('@a … in'),
      ),
      { maxLength: 3 },
    ),
  });
  const packs = fc
    .dictionary(fc.constantFrom('a', 'b', 'c'), entry)
    .map((entries): Pack => packOf(entries));

  it('changes nothing in what is found', () => {
    let found = 0;
    fc.assert(
      fc.property(packs, fc.array(word, { minLength: 20, maxLength: 60 }), (some, words) => {
        const model = buildTextModel([{ kind: 'paragraph', text: words.join(' ') }]);
        const mentions = findMentions(compileIndex([some]), model);
        found += mentions.length;
        expect(findMentions(compileIndex([some], built(planIndex([some]))), model)).toEqual(
          mentions,
        );
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(100);
  });
});
