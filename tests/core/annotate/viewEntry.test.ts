import { describe, expect, it } from 'vitest';
import type { EntryView } from '../../../src/core/annotate/annotations';
import { viewEntry } from '../../../src/core/annotate/viewEntry';
import type { Entry, Pack } from '../../../src/core/pack/pack';
import { plainText } from '../../../src/core/pack/prose';
import { PACK } from './library';

const [article = null] = PACK.articles;
const view = (id: string, publishedAt: string | null) => viewEntry(PACK, id, publishedAt, article);
const told = ({ sections }: EntryView) =>
  Object.fromEntries(
    sections.map(({ heading, statements }) => [
      heading,
      statements.map(({ text }) => plainText(text)),
    ]),
  );

describe('viewEntry', () => {
  it('tells first what had come to be known by the day, then what came since, then how it stands to others', () => {
    expect(told(view('council', '2024-03-31'))).toEqual({
      'Known on Mar 31, 2024': ['Goes on.', 'Came first.', 'Came that day.'],
      'Since this was published': ['Was long hidden.', 'Came later.', 'They fell out.'],
      Related: ['They met.'],
    });
  });

  it('tells a relation at both of its ends', () => {
    expect(told(view('mill', '2024-03-31'))).toEqual({
      'Since this was published': ['They fell out.'],
      Related: ['They met.'],
    });
  });

  it('looks through the pack for relations once, whatever the number of views', () => {
    let reads = 0;
    const { council, mill } = PACK.entries;
    const counted = Object.defineProperty({ ...mill }, 'relations', {
      enumerable: true,
      get: () => {
        reads += 1;
        return mill?.relations;
      },
    }) as Entry;
    const pack: Pack = { ...PACK, entries: { ...(council && { council }), mill: counted } };
    for (let count = 0; count < 5; count += 1) viewEntry(pack, 'council', null, null);
    expect(reads).toBe(1);
  });

  it('makes plain words of links to itself and to what is missing, one with those around them', () => {
    const { definition, prose, why } = view('council', null);
    expect(definition).toEqual(['The council of a river.']);
    expect(prose[0]).toEqual([
      'It sued the ',
      { type: 'entry', id: 'mill', children: ['mill'] },
      ' and the bank.',
    ]);
    expect(why).toEqual(['The Council decides.']);
  });

  it('numbers sources in the order in which they are cited, leaving out missing ones', () => {
    const { sources, sections } = view('council', '2024-03-31');
    expect(sources.map(({ id }) => id)).toEqual(['ledger', 'gazette']);
    expect(sections[0]?.statements.map(({ cites }) => cites)).toEqual([[], [1, 2], []]);
    expect(sources[0]).toMatchObject({ date: null, url: null, remark: 'An old one.' });
    expect(sources[1]).toMatchObject({
      date: 'Jan 2024',
      url: 'https://example.org/weir',
      remark: null,
    });
  });

  it('prints the kind where no closer word is given', () => {
    expect(view('council', null).kindLabel).toBe('Group');
    expect(view('mill', null).kindLabel).toBe('Company');
  });

  it('says nothing of this article in another one', () => {
    expect(viewEntry(PACK, 'council', null, null).why).toBeNull();
  });

  it.each(['nobody', 'toString', '__proto__'])(
    'throws for %s, which the pack does not hold',
    (id) => {
      expect(() => view(id, null)).toThrow(RangeError);
    },
  );
});
