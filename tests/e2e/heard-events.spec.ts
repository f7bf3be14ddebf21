import type { Page } from '@playwright/test';
import { expect, readPage, test } from './extension';
import { pointIn, scrollToMark, waitForMarks } from './paintedMarks';
import { pastAnswer } from './waiting';

// What a page's listeners are handed, of whatever type of event, when they hear before ours.
test.use({ build: 'production' });

declare global {
  interface Window {
    /** Nodes of our interface that the page was handed, as "pointermove target". */
    handed?: string[];
    /** Types of the events that the page has heard. */
    heard?: string[];
  }
}

test('no event names what is inside while the pointer and the focus are the page’s', async ({
  open,
}) => {
  const page = await open(await spiedPage());
  await waitForMarks(page);
  const { lines } = await scrollToMark(page, 'ISIS-K', { top: 200 });
  const { x, y } = pointIn(lines[0]);
  await page.mouse.move(x, y, { steps: 5 });
  await expect.poll(() => isOurs(page, { x: x + 55, y: y + 70 })).toBe(true);
  await page.mouse.move(x + 3, y);
  await page.locator('#own').focus();
  await page.mouse.move(x, 5, { steps: 5 });
  await page.keyboard.type('ab');
  await pastAnswer(page);
  expect(await page.evaluate(() => window.handed)).toEqual([]);
  await expectHeard(page, ['pointermove', 'mouseout', 'focus', 'keydown', 'input']);
});

