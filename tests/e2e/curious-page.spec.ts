import type { Page } from '@playwright/test';
import { expect, readPage, test } from './extension';
import { waitForMarks } from './paintedMarks';
import { pastAnswer, pastDwell, untilScrollRests } from './waiting';

// What a page's own scripts can learn of the reader, and do to what is shown.
test.use({ build: 'production' });

const HOST = 'sidelight-root';

test('a page script can neither look inside nor ask for the entries', async ({
  openMarked,
  extensionAddress,
}) => {
  const page = await openMarked({ prepare: spy });
  await openPopover(page);
  const found = await page.evaluate(async (extension) => {
    const host = document.querySelector('sidelight-root');
    const files = ['content-scripts/nytimes.js', 'background.js', 'options.html', 'manifest.json'];
    const fetched = await Promise.all(
      files.map((file) =>
        fetch(`${extension}${file}`).then(
          () => file,
          () => null,
        ),
      ),
    );
    const { chrome } = window as unknown as { chrome?: { runtime?: object } };
    return {
      root: host?.shadowRoot,
      children: host?.childNodes.length,
      text: host?.textContent,
      fetched: fetched.filter(Boolean),
      globals: window.newGlobals?.(),
      roots: window.attached,
      messages: window.messages,
      runtime: typeof chrome?.runtime,
      found: (window as unknown as { find(text: string): boolean }).find('jihadist group based'),
    };
  }, extensionAddress);
  expect(found).toEqual({
    root: null,
    children: 0,
    text: '',
    fetched: [],
    globals: [],
    roots: 0,
    messages: [],
    runtime: 'undefined',
    found: false,
  });
});

test('a page that has made an element of our host’s name is not let in', async ({ open }) => {
  for (const features of ['', 'shadow']) {
    const element = `class extends HTMLElement {
      static disabledFeatures = ['${features}'];
      constructor() { super(); window.internals = this.attachInternals(); }
    }`;
    const define = `<head><script>customElements.define('${HOST}', ${element})</script>`;
    const page = await open((await readPage('border-town.html')).replace('<head>', define));
    await openPopover(page);
    expect(await page.evaluate(() => window.internals?.shadowRoot ?? null)).toBeNull();
  }
});

test('a page hears nothing of what the reader does inside', async ({ openMarked }) => {
  const page = await openMarked({ prepare: spy });
  const box = await openPopover(page);
  await page.evaluate(() => {
    window.messages = [];
    for (const type of ['click', 'keydown', 'pointerdown', 'mousedown', 'focusin', 'wheel']) {
      document.addEventListener(type, () => window.messages?.push(type));
    }
  });
  await page.mouse.move(box.x, box.y);
  await page.mouse.wheel(0, 40);
  await page.mouse.click(box.x, box.y);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => window.messages)).toEqual([]);
});

test('a page that watches the registry and our host learns nothing of what the reader opens', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await page.evaluate(() => {
    const host = document.querySelector('sidelight-root');
    const seen = new Set<string>();
    window.seen = () => [...seen];
    const look = () => {
      const registry = [...CSS.highlights].map(([name, marks]) => [
        name,
        ...[...marks].map((mark) => [mark.startContainer.textContent, mark.startOffset]),
      ]);
      const { width, height } = host?.getBoundingClientRect() ?? {};
      const animated = [host, document.documentElement].flatMap(
        (element) => element?.getAnimations({ subtree: true }) ?? [],
      );
      seen.add(JSON.stringify([registry, host?.outerHTML, width, height, animated.length]));
      requestAnimationFrame(look);
    };
    look();
  });
  for (let step = 0; step < 5; step++) await command('next-mention');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe(HOST);
  await untilScrollRests(page);
  await command('toggle-mention');
  await expect.poll(() => isOurs(page)).toBe(true);
  await page.keyboard.press('Escape');
  await command('toggle-sidebar');
  const atTheEdge = () => document.elementFromPoint(innerWidth - 60, innerHeight / 2)?.localName;
  await expect.poll(() => page.evaluate(atTheEdge)).toBe(HOST);
  // It takes the focus once it is drawn; before, Tab would go to the page's own links.
  await pastAnswer(page);
  // To an entry and from there to its next mention.
  await page.keyboard.press('Tab');
  for (let tab = 0; tab < 12; tab++) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await pastAnswer(page);
  expect(await page.evaluate(() => window.seen?.())).toHaveLength(1);
});

test('a page neither reads nor fills by commands what the reader searches', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('toggle-sidebar');
  await expect.poll(() => isOurs(page, { x: 1100, y: 75 })).toBe(true);
  await page.mouse.click(1100, 75);
  // A key that changes nothing opens no way for a command.
  await page.keyboard.press('Backspace');
  await pastAnswer(page);
  await page.evaluate(() => document.execCommand('insertText', false, 'kabul'));
  await page.keyboard.type('my secret');
  const told = await page.evaluate(() => {
    const read = () => {
      document.execCommand('selectAll');
      return String(getSelection());
    };
    const before = read();
    document.execCommand('insertText', false, 'kabul');
    document.execCommand('delete');
    document.execCommand('undo');
    return [before, read()];
  });
  expect(told).toEqual(['', '']);
  // What the reader selects the page can read: here it shows that the words are still the reader’s.
  const selected = () => page.evaluate(() => String(getSelection()));
  await page.keyboard.press('ControlOrMeta+a');
  expect(await selected()).toBe('my secret');
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+ArrowLeft');
  expect(await selected()).toBe('t');
  // In the field, behind its icon; nobody can ask a closed root where that is.
  await page.mouse.dblclick(1055, 61);
  expect(['my', 'secret']).toContain((await selected()).trim());
});

