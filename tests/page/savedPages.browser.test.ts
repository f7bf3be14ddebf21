import { afterEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { findArticle } from '../../src/page/findArticle';
import { compareWithSaved, expectPrecise, type Score } from './compareWithSaved';
import type { SavedPage } from './savedPages.mjs';

declare module 'vitest/browser' {
  interface BrowserCommands {
    listSavedPages(): Promise<string[]>;
    readSavedPage(name: string): Promise<SavedPage>;
  }
}

const names = await commands.listSavedPages();

/** A page's own styles lay it out; it fetches nothing. */
const NOTHING_FETCHED =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';

afterEach(() => {
  document.body.innerHTML = '';
});

/** Lays a page out in a frame as wide as a desktop's window, in which no script runs. */
async function layOut(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.style.cssText = 'width: 1280px; height: 860px';
  frame.srcdoc = html.replace(/^\s*(?:<!doctype[^>]*>)?/i, (start) => start + NOTHING_FETCHED);
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('the frame does not let us in');
  return frame.contentDocument;
}

describe.skipIf(names.length === 0)(
  'saved pages of the paper, laid out, skipped where ../shared/nyt is absent',
  () => {
    const scores: Score[] = [];

    it.each(names)('%s', async (name) => {
      const { html, meta } = await commands.readSavedPage(name);
      const page = await layOut(html);
      expect(page.querySelector('meta')?.outerHTML).toBe(NOTHING_FETCHED);
      expect(page.body.scrollHeight).toBeGreaterThan(860);
      const score = compareWithSaved(findArticle(page, meta.url), meta);
      if (score) scores.push(score);
    });

    it('reaches a paragraph precision and recall of 0.99', () => {
      expect(names).toHaveLength(26);
      expectPrecise(scores);
    });
  },
);
