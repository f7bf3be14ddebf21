import { expect, it } from 'vitest';
import { readText } from '../../src/page/readText';
import { paragraphsFound } from './paragraphsFound';
import { showPage } from './showPage';

const page = (body: string, css = '') =>
  `<style>${css}</style><article id="story"><h1>Ice</h1><section name="articleBody">${body}</section></article>`;

it.each([
  ['display: none by a class', '.x { display: none }'],
  ['visibility: hidden by a class', '.x { visibility: hidden }'],
  ['clipping to nothing', '.x { position: absolute; clip: rect(0 0 0 0) }'],
  ['a clip path', '.x { position: absolute; clip-path: inset(50%) }'],
  ['a box of one pixel', '.x { position: absolute; width: 1px; height: 1px; overflow: hidden }'],
])('leaves out text hidden by %s', (_, css) => {
  const { model, leave } = showPage(page('<p>They <span class="x">never </span>fled.</p>', css));
  expect(model.text).toBe('They fled.');
  leave();
});

it('leaves out a block that is not displayed', () => {
  const { model, map, leave } = showPage(
    page('<p>one</p><div class="x"><p>two</p></div><p>three</p>', '.x { display: none }'),
  );
  expect(model.text).toBe('one\nthree');
  expect(map.elements).toHaveLength(2);
  leave();
});

it('keeps all blocks of a page that shows none of them yet', () => {
  const { model, leave } = showPage(page('<p>one</p><p>two</p>', '#story { display: none }'));
  expect(model.text).toBe('one\ntwo');
  leave();
});

// Not attached: here the reader is on trial, not the browser's layout.
it('reads elements nested deeper than a stack', () => {
  let inner: Element = document.createElement('p');
  const paragraph = inner;
  for (let depth = 0; depth < 20_000; depth++) {
    inner = inner.appendChild(document.createElement('i'));
  }
  inner.append('deep');
  const root = document.createElement('div');
  root.append(paragraph);
  expect(readText(paragraphsFound(root)).model.text).toBe('deep');
});

it('costs at most four times what walking over the text does', () => {
  // The page of the measurements: 300 paragraphs, 1,800 text nodes, some 10,000 words.
  const words = 'the harbor froze and they wrote it down';
  const paragraph = `<p class="a">${words} <a class="b" href="#x">${words}</a> ${words} <em class="c">it</em> ${words} <a class="b" href="#y">salt</a>.</p>`;
  document.body.innerHTML = `<section>${paragraph.repeat(300)}</section>`;
  function walk(): number {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const parts: string[] = [];
    while (walker.nextNode()) parts.push(walker.currentNode.nodeValue ?? '');
    return parts.join('').length;
  }
  const floor = quickest(walk);
  const ours = quickest(() => readText(paragraphsFound(document.body)).model.text.length);
  console.log(`walk ${floor.toFixed(3)} ms, readText ${ours.toFixed(3)} ms`);
  expect(ours).toBeLessThan(floor * 4);
  document.body.innerHTML = '';
});

/** Milliseconds for one run, in the quickest of many batches: clocks in a browser are coarse, and the machine is shared. */
function quickest(work: () => number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let batch = 0; batch < 30; batch++) {
    const start = performance.now();
    for (let run = 0; run < 20; run++) work();
    best = Math.min(best, (performance.now() - start) / 20);
  }
  return best;
}
