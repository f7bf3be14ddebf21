import type { Page } from '@playwright/test';
import { expect, readPage, test } from './extension';
import { cursorOf, popoverOf } from './interface';
import { type Box, hoverMark, scrollToMark, waitForMarks } from './paintedMarks';

type Rgb = readonly [number, number, number];

/** What WCAG asks of text, and of signs. */
const TEXT = 4.5;
const SIGN = 3;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colors, ${colorScheme}, marks stand out and can be read, and the system’s colors ring one of them`, async ({
    open,
    emulate,
    command,
  }) => {
    const page = await open(await readPage('border-town.html'), {
      prepare: (page) => emulate(page, { forcedColors: 'active', colorScheme }),
    });
    // Chromium paints every ::highlight in the colors of a selection here, whatever its style says;
    // Firefox draws our line, or before 146 fills the ground.
    const { lines } = await scrollToMark(page, 'ISIS-K', { top: 20 });
    const [canvas] = await readColors(page, { left: 2, top: 2, right: 12, bottom: 12 });
    const [ground, letters] = await readColors(page, lines[0]);
    const [, line] = await readColors(page, under(lines[0]));
    const signs = [ground, line].map((sign) => contrast(sign, canvas));
    expect(Math.max(...signs)).toBeGreaterThanOrEqual(SIGN);
    expect(contrast(ground, letters)).toBeGreaterThanOrEqual(TEXT);

    await hoverMark(page, 'ISIS-K', 20);
    expect(await readRing(page, '.emphasis.open span')).toBe(await resolve(page, 'Highlight'));
    const [openGround, openLetters] = await readColors(page, lines[0]);
    expect(contrast(openGround, openLetters)).toBeGreaterThanOrEqual(TEXT);
    await page.keyboard.press('Escape');
    await expect(popoverOf(page)).toBeHidden();

    await command('next-mention');
    await expect(cursorOf(page)).toBeFocused();
    expect(await readRing(page, '.cursor span')).toBe(await resolve(page, 'CanvasText'));
  });

  test(`in forced colors, ${colorScheme}, what the reader has passed is filled in the color of text, entries and notes alike`, async ({
    open,
    emulate,
    command,
  }) => {
    const page = await open(await readPage('border-town.html'), {
      prepare: (page) => emulate(page, { forcedColors: 'active', colorScheme }),
    });
    await waitForMarks(page);
    await command('toggle-sidebar');
    await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
    const text = await resolve(page, 'CanvasText');
    for (const kind of [':not(.note)', '.note']) {
      const passed = page.locator(`sidelight-root .item${kind}.passed`).first();
      await expect
        .poll(() => passed.evaluate((row) => getComputedStyle(row, '::after').backgroundColor))
        .toBe(text);
    }
  });
}

/** Where the line is drawn under words whose letters all stand on it. */
function under({ left, right, bottom }: Box): Box {
  return { left, right, top: bottom - 3, bottom: bottom + 3 };
}

function readRing(page: Page, selector: string): Promise<string> {
  return page
    .locator(`sidelight-root ${selector}`)
    .first()
    .evaluate((element) => getComputedStyle(element).outlineColor);
}

/** What a color of the system is now. */
function resolve(page: Page, color: string): Promise<string> {
  return page.evaluate((color) => {
    const probe = document.createElement('i');
    probe.style.cssText = `forced-color-adjust: none; color: ${color}`;
    document.body.append(probe);
    const resolved = getComputedStyle(probe).color;
    probe.remove();
    return resolved;
  }, color);
}

/** The most frequent color of a box of the viewport as it is painted, and of the others the one that is farthest from it. */
async function readColors(page: Page, box: Box): Promise<[Rgb, Rgb]> {
  const clip = {
    x: box.left,
    y: box.top,
    width: box.right - box.left,
    height: box.bottom - box.top,
  };
  const image = (await page.screenshot({ clip })).toString('base64');
  const pixels = await page.evaluate(async (image) => {
    const bytes = Uint8Array.from(atob(image), (byte) => byte.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return [...(context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [])];
  }, image);
  const counts = new Map<string, { color: Rgb; count: number }>();
  for (let at = 0; at < pixels.length; at += 4) {
    const color: Rgb = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    const seen = counts.get(color.join());
    counts.set(color.join(), { color, count: (seen?.count ?? 0) + 1 });
  }
  const [ground] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  if (ground === undefined) throw new RangeError('an empty box');
  const colors = [...counts.values()].map(({ color }) => color);
  const farthest = colors.toSorted((a, b) => contrast(b, ground.color) - contrast(a, ground.color));
  return [ground.color, farthest[0] ?? ground.color];
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: Rgb, other: Rgb): number {
  const [high, low] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
