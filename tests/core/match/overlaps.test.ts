import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention, Via } from '../../../src/core/match/mention';
import { resolveOverlaps } from '../../../src/core/match/overlaps';

type Brief = readonly [string, Via, number, number];
const toMention = ([entryId, via, start, end]: Brief): Mention => ({ entryId, via, start, end });
const toBrief = ({ entryId, via, start, end }: Mention): Brief => [entryId, via, start, end];

describe('of two mentions that overlap', () => {
  it.each<[string, Brief[], Brief[]]>([
    [
      'a name takes the place of a description of the same span and entry',
      [
        ['a', 'pattern', 0, 5],
        ['a', 'alias', 0, 5],
      ],
      [['a', 'alias', 0, 5]],
    ],
    [
      'a quotation takes the place of a name of the same span and entry',
      [
        ['a', 'alias', 0, 5],
        ['a', 'quote', 0, 5],
      ],
      [['a', 'quote', 0, 5]],
    ],
    [
      'a quotation takes the place of another entry’s name of the same span',
      [
        ['b', 'alias', 0, 5],
        ['a', 'quote', 0, 5],
      ],
      [['a', 'quote', 0, 5]],
    ],
    [
      'a name and another entry’s description of the same span both stay',
      [
        ['b', 'alias', 0, 5],
        ['a', 'pattern', 0, 5],
      ],
      [
        ['b', 'alias', 0, 5],
        ['a', 'pattern', 0, 5],
      ],
    ],
    [
      'a name inside another name goes',
      [
        ['a', 'alias', 2, 4],
        ['b', 'alias', 0, 5],
      ],
      [['b', 'alias', 0, 5]],
    ],
    [
      'a name inside another entry’s description stays',
      [
        ['b', 'pattern', 0, 5],
        ['a', 'alias', 2, 4],
      ],
      [
        ['b', 'pattern', 0, 5],
        ['a', 'alias', 2, 4],
      ],
    ],
    [
      'a name inside another entry’s quotation stays',
      [
        ['b', 'quote', 0, 5],
        ['a', 'alias', 2, 4],
      ],
      [
        ['b', 'quote', 0, 5],
        ['a', 'alias', 2, 4],
      ],
    ],
    [
      'a description inside another entry’s name stays',
      [
        ['b', 'alias', 0, 5],
        ['a', 'pattern', 2, 4],
      ],
      [
        ['b', 'alias', 0, 5],
        ['a', 'pattern', 2, 4],
      ],
    ],
    [
      'a description around the entry’s own name goes',
      [
        ['a', 'alias', 2, 4],
        ['a', 'pattern', 0, 5],
      ],
      [['a', 'alias', 2, 4]],
    ],
    [
      'a name around the entry’s own quotation goes',
      [
        ['a', 'alias', 0, 5],
        ['a', 'quote', 2, 4],
      ],
      [['a', 'quote', 2, 4]],
    ],
    [
      'a description that crosses a name goes',
      [
        ['a', 'pattern', 0, 9],
        ['b', 'alias', 5, 12],
      ],
      [['b', 'alias', 5, 12]],
    ],
    [
      'of names that cross the longer stays',
      [
        ['a', 'alias', 0, 5],
        ['b', 'alias', 3, 12],
      ],
      [['b', 'alias', 3, 12]],
    ],
    [
      'of names that cross and are as long the earlier stays',
      [
        ['a', 'alias', 3, 8],
        ['b', 'alias', 0, 5],
      ],
      [['b', 'alias', 0, 5]],
    ],
    [
      'both stay where they only touch',
      [
        ['a', 'alias', 0, 5],
        ['b', 'alias', 5, 9],
      ],
      [
        ['a', 'alias', 0, 5],
        ['b', 'alias', 5, 9],
      ],
    ],
  ])('%s', (_, mentions, expected) => {
    expect(resolveOverlaps(mentions.map(toMention)).map(toBrief)).toEqual(expected);
    expect(resolveOverlaps(mentions.toReversed().map(toMention)).map(toBrief)).toEqual(expected);
  });
});

describe('any mentions', () => {
  const mentions = fc
    .array(
      fc.record({
        entryId: fc.constantFrom('a', 'b', 'c'),
        via: fc.constantFrom<Via>('alias', 'pattern', 'quote'),
        start: fc.nat(300),
        length: fc.integer({ min: 1, max: 200 }),
      }),
      { maxLength: 40 },
    )
    .map((list) =>
      list.map(({ length, ...rest }): Mention => ({ ...rest, end: rest.start + length })),
    );

  it('come out sorted, some of those that went in, none crossing, none of an entry overlapping', () => {
    fc.assert(
      fc.property(mentions, (list) => {
        const kept = resolveOverlaps(list);
        for (const [at, mention] of kept.entries()) {
          expect(list).toContainEqual(mention);
          const before = kept[at - 1];
          if (before === undefined) continue;
          expect(
            before.start < mention.start ||
              (before.start === mention.start && before.end >= mention.end),
          ).toBe(true);
        }
        for (const a of kept) {
          for (const b of kept) {
            if (a === b || a.end <= b.start || b.end <= a.start) continue;
            expect(a.entryId).not.toBe(b.entryId);
            const isNested =
              (a.start <= b.start && a.end >= b.end) || (b.start <= a.start && b.end >= a.end);
            expect(isNested).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('come out the same when resolved again', () => {
    fc.assert(
      fc.property(mentions, (list) => {
        const kept = resolveOverlaps(list);
        expect(resolveOverlaps(kept)).toEqual(kept);
      }),
    );
  });
});
