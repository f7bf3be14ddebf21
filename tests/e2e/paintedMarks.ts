import { expect, type Page } from '@playwright/test';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A range that is painted in the page, as a reader sees it. */
export interface PaintedMark {
  readonly text: string;
  /** One for each piece of text on each line, in viewport CSS pixels. */
  readonly lines: readonly [Box, ...Box[]];
  /** It lies in a link of the page. */
  readonly inLink: boolean;
}

type Kind = 'mark' | 'open' | 'current' | 'flash';

/** What is painted now. The registry of highlights is one for the page and for extensions. */
export function readPainted(page: Page, kind: Kind = 'mark'): Promise<PaintedMark[]> {
  return page.evaluate((kind) => {
    const found: PaintedMark[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith(`sidelight-${kind}-`)) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const [first, ...rest] = [...range.getClientRects()]
          .filter(({ width }) => width > 0)
          .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
        if (first === undefined) continue;
        found.push({
          text: range.toString(),
          lines: [first, ...rest],
          inLink: startContainer.parentElement?.closest('a') != null,
        });
      }
    }
    return found;
  }, kind);
}

/** The marks, once they are painted: in reading order. */
export async function waitForMarks(page: Page): Promise<PaintedMark[]> {
  await expect.poll(async () => (await readPainted(page)).length).toBeGreaterThan(0);
  return readPainted(page);
}

/** Scrolls a mark's line (the first, or another part) to a height of the viewport and tells where the mark is then. */
export async function scrollToMark(
  page: Page,
  text: string,
  { top = 300, part = 0 }: { top?: number; part?: number } = {},
): Promise<PaintedMark> {
  const before = await findMark(page, text);
  const line = before.lines[part] ?? before.lines[0];
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), line.top - top);
  return findMark(page, text);
}

async function findMark(page: Page, text: string): Promise<PaintedMark> {
  const mark = (await waitForMarks(page)).find((painted) => painted.text.startsWith(text));
  if (mark === undefined) throw new RangeError(`no mark on "${text}"`);
  return mark;
}

/** A point well inside a box. */
export function pointIn({ left, top, right, bottom }: Box): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Rests the pointer on a mark until its popover is there. */
export async function hoverMark(page: Page, text: string, top = 300): Promise<PaintedMark> {
  const mark = await scrollToMark(page, text, { top });
  const { x, y } = pointIn(mark.lines[0]);
  await page.mouse.move(x, y);
  await expect(page.getByRole('dialog')).toBeVisible();
  return mark;
}
