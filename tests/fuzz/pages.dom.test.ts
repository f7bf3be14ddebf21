import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findArticle } from '../../src/page/findArticle';
import { readText } from '../../src/page/readText';
import { rangeIn } from '../page/rangeIn';
import { AWKWARD, fuzzParameters } from './cases';

const FOLDER = 'tests/fixtures/pages';
const ADDRESS = 'https://www.nytimes.com/2024/03/31/opinion/page.html';
const SHAPES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'));
const TAGS = ['p', 'div', 'li', 'ul', 'span', 'h2', 'blockquote', 'aside', 'br', 'script', 'svg'];
const NAMES = ['hidden', 'class', 'style', 'aria-hidden', 'name', 'itemprop', 'content', 'href'];

/** What happens to a page: each change picks its elements by number, round and round. */
const change = fc.record({
  kind: fc.constantFrom('remove', 'move', 'copy', 'wrap', 'unwrap', 'say', 'split', 'name'),
  at: fc.nat(5000),
  to: fc.nat(5000),
  tag: fc.constantFrom(...TAGS),
  attribute: fc.constantFrom(...NAMES),
  words: fc.constantFrom(...AWKWARD),
});
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

it('finds and reads whatever a page of the paper’s shapes became, and every word is where it says', () => {
  let articles = 0;
  const parameters = fuzzParameters(60);
  fc.assert(
    fc.property(
      fc.constantFrom(...SHAPES),
      fc.array(change, { maxLength: 40 }),
      (html, changes) => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        for (const one of changes) apply(page, one);
        const found = findArticle(page, ADDRESS);
        if (found === null) return;
        articles += 1;
        const { model, map } = readText(found);
        for (const [index, { start, end }] of model.blocks.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(map.blockIndexAt(start)).toBe(index);
          const words = /\S+/g;
          for (const word of model.text.slice(start, end).matchAll(words)) {
            const span = { start: start + word.index, end: start + word.index + word[0].length };
            const range = rangeIn(map, span);
            expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(span.start);
            if (range.startContainer !== range.endContainer) continue;
            const { data } = range.startContainer as Text;
            expect(data.slice(range.startOffset, range.endOffset)).toBe(word[0]);
          }
        }
      },
    ),
    parameters,
  );
  // However they were changed, more than one of three still shows an article.
  expect(articles).toBeGreaterThan(parameters.numRuns / 3);
});

function apply(page: Document, { kind, at, to, tag, attribute, words }: Change): void {
  const elements = [...page.body.querySelectorAll('*')];
  const one = elements[at % elements.length];
  const other = elements[to % elements.length];
  if (one === undefined || other === undefined) return;
  switch (kind) {
    case 'remove':
      one.remove();
      break;
    case 'move':
      if (!one.contains(other)) other.append(one);
      break;
    case 'copy':
      if (!one.contains(other)) other.before(one.cloneNode(true));
      break;
    case 'wrap': {
      const wrapper = page.createElement(tag);
      one.replaceWith(wrapper);
      wrapper.append(one);
      break;
    }
    case 'unwrap':
      one.replaceWith(...one.childNodes);
      break;
    case 'say':
      one.append(words, page.createComment(words), words);
      break;
    case 'split': {
      const text = [...one.childNodes].find((node) => node.nodeType === 3) as Text | undefined;
      text?.splitText(to % (text.length + 1));
      break;
    }
    case 'name':
      one.setAttribute(attribute, words);
  }
}
