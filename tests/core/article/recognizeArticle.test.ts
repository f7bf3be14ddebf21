import { describe, expect, it } from 'vitest';
import { recognizeArticle } from '../../../src/core/article/recognizeArticle';
import type { ArticleFile } from '../../../src/core/pack/pack';
import { buildTextModel } from '../../../src/core/text/textModel';

const FILE: ArticleFile = {
  id: '2024-03-31-weir',
  url: 'https://www.nytimes.com/2024/03/31/opinion/weir.html',
  title: 'Who’s Afraid of the Weir?',
  bylines: ['Ana Ruiz', 'Bo Lind'],
  published: '2024-03-31',
  opening: 'When the river rose that spring, nobody',
  digest: '',
  why: {},
  mentions: [],
  notes: [],
  timeline: [],
};
const NOTHING = { title: null, bylines: [], publishedAt: null, url: null };
const textOf = (...lines: string[]) =>
  buildTextModel(lines.map((text) => ({ kind: 'paragraph', text })));
const OTHER_TEXT = textOf('Something else entirely.');

describe('recognizeArticle', () => {
  it.each([
    ['as the file has it', 'https://www.nytimes.com/2024/03/31/opinion/weir.html'],
    ['with another scheme', 'http://www.nytimes.com/2024/03/31/opinion/weir.html'],
    ['without www.', 'https://nytimes.com/2024/03/31/opinion/weir.html'],
    [
      'with a query and a fragment',
      'https://www.nytimes.com/2024/03/31/opinion/weir.html?smid=x#p',
    ],
    ['with a closing slash', 'https://www.NYTimes.com/2024/03/31/opinion/weir.html/'],
  ])('knows the address %s', (_, url) => {
    expect(recognizeArticle([FILE], { ...NOTHING, url }, OTHER_TEXT)).toEqual({
      file: FILE,
      by: 'url',
    });
  });

  it('knows the headline with a byline, in other typesetting', () => {
    const metadata = { ...NOTHING, title: "WHO'S AFRAID OF THE WEIR?", bylines: ['ana ruiz'] };
    expect(recognizeArticle([FILE], metadata, OTHER_TEXT)?.by).toBe('headline');
  });

  it.each([
    [
      'another writer’s article of the same headline',
      { ...NOTHING, title: FILE.title, bylines: ['Cy Dow'] },
    ],
    [
      'another headline of the same writer',
      { ...NOTHING, title: 'The Weir', bylines: FILE.bylines },
    ],
    [
      'another address',
      { ...NOTHING, url: 'https://www.nytimes.com/2024/03/31/opinion/weirs.html' },
    ],
  ])('does not know %s', (_, metadata) => {
    expect(recognizeArticle([FILE], metadata, OTHER_TEXT)).toBeNull();
  });

  it('knows the opening words of the first paragraph', () => {
    const model = textOf('When the river rose that spring—nobody slept.', 'Then it fell.');
    expect(recognizeArticle([FILE], NOTHING, model)?.by).toBe('opening');
  });

  it.each([
    [
      'stand in a later paragraph',
      ['It began so.', 'When the river rose that spring, nobody slept.'],
    ],
    ['go on as another word', ['When the river rose that spring, nobodyelse slept.']],
    ['are not all there', ['When the river rose']],
  ])('does not know opening words that %s', (_, lines) => {
    expect(recognizeArticle([FILE], NOTHING, textOf(...lines))).toBeNull();
  });

  it('does not trust an opening of a few words', () => {
    const model = textOf('When the river rose that spring, nobody slept.');
    expect(recognizeArticle([{ ...FILE, opening: 'When the river' }], NOTHING, model)).toBeNull();
  });

  it('trusts the address before the rest', () => {
    const moved = { ...FILE, id: 'moved', url: 'https://www.nytimes.com/a.html' };
    const model = textOf('When the river rose that spring, nobody slept.');
    expect(recognizeArticle([FILE, moved], { ...NOTHING, url: moved.url }, model)?.file.id).toBe(
      'moved',
    );
  });
});