test('a page’s own fonts are asked for none of our letters', async ({ open, command }) => {
  const names = ['Charter', 'Georgia', 'Segoe UI', 'Roboto', 'Arial', 'serif', 'system-ui'];
  const faces = names.map((name) => `@font-face { font-family: "${name}"; src: url("/${name}") }`);
  const html = await readPage('border-town.html');
  const page = await open(
    html.replace(
      '</head>',
      `<style>${faces.join('')} * { font-family: "Liberation Serif" !important }</style></head>`,
    ),
  );
  await openPopover(page);
  await command('toggle-sidebar');
  await pastAnswer(page);
  const read = () => page.evaluate(() => [...document.fonts].map(({ status }) => status));
  expect(await read()).toEqual(names.map(() => 'unloaded'));
  // It would be seen: the same fonts in the page's own tree.
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p style="font-family: Charter !important">Letters</p>',
    );
  });
  await expect.poll(read).not.toEqual(names.map(() => 'unloaded'));
});

test('a page is told no words that the reader goes over in our interface', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  const at = await openPopover(page);
  const read = () =>
    page.evaluate(() => {
      const { anchorNode } = getSelection() ?? {};
      return [String(getSelection()), !anchorNode || anchorNode.getRootNode() === document];
    });
  await page.mouse.click(at.x, at.y);
  expect(await read()).toEqual(['', true]);
  await page.mouse.dblclick(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 120, at.y + 50, { steps: 4 });
  await page.mouse.up();
  expect(await read()).toEqual(['', true]);
});

test('opens nothing for events that a page script made', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  const [mark] = await waitForMarks(page);
  const { left = 0, top = 0 } = mark?.lines[0] ?? {};
  await page.evaluate(
    ({ left, top }) => {
      scrollTo(0, top - 200);
      const at = { clientX: left + 5, clientY: 210, bubbles: true };
      const target = document.elementFromPoint(at.clientX, at.clientY) ?? document.body;
      target.dispatchEvent(new PointerEvent('pointermove', at));
      target.dispatchEvent(new PointerEvent('pointerdown', at));
      target.dispatchEvent(new MouseEvent('click', at));
    },
    { left, top },
  );
  await pastDwell(page);
  expect(await isOurs(page)).toBe(false);
  // The same by a reader's hand does.
  await page.mouse.move(left + 5, 210);
  await expect.poll(() => isOurs(page)).toBe(true);
});

declare global {
  interface Window {
    messages?: string[];
    seen?: () => string[];
    internals?: ElementInternals;
    attached?: number;
    newGlobals?: () => string[];
  }
}

/** What a curious page would do, before the content script runs. */
async function spy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.messages = [];
    window.attached = 0;
    window.newGlobals = () => [];
    const before = new Set(Object.getOwnPropertyNames(window));
    window.newGlobals = () =>
      Object.getOwnPropertyNames(window).filter(
        (name) =>
          !before.has(name) && !/^(?:\d+|__preloadedData|__playwright.*|__pw_.*)$/.test(name),
      );
    window.addEventListener('message', ({ data }) => window.messages?.push(JSON.stringify(data)));
    const attachShadow = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      window.attached = (window.attached ?? 0) + 1;
      return attachShadow.call(this, { ...options, mode: 'open' });
    };
  });
}

/** Pins a popover in the closed root, and tells a point inside it. */
async function openPopover(page: Page): Promise<{ x: number; y: number }> {
  const [mark] = await waitForMarks(page);
  await page.evaluate((top) => scrollTo(0, top - 200), mark?.lines[0].top ?? 0);
  const [shown] = await waitForMarks(page);
  const { left = 0, top = 0, bottom = 0 } = shown?.lines[0] ?? {};
  await page.mouse.click(left + 5, (top + bottom) / 2);
  const at = { x: left + 60, y: bottom + 60 };
  await expect.poll(() => isOurs(page, at)).toBe(true);
  return at;
}

/** Whether our host is what a page script finds at a point of the viewport; anywhere, without a point. */
function isOurs(page: Page, at?: { x: number; y: number }): Promise<boolean> {
  return page.evaluate((at) => {
    const points = at ? [at] : [];
    for (let y = 5; !at && y < innerHeight; y += 20) {
      for (let x = 5; x < innerWidth; x += 20) points.push({ x, y });
    }
    return points.some(
      ({ x, y }) => document.elementFromPoint(x, y)?.localName === 'sidelight-root',
    );
  }, at);
}
