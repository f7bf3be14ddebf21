import { afterEach, describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/findArticle';
import { paintHighlights } from '../../src/page/paintHighlights';
import { type ReadText, readText } from '../../src/page/readText';
import { rangeIn } from './rangeIn';

const ADDRESS = 'https://www.nytimes.com/2024/03/31/opinion/page.html';
const SENTENCE = 'The boats came in at dawn and the town was on its feet before the bells. ';

/** Five times what the slowest of these takes on a busy machine. */
const PATIENCE_MS = 10_000;

afterEach(() => {
  document.body.innerHTML = '';
});

/** A page whose story the case writes: what is found and read of it, and how long that took. */
function show(write: (body: Element) => void): { text: ReadText | null; ms: number } {
  document.body.innerHTML =
    '<article><h1>The lake</h1><p>By Ada Reyes</p><section name="articleBody"></section></article>';
  const body = document.querySelector('section') ?? document.body;
  write(body);
  // Layout is the page's own cost.
  document.body.getBoundingClientRect();
  const begun = performance.now();
  const found = findArticle(document, ADDRESS);
  const text = found && readText(found);
  return { text, ms: performance.now() - begun };
}

function paragraph(text = SENTENCE.repeat(4)): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** Elements in one another, deeper than a parser would nest them; not laid out, which would end the tab. */
function nested(name: string, fill: (element: Element, depth: number) => void): Element {
  const outermost = document.createElement(name);
  outermost.style.display = 'none';
  let at: Element = outermost;
  for (let depth = 1; depth <= 10_000; depth++) {
    fill(at, depth);
    const next = document.createElement(name);
    at.append(next);
    at = next;
  }
  return outermost;
}

function spans(count: number, name: (index: number) => string): HTMLElement {
  const holder = paragraph('');
  for (let index = 0; index < count; index++) {
    const span = document.createElement('span');
    span.className = name(index);
    span.textContent = 'a ';
    holder.append(span);
  }
  return holder;
}

describe('a page made to keep us busy is read in bounded time', () => {
  it.each<[string, (body: Element) => void, number | null]>([
    ['200,000 nodes in one paragraph', (body) => body.append(spans(200_000, () => 'a')), 1],
    ['50,000 classes in one paragraph', (body) => body.append(spans(50_000, (n) => `c${n}`)), 1],
    [
      '50,000 paragraphs',
      (body) => {
        for (let n = 0; n < 50_000; n++) body.append(paragraph('a lake'));
      },
      50_000,
    ],
    [
      'a paragraph below 10,000 elements',
      (body) =>
        body.append(
          paragraph(),
          nested('div', (at, n) => n === 10_000 && at.append('a')),
        ),
      1,
    ],
    [
      'a paragraph at each of 10,000 depths',
      (body) =>
        body.append(
          paragraph(),
          nested('div', (at) => at.append(paragraph('a lake'))),
        ),
      1,
    ],
    ...['span', 'p', 'h2', 'li', 'em', 'time', 'a', 'blockquote'].map(
      (name): [string, (body: Element) => void, number] => [
        `10,000 times ${name} in itself`,
        (body) =>
          body.append(
            paragraph(),
            nested(name, (at) => at.append('a lake of names ')),
          ),
        1,
      ],
    ),
    [
      '10,000 headlines in one another',
      (body) => {
        body.append(paragraph());
        body.before(nested('h1', (at) => at.append('a lake of names ')));
      },
      1,
    ],
    [
      '10,000 bylines in one another',
      (body) => {
        body.append(paragraph());
        body.before(nested('address', (at) => at.append('By a lake of names ')));
      },
      1,
    ],
    ['1 MB in one node', (body) => body.append(paragraph(SENTENCE.repeat(14_000))), null],
    [
      'a million characters in paragraphs',
      (body) => {
        for (let n = 0; n < 4000; n++) body.append(paragraph());
      },
      null,
    ],
  ])('%s', (_name, write, blocks) => {
    const { text, ms } = show(write);
    expect(text?.model.blocks.length ?? null).toBe(blocks);
    expect(ms).toBeLessThan(PATIENCE_MS);
  });
});

describe('text that is not what it seems is read as it stands, and marks stay on its words', () => {
  it.each([
    ['runs backwards', 'The \u202eboats\u202c came', 'boats'],
    ['is set apart in direction', 'The \u2067boats\u2069 came', 'boats'],
    ['holds zero-width spaces', 'The\u200b \u200bboats\u200b came', 'boats'],
    ['holds half a character', 'The \ud83d boats \ude00 came', 'boats'],
    ['begins with half a character', '\ude00boats came', 'boats'],
    ['holds a null and other controls', 'The \u0000\u0007 boats came', 'boats'],
    ['holds a letter under a hundred marks', `The o${'\u0301'.repeat(100)} boats came`, 'boats'],
  ])('%s', (_name, words, mention) => {
    const { text } = show((body) => body.append(paragraph(`${words}. ${SENTENCE.repeat(4)}`)));
    if (text === null) throw new Error('no article');
    const start = text.model.text.indexOf(mention);
    const life = new AbortController();
    const span = { start, end: start + mention.length };
    expect(rangeIn(text.map, span).toString()).toBe(mention);
    paintHighlights({ map: text.map, mentions: [span], scheme: 'light', signal: life.signal });
    const [range] = CSS.highlights.get('sidelight-mark-light') ?? [];
    expect(range?.startContainer.textContent?.slice(range.startOffset, range.endOffset)).toBe(
      mention,
    );
    life.abort();
  });
});

it('reads what React cut between the halves of a character', () => {
  const { text } = show((body) => {
    const holder = paragraph('');
    holder.append('The \ud83d', '\ude00 boats came. ', SENTENCE.repeat(4));
    body.append(holder);
  });
  expect(text?.model.text).toContain('The \u{1f600} boats');
});
