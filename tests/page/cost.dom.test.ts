import { afterEach, describe, expect, it, vi } from 'vitest';
import { findArticle } from '../../src/page/findArticle';
import { readText } from '../../src/page/readText';

const COLUMN = 5;

/** A page in the paper's structure. */
function pageOf(paragraphs: number): Document {
  const columns = Array.from({ length: paragraphs / COLUMN }, (_, index) => {
    const text = `The boats came in at dawn, and <a href="/${index}">the town</a> was on its feet.`;
    return `<div class="css-1 StoryBodyCompanionColumn"><div class="css-2">${`<p class="css-3">${text}</p>`.repeat(COLUMN)}</div><aside></aside></div>`;
  });
  return new DOMParser().parseFromString(
    `<main><article id="story"><header><h1>Dawn</h1><p>By Ada Reyes</p><time>May 6, 2024</time></header>
    <section name="articleBody">${columns.join('')}</section><footer><p>A footer.</p></footer></article></main>`,
    'text/html',
  );
}

/** How often the page is asked while its article is found and read. */
function callsOn(paragraphs: number) {
  const page = pageOf(paragraphs);
  const texts = vi.spyOn(Node.prototype, 'textContent', 'get');
  const sweeps = vi.spyOn(Element.prototype, 'querySelectorAll');
  const matches = vi.spyOn(Element.prototype, 'matches');
  const climbs = vi.spyOn(Element.prototype, 'closest');
  const found = findArticle(page, 'https://www.nytimes.com/2024/05/06/world/dawn.html');
  if (found === null) throw new Error('no article');
  readText(found);
  expect(found.blocks).toHaveLength(paragraphs);
  const count = {
    texts: texts.mock.calls.length,
    sweeps: sweeps.mock.calls.length,
    matches: matches.mock.calls.length,
    climbs: climbs.mock.calls.length,
  };
  vi.restoreAllMocks();
  return count;
}

afterEach(() => vi.restoreAllMocks());

describe('what finding and reading an article asks of the page', () => {
  const small = callsOn(300);
  const large = callsOn(600);

  it('is the text of each paragraph once, and of a few again', () => {
    expect(small.texts).toBeLessThanOrEqual(300 + 50);
    expect(large.texts - small.texts).toBe(300);
  });

  it('is one sweep for a paragraph’s own parts at most, and few over the whole', () => {
    expect(small.sweeps).toBeLessThanOrEqual(300 + 50);
    expect(large.sweeps - small.sweeps).toBeLessThanOrEqual(300);
  });

  it('is a few questions for each column and none for each paragraph of one class', () => {
    expect((large.matches - small.matches) / (300 / COLUMN)).toBeLessThanOrEqual(3);
  });

  it('never climbs from each paragraph', () => {
    expect(large.climbs).toBe(small.climbs);
  });
});
