import type { Page } from 'playwright';

/** A painted mark: its words and the point at its middle, in CSS pixels of the viewport. */
export interface PaintedMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** How long marks may take to appear, in milliseconds; a page without an article never has any. */
const PAINT_TIMEOUT = 5_000;

/** The marks in the page, in reading order; none where no article was found. */
export async function waitForMarks(page: Page): Promise<PaintedMark[]> {
  try {
    await page.waitForFunction(
      () => [...CSS.highlights.keys()].some((name) => name.startsWith('sidelight-mark')),
      null,
      { timeout: PAINT_TIMEOUT },
    );
  } catch {
    return [];
  }
  return readMarks(page);
}

/** The marks as they are now. The registry of highlights is shared, so the page's own world can read them. */
export function readMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('sidelight-mark'))
      .flatMap(([, highlight]) => [...highlight])
      .map((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const [first = new DOMRect()] = range.getClientRects();
        return {
          text: range.toString(),
          x: first.x + first.width / 2,
          y: first.y + first.height / 2,
        };
      })
      .sort((a, b) => a.y - b.y || a.x - b.x),
  );
}
