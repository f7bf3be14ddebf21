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

const SENTENCE = 'The ice of the harbor is three feet thick. ';

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
