import type { Page } from '@playwright/test';

/** So that no change has to wait for earlier ones: a page that keeps changing is read again once a second. */
const BETWEEN_MS = 1100;

/**
 * Measures how long after the page's last change its marks are right again, in milliseconds: each is in
 * the registry of highlights, over the same words as before, in the nodes that the page has now.
 */
export async function measureChanges(page: Page, times: number): Promise<readonly number[]> {
  const waits: number[] = [];
  for (let i = 0; i < times; i++) {
    await page.waitForTimeout(BETWEEN_MS);
    waits.push(await page.evaluate(rightAfterChange));
  }
  return waits;
}

/** Changes the page like a script that renders the server's text again: the same words in new nodes. */
async function rightAfterChange(): Promise<number> {
  /** The marked words; empty once a marked node has left the page. */
  const marked = () => {
    const marks = [...(CSS.highlights.get('sidelight-mark-light') ?? [])];
    if (marks.some(({ startContainer }) => !startContainer.isConnected)) return '';
    return marks
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      })
      .join('|');
  };
  const before = marked();
  if (before === '') throw new Error('nothing is marked');
  for (const paragraph of document.querySelectorAll('section p')) {
    paragraph.replaceWith(paragraph.cloneNode(true));
  }
  const changed = performance.now();
  while (marked() !== before) {
    if (performance.now() - changed > 5000) throw new Error('the marks did not come back');
    await new Promise((done) => setTimeout(done, 2));
  }
  return performance.now() - changed;
}
