import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate/annotate';
import type { ArticleMetadata } from '../../../src/core/article/articleMetadata';
import { compileIndex } from '../../../src/core/match/compileIndex';
import type { Entry, Pack } from '../../../src/core/pack/pack';
import { textDigest } from '../../../src/core/text/textDigest';
import { buildTextModel } from '../../../src/core/text/textModel';
import { PACK, TEXT } from './library';

const modelOf = (lines: readonly string[]) =>
  buildTextModel(lines.map((text) => ({ kind: 'paragraph', text })));
const HERE: ArticleMetadata = {
  title: null,
  bylines: [],
  publishedAt: '2024-03-31',
  url: PACK.articles[0]?.url ?? null,
};
const ELSEWHERE = { ...HERE, url: 'https://www.nytimes.com/other.html' };
const OTHER_OPENING = ['The rain began.', ...TEXT.slice(1)];

/** The note of `PACK` that has a place. */
const HEIGHT = '2024-03-31-weir#height';

function annotated(lines = TEXT, metadata = HERE, packs = [PACK]) {
  const model = modelOf(lines);
  return { model, ...annotate({ packs, index: compileIndex(packs) }, { metadata, model }) };
}

describe('annotate', () => {
  it('finds names, and the phrases and passages of notes that the article’s file ties down', () => {
    const { mentions, model } = annotated();
    expect(
      mentions.map(({ entryId, via, start, end }) => [entryId, via, model.text.slice(start, end)]),
    ).toEqual([
      ['mill', 'alias', 'Old Mill'],
      ['council', 'quote', 'the body'],
      [HEIGHT, 'quote', 'three feet'],
      ['council', 'alias', 'River Council'],
    ]);
  });

  it('views notes like entries, with their day and their sources, and counts them apart', () => {
    const { entries, entryCount, counted } = annotated();
    expect(entries[HEIGHT]).toMatchObject({ kind: 'note', asOf: 'Mar 30, 2024' });
    expect(entries[HEIGHT]?.sources.map(({ id }) => id)).toEqual(['gazette']);
    expect(entryCount).toBe(2);
    expect(counted).toBe('2 entries · 1 note');
  });

  it('lists what it could not place, with the reason', () => {
    expect(annotated().unplaced).toEqual([
      {
        kind: 'mention',
        id: 'council',
        label: 'River Council',
        exact: 'no such words here',
        reason: 'absent',
        said: 'These words are not in this version of the article.',
      },
      {
        kind: 'note',
        id: 'cost',
        label: 'What did it cost?',
        exact: 'four million crowns',
        reason: 'absent',
        said: 'These words are not in this version of the article.',
      },
    ]);
  });

  it('views every entry that it mentions, for this article', () => {
    const { entries } = annotated();
    expect(Object.keys(entries).sort()).toEqual([HEIGHT, 'council', 'mill']);
    expect(entries['council']?.why).not.toBeNull();
    expect(entries['council']?.sections.map(({ name }) => name)).toContain('since');
  });

  it('takes the day from the file where the page has none', () => {
    const { entries, publishedAt } = annotated(TEXT, { ...HERE, publishedAt: null });
    expect(publishedAt).toBe('2024-03-31');
    expect(entries['council']?.sections.map(({ name }) => name)).toContain('since');
  });

  it('credits the packs that speak', () => {
    expect(annotated().packs).toMatchObject([{ id: 'river', reviewed: 'May 1, 2024' }]);
    expect(annotated(['Nothing.'], ELSEWHERE).packs).toEqual([]);
  });

  it('says how the article was recognized, and that its text is another', () => {
    expect(annotated().article).toMatchObject({ id: '2024-03-31-weir', by: 'url', changed: true });
    expect(annotated().article?.said).toMatch(/; 2 passages are unplaced\.$/);
    expect(annotated(TEXT, ELSEWHERE).article?.by).toBe('opening');
  });

  it('says that the text is the one that was annotated', () => {
    const digest = textDigest(modelOf(TEXT));
    const pack = { ...PACK, articles: PACK.articles.map((file) => ({ ...file, digest })) };
    expect(annotated(TEXT, HERE, [pack]).article?.changed).toBe(false);
  });

  it('keeps an article’s quotations out of other articles', () => {
    const { mentions, article, entries } = annotated(OTHER_OPENING, ELSEWHERE);
    expect(article).toBeNull();
    expect(mentions.map(({ via }) => via)).toEqual(['alias']);
    expect(entries['council']?.why).toBeNull();
  });

  it('answers the page the same, however many packs have nothing to say of it', () => {
    const others = Array.from({ length: 50 }, (_, index) => ({
      ...PACK,
      id: `sea-${index}`,
      articles: [],
      entries: Object.fromEntries(
        Object.entries(PACK.entries).map(([id, entry]) => [
          `${id}-${index}`,
          { ...entry, id: `${id}-${index}`, aliases: [{ text: `Harbor ${index}` }] },
        ]),
      ),
    }));
    expect(annotated(TEXT, HERE, [PACK, ...others])).toEqual(annotated());
  });

  it('lets the first of two packs speak for an entry that both hold', () => {
    const second = { ...PACK, id: 'second', articles: [] };
    const { packs, mentions } = annotated(TEXT, HERE, [PACK, second]);
    expect(packs.map(({ id }) => id)).toEqual(['river']);
    expect(mentions).toHaveLength(4);
  });

  it('lets the article’s pack speak for an entry that its quotation names, with why it matters', () => {
    const entries = { council: { ...PACK.entries['council'], name: 'Another Council' } as Entry };
    const first = { ...PACK, id: 'first', entries, articles: [] };
    const { packs, entries: views } = annotated(TEXT, HERE, [first, PACK]);
    expect(views['council']?.name).toBe('River Council');
    expect(views['council']?.why).not.toBeNull();
    expect(packs.map(({ id }) => id)).toEqual(['river']);
  });

  it('keeps a description that only a name crosses which a quotation throws out', () => {
    const { council, mill } = PACK.entries;
    if (!council || !mill) throw new RangeError('no entries');
    const weir = { text: 'weir of the old', matches: [], refuses: [] };
    const [file] = PACK.articles;
    const quoted = { entry: 'council', exact: 'mill and its owner' };
    const pack: Pack = {
      ...PACK,
      entries: {
        council: { ...council, patterns: [weir] },
        mill: { ...mill, aliases: [{ text: 'old mill' }] },
      },
      articles: file ? [{ ...file, mentions: [quoted] }] : [],
    };
    const { model, mentions } = annotated(['The weir of the old mill and its owner.'], HERE, [
      pack,
    ]);
    expect(mentions.map(({ via, start, end }) => [via, model.text.slice(start, end)])).toEqual([
      ['pattern', 'weir of the old'],
      ['quote', 'mill and its owner'],
    ]);
  });
});
