import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/findArticle';

/** Long enough that no desk would say it amid a story. */
const ASIDE =
  'What I wrote that winter I have kept in a drawer ever since, and here is the page of it on which the harbor, the boats and my father stand.';

const STORY = [
  'The ice came early to the harbor, and the boats were still in the water when it did.',
  'Nobody had seen the like since the winter of the war, said the man who keeps the locks.',
  'By the evening the ferry had stopped, and those who had to cross went over on foot.',
  'It held for forty days, and on the last of them there was dancing on it until dark.',
];

interface Shape {
  readonly trait: string;
  readonly body: string;
  /** The openings of its blocks, in order. */
  readonly blocks: readonly string[];
}

const paragraphs = STORY.map((text) => `<p class="story">${text}</p>`);
const openings = STORY.map((text) => text.slice(0, 12));
const [first = '', ...rest] = paragraphs;

describe('a story keeps its shape', () => {
  it.each<Shape>([
    {
      trait: 'with a last paragraph in a class of its own',
      body: `${paragraphs.join('')}<p class="end">In the morning the ice was gone, and so was the pier, and in all the years since then nobody has thought of building it anew.</p>`,
      blocks: [...openings, 'In the morni'],
    },
    {
      trait: 'without a short line in another style under it',
      body: `${paragraphs.join('')}<p class="end">More from the harbor tomorrow.</p>`,
      blocks: openings,
    },
    {
      trait: 'with a paragraph that the writer has set in italics, a link in it',
      body: `${first}<p class="story"><em>${ASIDE} <a href="/page">It is short.</a></em></p>${rest.join('')}${first}`,
      blocks: [openings[0] ?? '', ASIDE.slice(0, 12), ...openings.slice(1), openings[0] ?? ''],
    },
    {
      trait: 'without a label over a heading',
      body: `${first}<p class="label">Pardon</p><h2>The Locks</h2>${rest.join('')}`,
      blocks: [openings[0] ?? '', 'The Locks', ...openings.slice(1)],
    },
    {
      trait: 'with a short paragraph in its own style before a heading',
      body: `${first}<p class="story">It held</p><h2>The Locks</h2>${rest.join('')}`,
      blocks: [openings[0] ?? '', 'It held', 'The Locks', ...openings.slice(1)],
    },
    {
      trait: 'without a quotation of its own words between them',
      body: `${first}<blockquote><p class="story">“those who had to cross went over on foot”</p></blockquote>${rest.join('')}`,
      blocks: openings,
    },
    {
      trait: 'with a quotation of other words between them',
      body: `${first}<blockquote><p class="story">“Ice that bears is no ice that holds.”</p></blockquote>${rest.join('')}`,
      blocks: [openings[0] ?? '', '“Ice that be', ...openings.slice(1)],
    },
    {
      trait: 'without a correction that begins with its reason',
      body: `${paragraphs.join('')}<p class="story">Because of an editing error, an earlier version of this article misstated the depth of the ice.</p>`,
      blocks: openings,
    },
    {
      trait: 'with headings where every block has a box of its own',
      body: paragraphs
        .map((paragraph, index) =>
          index === 2
            ? `<div class="heading"><h2>The Crossing</h2></div><div>${paragraph}</div>`
            : `<div>${paragraph}</div>`,
        )
        .join(''),
      blocks: [...openings.slice(0, 2), 'The Crossing', ...openings.slice(2)],
    },
  ])('$trait', ({ body, blocks }) => {
    const page = pageOf(
      `<article id="story"><h1>Ice</h1><p>By Ada Reyes</p><section name="articleBody"><div>${body}</div></section></article>`,
    );
    const found = findArticle(page, 'about:blank')?.blocks ?? [];
    expect(found.map(({ text }) => text.slice(0, 12))).toEqual(blocks);
  });
});

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
