import { expect, it } from 'vitest';
import { isInView } from '../../src/page/isInView';
import { jumpTo } from '../../src/page/jumpTo';
import borderTown from '../fixtures/pages/border-town.html?raw';
import { showPage } from './showPage';

it.each<[string, (block: Element) => void, boolean]>([
  ['words in the middle of the viewport', () => {}, true],
  ['words a screen further up', () => scrollBy({ top: innerHeight, behavior: 'instant' }), false],
  [
    'words a screen further down',
    () => scrollBy({ top: -innerHeight, behavior: 'instant' }),
    false,
  ],
  [
    'words that the page has just replaced',
    (block) => block.replaceWith(block.cloneNode(true)),
    true,
  ],
])('%s', (_, change, expected) => {
  const { map, spanOf, leave } = showPage(borderTown);
  const span = spanOf('National Resistance Front');
  jumpTo(map, span);
  change(map.elementAt(span.start));
  expect(isInView(map, span)).toBe(expected);
  leave();
});
