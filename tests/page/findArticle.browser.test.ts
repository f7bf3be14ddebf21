import { afterEach, describe, expect, it } from 'vitest';
import { type FoundArticle, findArticle } from '../../src/page/findArticle';

const ADDRESS = 'https://www.nytimes.com/2024/03/31/world/ice.html';

/** In the paper's structure; the headline is on both a part of what the page says of itself. */
function articleOf(title: string, words: string): string {
  return `<article id="story"><h1>${title}</h1><section name="articleBody"><p>${words}</p></section></article>`;
}

const OLD = articleOf('The Ice of the Harbor', 'The ice of the harbor is three feet thick.');
const NEW = articleOf('The Thaw', 'The harbor is open.');

/** The same without the paper's own names, as on its older pages. */
const plain = (html: string) => html.replaceAll(/ (?:id|name)="\w+"/g, '');
const PROSE = 'The ice of the harbor is three feet thick, and nobody has seen a boat since May. ';

const show = (html: string): FoundArticle | null => {
  document.body.innerHTML = `<style>.gone { display: none }</style>${html}`;
  document.title = 'The Ice of the Harbor';
  return findArticle(document, ADDRESS);
};

afterEach(() => {
  document.body.innerHTML = '';
  document.title = '';
});

describe('of an article that the page hides and one that it shows', () => {
  it.each([
    ['hidden'],
    ['style="display: none"'],
    ['style="visibility: hidden"'],
    ['class="gone"'],
  ])('the one that is shown is found: <div %s>', (how) => {
    for (const html of [`<div ${how}>${OLD}</div>${NEW}`, `${NEW}<div ${how}>${OLD}</div>`]) {
      const found = show(`<main>${html}</main>`);
      expect(found?.metadata.title).toBe('The Thaw');
      expect(found?.blocks.map(({ element }) => element.textContent)).toEqual([
        'The harbor is open.',
      ]);
    }
  });

  it('so it is where the page does not name the body', () => {
    const prose = `<p>${PROSE.repeat(4)}</p>`;
    const story = plain(articleOf('The Thaw', ''))
      .replace('<p></p>', prose + prose)
      .replace('<section>', '<p>By Ada Reyes</p><section>');
    const found = show(`<main class="gone">${plain(OLD)}</main><main>${story}</main>`);
    expect(found?.metadata.title).toBe('The Thaw');
  });

  it('the first is found where neither is shown yet', () => {
    const found = show(`<main style="visibility: hidden">${OLD}${NEW}</main>`);
    expect(found?.metadata.title).toBe('The Ice of the Harbor');
  });
});
