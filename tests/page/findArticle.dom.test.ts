import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleMetadata } from '../../src/core/article/articleMetadata';
import type { BlockKind } from '../../src/core/text/textModel';
import { elementText } from '../../src/page/elementText';
import { findArticle, findArticleInSteps } from '../../src/page/findArticle';
import { runAtOnce } from '../../src/page/slices';

const PAGES = path.resolve(import.meta.dirname, '../fixtures/pages');

interface Expected {
  /** What the page is there to show. */
  readonly trait: string;
  readonly article:
    | (ArticleMetadata & {
        readonly blocks: readonly { readonly kind: BlockKind; readonly opening: string }[];
      })
    | null;
}

const rows = readdirSync(PAGES)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => {
    const expected: Expected = JSON.parse(readFileSync(path.join(PAGES, file), 'utf8'));
    return { name: file.replace('.expected.json', ''), ...expected };
  });

function findIn(name: string) {
  const html = readFileSync(path.join(PAGES, `${name}.html`), 'utf8');
  return findArticle(new DOMParser().parseFromString(html, 'text/html'), 'about:blank');
}

const TOWN = 'https://www.nytimes.com/2024/03/31/opinion/border-town-talks.html';

/** Our article of the border town, by its own address, with one claim of its head changed; no claim, no change. */
function findTown(claim: RegExp, instead: string, address = TOWN) {
  const html = readFileSync(path.join(PAGES, 'border-town.html'), 'utf8');
  const changed = html.replace(claim, instead);
  if (changed === html) throw new RangeError(`${claim} is not in the page`);
  return findArticle(pageOf(changed), address);
}

const CANONICAL = /(?<=(?:"og:url" content|"canonical" href)=")[^"]*/g;
const OF_HEAD = /<head>/;
const linked = (json: string) => `<head><script type="application/ld+json">${json}</script>`;

