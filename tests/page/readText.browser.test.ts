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

it.each([
  {
    after: 'a box that hides one of the same class',
    body: '<div class="x"><p>old <a class="l">link</a></p></div>',
    css: '.x { display: none }',
  },
  { after: 'nothing, on a page not shown yet', body: '', css: '#story { visibility: hidden }' },
])('keeps the words of a link that is shown, after $after', ({ body, css }) => {
  const link = '<p>They met <a class="l">the Taliban</a> there.</p>';
  const { model, leave } = showPage(page(`${body}${link}`, css));
  expect(model.text).toBe('They met the Taliban there.');
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
