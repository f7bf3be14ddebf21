import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/findArticle';
import { isTooLong } from '../../src/page/isTooLong';

const SENTENCE = 'The ice of the harbor is three feet thick. ';

/** A page with so many characters in its one paragraph: written into the tree, as jsdom parses for seconds. */
function pageOf(body: string, characters: number): Document {
  const page = new DOMParser().parseFromString(`<main><h1>Ice</h1>${body}</main>`, 'text/html');
  const paragraph = page.querySelector('p');
  if (paragraph) paragraph.textContent = SENTENCE.repeat(characters / SENTENCE.length);
  return page;
}

describe('isTooLong', () => {
  it.each([
    ['an article of 1.1 million characters', '<section name="articleBody"><p>', 1.1e6, true],
    ['an article of 0.9 million characters', '<section name="articleBody"><p>', 0.9e6, false],
    ['an article without a text yet', '<section name="articleBody">', 0, false],
    ['a long page that names no article', '<section><p>', 1.1e6, false],
  ])('%s', (_name, body, characters, expected) => {
    const page = pageOf(body, characters);
    expect(isTooLong(page)).toBe(expected);
    if (expected) expect(findArticle(page, 'about:blank')).toBeNull();
  });
});
