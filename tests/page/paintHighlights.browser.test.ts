import '../../src/page/highlights.css';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { paintHighlights } from '../../src/page/paintHighlights';
import borderTown from '../fixtures/pages/border-town.html?raw';
import { rangeIn } from './rangeIn';
import { nextFrame, paintedNames, showPage } from './showPage';

/** What the ranges of a highlight hold. */
function painted(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map((static_) => {
    const range = document.createRange();
    range.setStart(static_.startContainer, static_.startOffset);
    range.setEnd(static_.endContainer, static_.endOffset);
    return range.toString();
  });
}

it('paints the mentions, in the scheme’s name, and takes them back on abort', () => {
  const { map, life, spanOf, leave } = showPage(borderTown);
  const mentions = [spanOf('Islamic State'), spanOf('ISIS-K')];
  paintHighlights({ map, mentions, scheme: 'dark', signal: life.signal });
  expect(paintedNames()).toEqual(['sidelight-mark-dark']);
  expect(painted('sidelight-mark-dark')).toEqual(['Islamic State', 'ISIS-K']);
  leave();
});

it('paints a mention that runs over a link, a comment and a soft hyphen', () => {
  const { map, life, spanOf, leave } = showPage(borderTown);
  const mentions = [
    spanOf('Taliban that was signed in Doha'),
    spanOf('Sept. 11'),
    spanOf('counter\u00adterrorism'),
  ];
  paintHighlights({ map, mentions, scheme: 'light', signal: life.signal });
  expect(painted('sidelight-mark-light')).toEqual([
    'Taliban that was signed in Doha',
    'Sept. 11',
    'counter\u00adterrorism',
  ]);
  leave();
});

it('paints no range inside another: Firefox would leave a part of the outer line out', () => {
  const { map, life, spanOf, leave } = showPage(borderTown);
  const mentions = [spanOf('Taliban that was signed in Doha'), spanOf('Doha'), spanOf('Kabul')];
  paintHighlights({ map, mentions, scheme: 'light', signal: life.signal });
  expect(painted('sidelight-mark-light')).toEqual(['Taliban that was signed in Doha', 'Kabul']);
  leave();
});

it('moves everything to the other scheme', () => {
  const { map, life, spanOf, leave } = showPage(borderTown);
  const { signal } = life;
  const highlights = paintHighlights({ map, mentions: [spanOf('Kabul')], scheme: 'light', signal });
  highlights.setScheme('dark');
  expect(paintedNames()).toEqual(['sidelight-mark-dark']);
  leave();
});

it('paints nothing after its life', () => {
  const { map, life, spanOf, leave } = showPage(borderTown);
  const { signal } = life;
  const highlights = paintHighlights({ map, mentions: [], scheme: 'light', signal });
  life.abort();
  highlights.setMentions([spanOf('Kabul')]);
  highlights.setScheme('dark');
  expect(paintedNames()).toEqual([]);
  leave();
});

it('leaves the page’s own highlights alone', () => {
  const { map, life, spanOf, leave } = showPage(borderTown);
  const own = new Highlight(rangeIn(map, spanOf('Moscow')));
  CSS.highlights.set('page-search', own);
  const { signal } = life;
  paintHighlights({ map, mentions: [spanOf('Kabul')], scheme: 'light', signal });
  leave();
  expect(CSS.highlights.get('page-search')).toBe(own);
  CSS.highlights.delete('page-search');
});

it.each([
  { of: 'two in each of 400 paragraphs', paragraphs: 400, marks: 2, width: 1280 },
  { of: '100 in each of 40 paragraphs', paragraphs: 40, marks: 100, width: 1280 },
  { of: '3,000 in one', paragraphs: 1, marks: 3000, width: 700 },
])(
  'of very many mentions, $of, paints 200 at most, and all where the reader looks',
  async ({ paragraphs, marks, width }) => {
    await page.viewport(width, 600);
    const words = Array.from(
      { length: marks },
      () => 'In the end the men of ISIS were still where they had been',
    ).join(', ');
    const text = Array.from({ length: paragraphs }, () => `<p>${words}.</p>`).join('');
    const { map, model, life, leave } = showPage(
      `<article id="story"><h1>Ice</h1><section name="articleBody">${text}</section></article>`,
    );
    const mentions = [...model.text.matchAll(/ISIS/g)].map(({ index }) => ({
      start: index,
      end: index + 4,
    }));
    const { signal } = life;
    paintHighlights({ map, mentions, scheme: 'light', signal });
    for (const share of [0, 0.3, 0.31, 0.5, 1]) {
      scrollTo(0, share * document.documentElement.scrollHeight);
      await nextFrame();
      await nextFrame();
      const ranges = [...(CSS.highlights.get('sidelight-mark-light') ?? [])];
      expect(ranges.length).toBeLessThanOrEqual(200);
      const painted = new Set(
        ranges.map((range) => `${range.startOffset} in ${map.elements.indexOf(blockOf(range))}`),
      );
      const seen = mentions.flatMap((mention) => {
        const range = map.rangeOf(mention);
        const { top = -1, bottom = -1 } = range?.getBoundingClientRect() ?? {};
        return range && bottom > 0 && top < innerHeight ? range : [];
      });
      expect(seen.length).toBeGreaterThan(20);
      for (const range of seen)
        expect(painted).toContain(
          `${range.startOffset} in ${map.elements.indexOf(blockOf(range))}`,
        );
    }
    leave();
  },
);

function blockOf({ startContainer }: AbstractRange): Element {
  return startContainer.parentElement as Element;
}

it('moves no text by a pixel', () => {
  const { map, life, spanOf, leave } = showPage(borderTown);
  const boxes = () =>
    map.elements.map((element) => JSON.stringify(element.getBoundingClientRect())).join();
  const before = boxes();
  const { signal } = life;
  paintHighlights({ map, mentions: [spanOf('Kabul')], scheme: 'light', signal });
  expect(boxes()).toBe(before);
  leave();
});
