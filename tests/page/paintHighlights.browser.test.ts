import '../../src/page/highlights.css';
import { expect, it } from 'vitest';
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

it('of very many mentions paints those where the reader looks', async () => {
  const paragraphs = Array.from({ length: 400 }, (_, index) => `<p>In Kabul ${index} of ISIS</p>`);
  const { map, model, life, leave } = showPage(
    `<article id="story"><h1>Ice</h1><section name="articleBody">${paragraphs.join('')}</section></article>`,
  );
  const mentions = model.blocks.flatMap(({ start, end }) => [
    { start: start + 3, end: start + 8 },
    { start: end - 4, end },
  ]);
  const { signal } = life;
  paintHighlights({ map, mentions, scheme: 'light', signal });
  for (const index of [0, 200, 399]) {
    map.elements[index]?.scrollIntoView({ block: 'center' });
    await nextFrame();
    await nextFrame();
    const ranges = [...(CSS.highlights.get('sidelight-mark-light') ?? [])];
    expect(ranges.length).toBeLessThanOrEqual(300);
    const blocks = new Set(ranges.map((range) => range.startContainer.parentElement));
    for (const element of map.elements) {
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom > 0 && top < innerHeight) expect(blocks).toContain(element);
    }
  }
  leave();
});

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
