import { expect, it } from 'vitest';
import { recognizeArticle } from '../../src/core/article/recognizeArticle';
import type { ArticleFile } from '../../src/core/pack/pack';
import { buildTextModel } from '../../src/core/text/textModel';
import { findArticle } from '../../src/page/findArticle';

/** What takes squares of this many steps takes minutes. */
const MANY = 200_000;

/** Twenty times what these take on a busy machine, and less than a tenth of what squares take. */
const PATIENCE_MS = 3000;

const SENTENCE = 'The boats came in at dawn and the town was on its feet before the bells. ';

function pageOf(html: string, byline = 'By Ada Reyes'): Document {
  const story = `<p>${SENTENCE.repeat(4)}</p>${html}<p>${SENTENCE.repeat(2)}</p>`;
  return new DOMParser().parseFromString(
    `<article><h1>The lake</h1><p class="byline">${byline}</p><section name="articleBody">${story}</section></article>`,
    'text/html',
  );
}

it.each([
  ['signs in a quotation', pageOf(`<blockquote><p>a${'!'.repeat(MANY)}a</p></blockquote>`)],
  ['signs before a quotation', pageOf(`<blockquote><p>${'!'.repeat(MANY)}a</p></blockquote>`)],
  ['no-break spaces', pageOf(`<p>This article appear${'\u00a0'.repeat(MANY)}x</p>`)],
  ['no-break spaces before all', pageOf(`<p>${'\u00a0'.repeat(MANY)}This article</p>`)],
  ['brackets', pageOf(`<p>[${']'.repeat(MANY)}x</p>`)],
  ['parentheses in italics', pageOf(`<p><em>(${')'.repeat(MANY)}x<a>x</a></em></p>`)],
  ['an invitation', pageOf(`<p>Follow ${'twitte '.repeat(MANY / 7)}<a>x</a></p>`)],
  [
    'commas in a name beside a date',
    pageOf('', `By <time><span itemprop="name">a${','.repeat(MANY)}a</span></time>`),
  ],
])('a page with %s is searched in linear time', (_name, page) => {
  const begun = performance.now();
  expect(findArticle(page, 'about:blank')).not.toBeNull();
  expect(performance.now() - begun).toBeLessThan(PATIENCE_MS);
});

it.each([
  ['slashes', `${'/'.repeat(MANY)}a`],
  ['question marks', `${'?'.repeat(MANY)}\n`],
  ['letters', 'a'.repeat(MANY)],
])('an address with many %s is looked up in linear time', (_name, end) => {
  const file = { url: 'https://www.nytimes.com/a', title: '', bylines: [], opening: '' };
  const url = `https://www.nytimes.com/${end}`;
  const model = buildTextModel([{ kind: 'paragraph', text: SENTENCE }]);
  const begun = performance.now();
  recognizeArticle(
    [file as unknown as ArticleFile],
    { url, title: null, bylines: [], publishedAt: null },
    model,
  );
  expect(performance.now() - begun).toBeLessThan(PATIENCE_MS);
});
