import { expect, it } from 'vitest';
import { hitTest } from '../../src/page/hitTest';
import borderTown from '../fixtures/pages/border-town.html?raw';
import { rangeIn } from './rangeIn';
import { showPage } from './showPage';

const narrow = (text: string) =>
  `<article id="story" style="width: 120px; font: 20px/30px serif"><h1>Ice</h1><section name="articleBody"><p>${text}</p></section></article>`;

function middleOf(rect: DOMRect): [number, number] {
  return [rect.left + rect.width / 2, rect.top + rect.height / 2];
}

it('finds the mention under a point, and nothing in the margin beside it', () => {
  const { map, spanOf, leave } = showPage(borderTown);
  const mention = spanOf('Osama');
  rangeIn(map, mention).startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const rect = rangeIn(map, mention).getBoundingClientRect();
  expect(hitTest(map, [mention], ...middleOf(rect))).toEqual([mention]);
  expect(hitTest(map, [mention], rect.left - 3, rect.top + 5)).toEqual([]);
  expect(hitTest(map, [mention], rect.right + 3, rect.top + 5)).toEqual([]);
  leave();
});

it('does not snap to the end of a line from the empty space behind it', () => {
  const { map, model, spanOf, leave } = showPage(narrow('They fled Kabul'));
  const mention = spanOf('Kabul');
  const rect = rangeIn(map, mention).getBoundingClientRect();
  expect(mention.end).toBe(model.text.length);
  expect(hitTest(map, [mention], rect.right + 30, rect.top + 8)).toEqual([]);
  leave();
});

it('reaches the underline below the text', () => {
  const { map, spanOf, leave } = showPage(narrow('They fled Kabul'));
  const mention = spanOf('Kabul');
  const rect = rangeIn(map, mention).getBoundingClientRect();
  expect(hitTest(map, [mention], rect.left + 9, rect.bottom + 3)).toEqual([mention]);
  leave();
});

it('tells the innermost mention first', () => {
  const { map, spanOf, leave } = showPage(narrow('It was the ISIS-K attack of spring'));
  const outer = spanOf('the ISIS-K attack');
  const inner = spanOf('ISIS-K');
  const at = middleOf(rangeIn(map, inner).getBoundingClientRect());
  expect(hitTest(map, [outer, inner], ...at)).toEqual([inner, outer]);
  leave();
});

it('finds a mention broken over two lines by each of its parts', () => {
  const { map, spanOf, leave } = showPage(narrow('So they said: National Resistance Front'));
  const mention = spanOf('National Resistance Front');
  const parts = [...rangeIn(map, mention).getClientRects()];
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(hitTest(map, [mention], ...middleOf(part))).toEqual([mention]);
  leave();
});

it('works across inline elements', () => {
  const { map, spanOf, leave } = showPage(narrow('From <b>Al</b> <a href="#q"><i>Qa</i>eda</a>.'));
  const mention = spanOf('Al Qaeda');
  for (const part of rangeIn(map, mention).getClientRects()) {
    if (part.width < 2) continue;
    expect(hitTest(map, [mention], ...middleOf(part))).toEqual([mention]);
  }
  leave();
});

it('finds nothing where another element lies above the text', () => {
  const cover =
    '<div style="position: fixed; inset: 0; background: white">An offer that covers all.</div>';
  const { map, spanOf, leave } = showPage(narrow('They fled Kabul') + cover);
  const mention = spanOf('Kabul');
  const at = middleOf(rangeIn(map, mention).getBoundingClientRect());
  expect(hitTest(map, [mention], ...at)).toEqual([]);
  leave();
});

it('finds nothing where a picture lies over the text', () => {
  const picture =
    '<img alt="" style="position: absolute; width: 120px; height: 90px; background: red">';
  const { map, spanOf, leave } = showPage(
    narrow('They fled Kabul').replace('<p>', `${picture}<p>`),
  );
  const mention = spanOf('They fled');
  const at = middleOf(rangeIn(map, mention).getBoundingClientRect());
  expect(document.elementFromPoint(...at)?.localName).toBe('img');
  expect(hitTest(map, [mention], ...at)).toEqual([]);
  leave();
});

it('finds nothing outside the viewport', () => {
  const { map, spanOf, leave } = showPage(borderTown);
  expect(hitTest(map, [spanOf('Kabul')], -5, 20)).toEqual([]);
  expect(hitTest(map, [spanOf('Kabul')], 20, 100_000)).toEqual([]);
  leave();
});
