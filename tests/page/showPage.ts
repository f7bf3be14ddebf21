import { expect } from 'vitest';
import { type FoundArticle, findArticle } from '../../src/page/findArticle';
import { type ReadText, readText } from '../../src/page/readText';

/** A page put into the test's own document, with a life to end. */
export interface ShownPage extends ReadText {
  readonly found: FoundArticle;
  readonly life: AbortController;
  /** The span of the nth place (from 0) where the text says this. */
  spanOf(text: string, nth?: number): { start: number; end: number };
  /** Ends the life and asserts that nothing of ours is left in the document. */
  leave(): void;
}

/** Shows the body and the styles of a page's source. Scripts do not run. */
export function showPage(html: string): ShownPage {
  const source = new DOMParser().parseFromString(html, 'text/html');
  const styles = [...source.querySelectorAll('style')].map((style) => style.outerHTML).join('');
  document.body.innerHTML = styles + source.body.innerHTML;
  window.scrollTo({ top: 0, behavior: 'instant' });
  const found = findArticle(document, 'https://www.nytimes.com/2024/03/31/opinion/page.html');
  if (found === null) throw new Error('the page shows no article');
  const life = new AbortController();
  const before = document.documentElement.outerHTML;
  const text = readText(found);
  return {
    ...text,
    found,
    life,
    spanOf(words, nth = 0) {
      let start = -1;
      for (let count = 0; count <= nth; count++) start = text.model.text.indexOf(words, start + 1);
      if (start < 0) throw new Error(`"${words}" is not in the text`);
      return { start, end: start + words.length };
    },
    leave() {
      life.abort();
      expect(document.documentElement.outerHTML).toBe(before);
      expect(paintedNames()).toEqual([]);
    },
  };
}

/** The names of our highlights in the registry. */
export function paintedNames(): string[] {
  return [...CSS.highlights.keys()].filter((name) => name.startsWith('sidelight-')).sort();
}

/** Resolves after the next frame has been painted. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
