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

/** The marks that are painted now. The registry of highlights is one for the page and for extensions. */
export function readPainted(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const found: PaintedMark[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('sidelight-')) continue;
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
  });
}

/** All marks that are painted while the page is scrolled to its end: many are painted near what is shown alone. */
export async function readEveryPainted(page: Page): Promise<PaintedMark[]> {
  const found = new Map<string, PaintedMark>();
  for (let isAtEnd = false; !isAtEnd; ) {
    const scrolled = await page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(scrollY))),
        ),
    );
    for (const mark of await readPainted(page)) {
      const { left, top } = mark.lines[0];
      found.set(`${mark.text} ${Math.round(left)} ${Math.round(top + scrolled)}`, mark);
    }
    isAtEnd = await page.evaluate(() => {
      const before = scrollY;
      scrollBy({ top: innerHeight, behavior: 'instant' });
      return scrollY === before;
    });
  }
  return [...found.values()];
}

/** What has the emphasis now, in our own root: its lines, and the words of the page that are under them. */
export async function readEmphasized(
  page: Page,
  kind: 'open' | 'current' | 'flash',
): Promise<Pick<PaintedMark, 'text' | 'lines'> | null> {
  return page.evaluate((kind) => {
    const root = document.querySelector('sidelight-root')?.shadowRoot;
    const padding = 2;
    const [first, ...rest] = [...(root?.querySelectorAll(`.emphasis.${kind} span`) ?? [])]
      .map((span) => span.getBoundingClientRect())
      .map(({ left, top, right, bottom }) => ({
        left: left + padding,
        top: top + padding,
        right: right - padding,
        bottom: bottom - padding,
      }));
    if (first === undefined) return null;
    const isUnder = (range: Range) =>
      [...range.getClientRects()].some(({ left, top, right, bottom }) =>
        [first, ...rest].some(
          (line) =>
            (left + right) / 2 > line.left &&
            (left + right) / 2 < line.right &&
            (top + bottom) / 2 > line.top &&
            (top + bottom) / 2 < line.bottom,
        ),
      );
    // Not by points: words outside the viewport are at none.
    const range = new Range();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.bottom < first.top || box.top > (rest.at(-1) ?? first).bottom) continue;
      const letters = node.nodeValue ?? '';
      for (let at = 0; at < letters.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        if (isUnder(range)) text += letters[at];
      }
    }
    return { text, lines: [first, ...rest] };
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

/**
 * The first place of some words in the article: a mention inside another is marked by the line of the
 * one around it, and is no range of its own.
 */
export async function placeOfWords(page: Page, words: string): Promise<Box> {
  const box = await page.evaluate((words) => {
    const walker = document.createTreeWalker(
      document.querySelector('article') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(words) ?? -1;
      if (at === -1) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    }
    return null;
  }, words);
  if (box === null) throw new RangeError(`no words "${words}"`);
  return box;
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
