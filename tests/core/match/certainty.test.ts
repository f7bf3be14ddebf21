import { describe, expect, it } from 'vitest';
import { marked } from './marked';
import { type BriefEntry, packOf } from './packOf';

const PACK = packOf({
  taliban: { aliases: ['Taliban'] },
  'moscow-attack': { kind: 'event', aliases: ['Moscow attack'] },
  costa: { kind: 'person', aliases: ['Christopher P. Costa', 'Costa'] },
  iran: { kind: 'place', aliases: ['Iran'] },
  haven: { kind: 'idea', aliases: ['safe haven'] },
  tajiks: { kind: 'people', aliases: ['Tajiks'] },
  institute: { kind: 'organization', aliases: ['Washington Institute'] },
});

describe('a person’s name of one word', () => {
  it('counts where the article has the fuller name', () => {
    expect(marked(PACK, 'Costa wrote it.\nChristopher P. Costa is a writer.')).toEqual([
      'costa: Costa',
      'costa: Christopher P. Costa',
    ]);
  });

  it('does not count without it', () => {
    expect(marked(PACK, 'Costa wrote of the Taliban.')).toEqual(['taliban: Taliban']);
  });

  it('does not count as part of another name', () => {
    expect(marked(PACK, 'Christopher P. Costa flew to Costa Rica.')).toEqual([
      'costa: Christopher P. Costa',
    ]);
  });
});

describe('a place, an idea or a people', () => {
  it.each([
    [
      'is left alone in an article about other things',
      'Iran won, and Tajiks found a safe haven.',
      [],
    ],
    ['is marked beside a group', 'Iran and the Taliban', ['iran: Iran', 'taliban: Taliban']],
    [
      'is marked in an article with an event',
      'Iran mourned.\nThe Moscow attack shook it.',
      ['iran: Iran', 'moscow-attack: Moscow attack'],
    ],
    [
      'is not vouched for by an organization',
      'The Washington Institute on Iran',
      ['institute: Washington Institute'],
    ],
    ['is not vouched for by a people', 'Tajiks in Iran', []],
  ])('%s', (_, text, expected) => {
    expect(marked(PACK, text)).toEqual(expected);
  });
});

describe('two meanings of one name', () => {
  const alike = { aliases: ['Front'] };

  it('leave it unmarked inside one pack', () => {
    expect(marked(packOf({ one: alike, other: alike }), 'The Front')).toEqual([]);
  });

  it('give way to that of the first of two packs', () => {
    const packs = [packOf({ one: alike }, 'first'), packOf({ other: alike }, 'second')];
    expect(marked(packs, 'The Front')).toEqual(['one: Front']);
    expect(marked(packs.toReversed(), 'The Front')).toEqual(['other: Front']);
  });

  it('give way to one that the entry refuses', () => {
    const pack = packOf({ one: { aliases: ['front'], refuses: ['Front'] } });
    expect(marked(pack, 'the front and the Front')).toEqual(['one: front']);
  });

  it('are settled by their company', () => {
    const pack = packOf({
      one: { aliases: [{ text: 'Front', needs: { sentence: ['sea'] } }] },
      other: { aliases: [{ text: 'Front', needs: { sentence: ['land'] } }] },
    });
    expect(marked(pack, 'The Front at sea. The Front on land. The Front.')).toEqual([
      'one: Front',
      'other: Front',
    ]);
  });

  describe('are no company', () => {
    const front = (...needs: string[]) => ({
      aliases: [needs.length > 0 ? { text: 'Front', needs: { sentence: needs } } : 'Front'],
    });
    const needing = { aliases: [{ text: 'council', needs: { article: ['@one'] } }] };
    const refusing = { aliases: [{ text: 'council', unless: { article: ['@one'] } }] };

    it.each<[string, Readonly<Record<string, BriefEntry>>, string, string[]]>([
      [
        'for a name',
        { one: front(), other: front(), council: needing },
        'The Front met. The council agreed.',
        [],
      ],
      [
        'for a description',
        { one: front(), other: front(), council: { patterns: ['council of the @one'] } },
        'The council of the Front agreed.',
        [],
      ],
      [
        'for a person’s short name',
        {
          one: { kind: 'person', aliases: ['Ada Reyes', 'Reyes'] },
          other: { kind: 'person', aliases: ['Ada Reyes'] },
        },
        'Ada Reyes spoke. Then Reyes left.',
        [],
      ],
      [
        'unless theirs tells them apart',
        { one: front('sea'), other: front('land'), council: needing },
        'The Front at sea met. The council agreed.',
        ['one: Front', 'council: council'],
      ],
      [
        'where theirs tells them apart in favor of the other',
        { one: front('sea'), other: front('land'), council: needing },
        'The Front on land met. The council agreed.',
        ['other: Front'],
      ],
      [
        'unless the other meaning is another pack’s',
        { one: front(), council: needing },
        'The Front met. The council agreed.',
        ['one: Front', 'council: council'],
      ],
      [
        'but enough for a name that must not have it',
        { one: front(), other: front(), council: refusing },
        'The Front met. The council agreed.',
        [],
      ],
    ])('%s', (_, entries, text, expected) => {
      expect(marked([packOf(entries), packOf({ last: front() }, 'second')], text)).toEqual(
        expected,
      );
    });

    it('where one holds only every other pass', () => {
      const leaning = { aliases: [{ text: 'Front', needs: { article: ['@one'] } }] };
      expect(marked(packOf({ one: front(), other: leaning }), 'The Front and the Front.')).toEqual(
        [],
      );
    });
  });
});