test('no event names what is inside, whatever the reader does there', async ({ open, command }) => {
  const page = await open(await spiedPage());
  await waitForMarks(page);
  await page.locator('#own').focus();
  const { lines } = await scrollToMark(page, 'ISIS-K', { top: 200 });
  const { x, y } = pointIn(lines[0]);
  await page.mouse.click(x, y);
  const inside = { x: x + 55, y: y + 70 };
  await expect.poll(() => isOurs(page, inside)).toBe(true);
  await page.locator('#own').focus();
  await page.mouse.move(x, y);
  await page.mouse.move(inside.x, inside.y, { steps: 10 });
  await page.mouse.wheel(0, 40);
  for (const how of [{}, { clickCount: 2 }, { button: 'right' }, { button: 'middle' }] as const) {
    await page.mouse.click(inside.x, inside.y, how);
  }
  await page.mouse.down();
  await page.mouse.move(inside.x + 60, inside.y + 10, { steps: 5 });
  await page.mouse.move(5, inside.y, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(inside.x, inside.y);
  for (const key of ['Tab', 'Tab', 'Enter', 'Shift+Tab', 'ArrowDown', 'Escape']) {
    await page.keyboard.press(key);
  }
  await command('next-mention');
  await command('toggle-mention');
  await command('toggle-sidebar');
  await expect.poll(() => isOurs(page, { x: 1200, y: 400 })).toBe(true);
  await pastAnswer(page);
  for (let tab = 0; tab < 4; tab++) {
    await page.keyboard.press('Tab');
    await page.keyboard.type('ab');
  }
  for (const key of ['a', 'c', 'v', 'x', 'z']) await page.keyboard.press(`ControlOrMeta+${key}`);
  for (let y = 20; y < 860; y += 40) await page.mouse.click(1000 + (y % 240), y);
  await page.locator('#own').focus();
  await page.mouse.move(5, 5, { steps: 3 });
  await command('toggle-sidebar');
  await pastAnswer(page);
  expect(await page.evaluate(() => window.handed)).toEqual([]);
  await expectHeard(page, ['pointermove', 'pointerrawupdate', 'click', 'focusin', 'cut']);
});

test('no event tells what the reader types in the search field', async ({ open, command }) => {
  const page = await open(await spiedPage());
  await waitForMarks(page);
  await command('toggle-sidebar');
  await expect.poll(() => isOurs(page, { x: 1100, y: 75 })).toBe(true);
  await page.mouse.click(1100, 75);
  const whole = await page.screenshot();
  await page.keyboard.type('kabul');
  await page.keyboard.insertText('é');
  await page.keyboard.press('Backspace');
  await expect.poll(async () => (await page.screenshot()).equals(whole)).toBe(false);
  expect(
    await page.evaluate(() => window.heard?.filter((type) => /key|input|composition/i.test(type))),
  ).toEqual([]);
  await page.locator('#own').focus();
  await page.keyboard.type('k');
  await expectHeard(page, ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']);
});

test('a page that begins a new document, to hear before us, is left alone', async ({ open }) => {
  const text = JSON.stringify(await spiedPage()).replaceAll('<', '\\x3c');
  const begin = `setTimeout(() => {
    document.open();
    document.write(${text});
    document.close();
  }, 200)`;
  // Its first document is not whole yet when it begins the next.
  const SLOW_MS = 1000;
  const page = await open(
    `<!doctype html><script>${begin}</script><script src="/slow.js"></script>`,
    {
      prepare: (page) =>
        page.route('**/slow.js', async (route) => {
          await new Promise((done) => setTimeout(done, SLOW_MS));
          await route.fulfill({ body: '' }).catch(() => {});
        }),
    },
  );
  await expect(page.locator('#own')).toBeVisible();
  await page.waitForTimeout(SLOW_MS);
  await pastAnswer(page);
  await expect(page.locator('sidelight-root')).toHaveCount(0);
});

/** That the page listens at all: without these the test would show nothing. */
async function expectHeard(page: Page, types: readonly string[]): Promise<void> {
  expect(await page.evaluate(() => window.heard)).toEqual(expect.arrayContaining([...types]));
}

/** An article with a field of its own, that hears every event there is before anybody else. */
async function spiedPage(): Promise<string> {
  return (await readPage('border-town.html'))
    .replace('<head>', `<head><script>(${spy})()</script>`)
    .replace('<main', '<input id="own"><main');
}

function spy(): void {
  const handed = new Set<string>();
  const heard = new Set<string>();
  Object.defineProperty(window, 'handed', { get: () => [...handed] });
  Object.defineProperty(window, 'heard', { get: () => [...heard] });

  function look(what: string, value: unknown): void {
    if (!(value instanceof Node)) return;
    const root = value.getRootNode();
    if (root instanceof ShadowRoot && root.host.localName === 'sidelight-root') handed.add(what);
  }
  function lookAll(what: string, values: unknown): void {
    for (const value of Array.from((values ?? []) as ArrayLike<unknown>)) look(what, value);
  }
  function lookAtFields(what: string, object: object): void {
    for (const name in object) {
      const value: unknown = Reflect.get(object, name);
      look(`${what} ${name}`, value);
      // Fingers.
      if (/touches/i.test(name)) {
        for (const { target } of Array.from(value as TouchList)) look(`${what} ${name}`, target);
      }
    }
  }
  function lookAtEvent(event: Event): void {
    const { type } = event;
    heard.add(type);
    lookAtFields(type, event);
    lookAll(`${type} path`, event.composedPath());
    for (const list of ['getCoalescedEvents', 'getPredictedEvents'] as const) {
      const moves = event instanceof PointerEvent ? (event[list]?.() ?? []) : [];
      for (const move of moves) lookAtFields(`${type} ${list}`, move);
    }
    if (event instanceof InputEvent) {
      for (const range of event.getTargetRanges()) look(`${type} range`, range.startContainer);
    }
    // In Firefox a new one is told where the event that it is made in has happened.
    lookAtFields(`made in ${type}`, document.createEvent('UIEvent'));
  }

  const types = [
    ...['focusin', 'focusout', 'DOMActivate', 'DOMFocusIn', 'DOMFocusOut', 'DOMMouseScroll'],
    ...['MozMousePixelScroll', 'compositionstart', 'compositionupdate', 'compositionend', 'text'],
    ...['textInput', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'pointerrawupdate'],
    ...['mousetripleclick', 'mouselongtap', 'overflow', 'underflow', 'selectionchange', 'command'],
  ];
  for (const target of [window, document, HTMLElement.prototype]) {
    for (const name in target) if (name.startsWith('on')) types.push(name.slice(2));
  }
  for (const type of new Set(types)) {
    for (const target of [window, document]) {
      for (const capture of [true, false]) target.addEventListener(type, lookAtEvent, { capture });
    }
  }
  for (const type of ['event', 'first-input', 'layout-shift', 'largest-contentful-paint']) {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        lookAtFields(type, entry);
        const { sources = [] } = entry as { sources?: { node?: Node }[] };
        for (const { node } of sources) look(`${type} source`, node);
      }
    });
    const options = { type, buffered: true, durationThreshold: 16 };
    observer.observe(options);
  }
}

/** Whether our host is what a page script finds at a point of the viewport. */
function isOurs(page: Page, at: { x: number; y: number }): Promise<boolean> {
  return page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.localName === 'sidelight-root',
    at,
  );
}
