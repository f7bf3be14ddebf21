import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPlaceTeller } from '../../src/page/changePlaces';
import { findArticle } from '../../src/page/findArticle';

const PAGE = `<main><article id="story"><h1>Ice</h1><form><b id="in-form">1</b></form><section name="articleBody">
  <p>It <i id="in-block">froze</i>.</p><p id="empty"></p><div id="box"><span id="in-box">1</span></div>
</section></article></main><footer id="outside"><b id="far">c</b></footer>`;

afterEach(() => vi.restoreAllMocks());

function tellerOf(html: string) {
  document.head.innerHTML = '<title id="title">Ice</title>';
  document.body.innerHTML = html;
  const article = findArticle(document, 'https://www.nytimes.com/2024/03/31/world/ice.html');
  if (article === null) throw new Error('no article');
  const blocks = new Set<Node>(article.blocks.map(({ element }) => element));
  return createPlaceTeller(document, article, blocks);
}

function query(selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
}

describe('the place of a change', () => {
  it.each([
    ['head', 'head'],
    ['#title', 'head'],
    ['section p', 'block'],
    ['#in-block', 'block'],
    ['#empty', 'inside'],
    ['article', 'inside'],
    ['form', 'inside'],
    ['#in-form', 'inside'],
    ['#in-box', 'inside'],
    ['main', 'around'],
    ['body', 'around'],
    ['#outside', 'outside'],
    ['#far', 'outside'],
  ])('%s is %s', (selector, place) => {
    const placeOf = tellerOf(PAGE);
    expect(placeOf(query(selector))).toBe(place);
    // What was asked of others does not change it.
    for (const each of document.querySelectorAll('*')) placeOf(each);
    expect(placeOf(query(selector))).toBe(place);
  });

  it('of a node that has been removed is outside', () => {
    const placeOf = tellerOf(PAGE);
    const block = query('#in-block');
    block.remove();
    expect(placeOf(block)).toBe('outside');
  });

  it.each(['section', '#outside', '#title'])(
    'costs no more steps than twice the nodes of a batch, nested in %s',
    (where) => {
      const placeOf = tellerOf(PAGE);
      const nodes: Node[] = [];
      let at: Element = query(where);
      for (let depth = 0; depth < 1000; depth++) {
        const inner = document.createElement('div');
        at.append(inner);
        nodes.push(inner);
        at = inner;
      }
      const step = vi.spyOn(TreeWalker.prototype, 'parentNode');
      for (const node of nodes) placeOf(node);
      for (const node of nodes.reverse()) placeOf(node);
      expect(step.mock.calls.length).toBeLessThan(2 * nodes.length);
    },
  );
});