describe('findArticle', () => {
  it.each(rows)('$name: $trait', ({ name, article }) => {
    const found = findIn(name);
    const seen =
      found === null
        ? null
        : {
            ...found.metadata,
            blocks: found.blocks.map(({ kind, element }, index) => {
              const opening = article?.blocks[index]?.opening ?? '';
              return { kind, opening: elementText(element).slice(0, opening.length || 60) };
            }),
          };
    expect(seen).toEqual(article);
  });

  it.each([
    [
      'a note about the authors',
      '<p id="outer">Ada Reyes is a writer.</p><p id="inner">Ada Reyes lives by the lake.</p>',
    ],
    ['a heading', '<h2 id="outer">The ice</h2><p id="inner">It froze.</p>'],
    ['a paragraph', '<p id="outer">It froze.</p><p id="inner">Ada Reyes is a writer.</p>'],
  ])('reads no words twice where a script put a block into %s', (_name, blocks) => {
    const page = new DOMParser().parseFromString(
      `<article id="story"><h1>Ice</h1><p>By Ada Reyes</p><section name="articleBody"><p>It froze.</p>${blocks}<p>It thawed.</p></section></article>`,
      'text/html',
    );
    const outer = page.querySelector('#outer');
    outer?.append(...[page.querySelector('#inner')].filter((inner) => inner !== null));
    const found = findArticle(page, 'about:blank')?.blocks ?? [];
    expect(found.length).toBeGreaterThan(1);
    const inside = found.filter(({ element }) =>
      found.some((other) => other.element !== element && other.element.contains(element)),
    );
    expect(inside).toEqual([]);
  });

  it('takes the page’s own address, without query and fragment, where none is claimed', () => {
    const page = new DOMParser().parseFromString(
      '<article id="story"><h1>Ice</h1><section name="articleBody"><p>It froze.</p></section></article>',
      'text/html',
    );
    const found = findArticle(page, 'https://www.nytimes.com/2024/05/06/world/ice.html?x=1#y');
    expect(found?.metadata).toEqual({
      title: 'Ice',
      bylines: [],
      publishedAt: '2024-05-06',
      url: 'https://www.nytimes.com/2024/05/06/world/ice.html',
    });
  });

  it('passes over an article that is hidden before another, also where the document has no layout', () => {
    const article = (title: string) =>
      `<article id="story"><h1>${title}</h1><section name="articleBody"><p>It froze.</p></section></article>`;
    const page = pageOf(`<title>Ice</title><div hidden>${article('Ice')}</div>${article('Thaw')}`);
    expect(findArticle(page, 'about:blank')?.metadata.title).toBe('Thaw');
  });

  it.each<[string, RegExp, string]>([
    ['a canonical address of the home page', CANONICAL, 'https://www.nytimes.com/'],
    ['one of a section', CANONICAL, 'https://www.nytimes.com/section/world'],
    [
      'a type of page of the home page',
      /name="PT" content="article"/,
      'name="PT" content="homepage"',
    ],
    ['one of a recipe', /name="PT" content="article"/, 'name="PT" content="recipe"'],
    ['linked data left from a list', OF_HEAD, linked('{"@type":"CollectionPage"}')],
    ['linked data of a recipe', OF_HEAD, linked('{"@type":["Recipe","CreativeWork"]}')],
    ['linked data of a live blog', OF_HEAD, linked('{"@type":"LiveBlogPosting"}')],
    [
      'the title of another article',
      /property="og:title" content="[^"]*"/,
      'property="og:title" content="The Ice of the Harbor"',
    ],
    ['another title in the tab', /<title[^>]*>[^<]*/, '<title>The Ice of the Harbor'],
  ])('goes by what the reader sees, not by %s', (_name, claim, instead) => {
    const found = findTown(claim, instead);
    expect(found?.metadata).toMatchObject({
      title: 'A Border Town Waits for News of the Talks',
      url: TOWN,
    });
    expect(found?.blocks).toHaveLength(findTown(/^/, ' ')?.blocks.length ?? 0);
  });

  it.each([
    ['mentions a recipe', '{"@type":"NewsArticle","hasPart":{"@type":"Recipe"}}'],
    ['is part of a list', '{"@type":"NewsArticle","isPartOf":{"@type":"CollectionPage"}}'],
  ])('takes an article for one though it %s, and does not name its body', (_name, json) => {
    expect(findPlain(linked(json))).not.toBeNull();
  });

  it.each([
    ['says so', '{"@type":"Recipe"}'],
    ['says so among other things', '{"@type":["CreativeWork","Recipe"]}'],
    ['says so in a list', '[{"@type":"Organization"},{"@type":"Recipe"}]'],
    ['says so in a graph', '{"@graph":[{"@type":"Organization"},{"@type":"Recipe"}]}'],
  ])('takes a page that does not name its body for a recipe where it %s', (_name, json) => {
    expect(findPlain('<head>')).not.toBeNull();
    expect(findPlain(linked(json))).toBeNull();
  });

  it.each([
    ['the home page', 'https://www.nytimes.com/'],
    ['a section', 'https://www.nytimes.com/section/world'],
    ['live coverage', 'https://www.nytimes.com/live/2024/03/31/world/sangpul'],
    ['a recipe', 'https://cooking.nytimes.com/recipes/1-herring'],
  ])('finds none where the address bar is that of %s', (_name, address) => {
    expect(findTown(/^/, ' ', address)).toBeNull();
  });

  it.each([
    ['a path', '/2024/03/31/opinion/border-town-talks.html'],
    ['a path with a query', '/2024/03/31/opinion/border-town-talks.html?smid=tw'],
    ['a host and a path', '//www.nytimes.com/2024/03/31/opinion/border-town-talks.html'],
    ['a name beside the page', 'border-town-talks.html'],
  ])('reads a canonical address that is %s', (_name, href) => {
    const found = findTown(CANONICAL, href, 'https://www.nytimes.com/2024/03/31/opinion/x');
    expect(found?.metadata.url).toBe(TOWN);
  });

  it.each<[string, string, number, string]>([
    ['says that an article is too long', '<section name="articleBody">', 1.1e6, 'too long'],
    ['finds one that is nearly so', '<section name="articleBody">', 0.9e6, 'found'],
    ['calls no article what does not call itself one, however long', '<section>', 1.1e6, 'none'],
  ])('%s', (_name, body, characters, expected) => {
    const page = pageOf(`<main><h1>Ice</h1>${body}<p></section></main>`);
    const paragraph = page.querySelector('p');
    // Into the tree: jsdom parses so much for seconds.
    if (paragraph) paragraph.textContent = SENTENCE.repeat(characters / SENTENCE.length);
    const finding = runAtOnce(findArticleInSteps(page, 'about:blank'));
    const outcome = finding === null ? 'none' : finding === 'too long' ? finding : 'found';
    expect(outcome).toBe(expected);
    expect(findArticle(page, 'about:blank') !== null).toBe(expected === 'found');
  });

  it.each([
    ['paragraphs', '<p>It froze.</p>'],
    ['paragraphs without words', '<p></p>'],
    ['boxes without paragraphs', '<div></div>'],
    ['boxes in one another', '<div>'],
  ])('may pause at least once in 100 %s', (_name, element) => {
    const pauses = (count: number) =>
      [
        ...findArticleInSteps(
          pageOf(`<section name="articleBody"><p>It froze.</p>${element.repeat(count)}</section>`),
          'about:blank',
        ),
      ].length;
    expect(pauses(2000) - pauses(1000)).toBeGreaterThanOrEqual(10);
  });
});

/** A signed article that does not name its body, with this at the start of its head. */
function findPlain(head: string) {
  const html = readFileSync(path.join(PAGES, 'border-town.html'), 'utf8');
  const plain = html
    .replaceAll(/ name="articleBody"/g, '')
    .replaceAll(/<script[^>]*>.*?<\/script>/gs, '')
    .replace('<head>', head);
  return findArticle(pageOf(plain), TOWN);
}

const SENTENCE = 'The ice of the harbor is three feet thick. ';

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
