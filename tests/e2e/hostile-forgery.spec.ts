import type { Point } from './browser';
import { expect, test } from './extension';
import { cursorOf, popoverOf, sidebarOf } from './interface';
import { hoverMark, pointIn, readEmphasized, readPainted, scrollToMark } from './paintedMarks';
import { pastDwell } from './waiting';

/** What the background's `chrome` has for us here. */
declare const chrome: {
  readonly storage: { readonly local: { get(key: null): Promise<Record<string, unknown>> } };
};

/** Runs in the page: what it could send to open, close or choose anything, at a point of its own. */
function forge({ x, y }: Point): void {
  const host = document.querySelector('sidelight-root') ?? document.body;
  const under = document.elementFromPoint(x, y) ?? document.body;
  const at = { bubbles: true, composed: true, clientX: x, clientY: y };
  for (const target of [under, host, document.body, document, window]) {
    for (const [key, altKey] of [
      ['Escape', false],
      ['Enter', false],
      ...['S', 'L', 'J', 'K', 'D'].map((letter) => [letter, true] as const),
    ] as const) {
      const keys = { key, code: `Key${key}`, altKey, shiftKey: altKey, bubbles: true };
      target.dispatchEvent(new KeyboardEvent('keydown', keys));
      target.dispatchEvent(new KeyboardEvent('keyup', keys));
    }
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'pointerleave'])
      target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
    for (const type of ['touchstart', 'touchend', 'focusin', 'input', 'change', 'close', 'blur'])
      target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    target.dispatchEvent(new MouseEvent('click', at));
  }
  for (const type of ['command', 'annotate', 'readEntry', 'reportRefusal']) {
    for (const data of ['toggle-sidebar', 'next-mention', 'toggle-mention']) {
      postMessage({ id: 1, type, data, timestamp: Date.now() }, '*');
      document.dispatchEvent(new CustomEvent(type, { detail: data }));
    }
  }
}

test('messages and events that a page forges open, close and change nothing', async ({
  openMarked,
  command,
  background,
}) => {
  const page = await openMarked();
  const marked = async () => (await readPainted(page)).map(({ text }) => text);
  const stored = () => background.evaluate(() => chrome.storage.local.get(null));
  const opened = await marked();
  const { lines } = await scrollToMark(page, 'ISIS-K');
  await page.evaluate(forge, pointIn(lines[0]));
  await pastDwell(page);
  await expect(popoverOf(page)).toHaveCount(0);
  await expect(sidebarOf(page)).toBeHidden();
  expect(await readEmphasized(page, 'current')).toBeNull();
  await expect(cursorOf(page)).toHaveCount(0);
  expect(await marked()).toEqual(opened);
  expect(await stored()).toEqual({});

  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeVisible();
  const choice = sidebarOf(page).getByLabel('Every mention');
  await choice.check();
  await expect.poll(stored).toMatchObject({ settings: { density: 'every' } });
  const settings = await stored();
  await expect.poll(async () => (await marked()).length).toBeGreaterThan(opened.length);
  const before = await marked();
  await hoverMark(page, 'ISIS-K');
  const title = await popoverOf(page).getByRole('heading', { level: 2 }).textContent();
  await page.evaluate(forge, { x: 1, y: 1 });
  await pastDwell(page);
  await expect(popoverOf(page).getByRole('heading', { level: 2 })).toHaveText(title ?? '');
  await expect(sidebarOf(page)).toBeVisible();
  await expect(choice).toBeChecked();
  expect(await marked()).toEqual(before);
  expect(await stored()).toEqual(settings);
});
