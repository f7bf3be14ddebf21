import { afterEach, beforeEach } from 'vitest';
import type { FoundArticle } from '../../src/page/findArticle';
import { observeArticle } from '../../src/page/observeArticle';
import { readText } from '../../src/page/readText';
import { wait } from './showPage';

/** For each test of a file that imports this: a page that is empty, and what is told of it while it changes. */

export const PARAGRAPHS = ['The harbor froze.', 'They wrote it down.', 'Then it thawed.'];

export function articleOf(title: string, paragraphs = PARAGRAPHS): string {
  const column = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `<link rel="canonical" href="https://www.nytimes.com/2024/03/31/world/ice.html"><main><article id="story"><header><h1>${title}</h1></header><section name="articleBody"><div class="StoryBodyCompanionColumn"><div>${column}</div></div><b>1</b><div class="ad"><p>Advertisement</p></div></section></article></main>`;
}

export let life: AbortController;
/** What was told of articles since the test began; one that is too long has a test of its own. */
export let told: (FoundArticle | null)[];

beforeEach(() => {
  // The one of the test runner is that of a home page.
  history.replaceState({}, '', '/2024/03/31/world/ice.html');
  life = new AbortController();
  told = [];
});
afterEach(() => {
  life.abort();
  document.body.innerHTML = '';
});

/** Watches the page, which this becomes. */
export function observe(html: string): void {
  document.body.innerHTML = html;
  observeArticle(
    document,
    (finding) => {
      if (finding !== 'too long') told.push(finding);
    },
    life.signal,
  );
}

/** Long enough for the page to count as settled, and no longer than marks may be wrong. */
export const settled = () => wait(100);

export function textOf(found: FoundArticle | null | undefined): string | null {
  return found ? readText(found).model.text : null;
}

export function query(selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
}
