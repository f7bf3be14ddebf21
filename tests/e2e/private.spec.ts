import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BORDER_TOWN, expect, readPage, test, withProfile } from './extension';
import { BUILD_FOLDERS, launchBrowser, servePage } from './launchBrowser';
import { hoverMark, waitForMarks } from './paintedMarks';

test.use({ build: 'production' });

/** What a browser asks of its maker whatever it shows, and the connection that it opens before a page answers. */
const OF_THE_BROWSER =
  /^(?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gstatic|mozilla|firefox)\.(?:com|net|org)\b|^www\.nytimes\.com:443$/;

const HOST = 'sidelight-root';

const FOLDER = BUILD_FOLDERS.production;

test('has exactly one permission, storage, and one site, nytimes.com', async () => {
  const manifest = JSON.parse(await readFile(join(FOLDER, 'manifest.json'), 'utf8'));
  expect(manifest.permissions).toEqual(['storage']);
  expect(manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches)).toEqual(
    ['*://*.nytimes.com/*'],
  );
  for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions']) {
    expect(manifest[key] ?? []).toEqual([]);
  }
});

test('opens no file to the page: web_accessible_resources is empty, and nobody may connect', async () => {
  const manifest = JSON.parse(await readFile(join(FOLDER, 'manifest.json'), 'utf8'));
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.externally_connectable ?? null).toBeNull();
});

test('sends no request from the page, the background or the sidebar', async () => {
  const asked: string[] = [];
  const proxy = await listen((request) => {
    if (!OF_THE_BROWSER.test(request)) asked.push(request);
  });
  await withProfile(async (profile) => {
    const address = new URL(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
    const browser = await launchBrowser({ build: 'e2e', profile, proxy: address });
    const { context, background } = browser;
    const requested: string[] = [];
    context.on('request', (request) => requested.push(request.url()));
    const page = await context.newPage();
    const html = (await readPage('border-town.html')).replace(
      '<head>',
      '<head><link rel="icon" href="data:,">',
    );
    await servePage(page, BORDER_TOWN, html);
    await page.goto(BORDER_TOWN);
    await hoverMark(page, 'ISIS-K');
    const popover = page.getByRole('dialog');
    await popover.getByRole('button', { name: /\d+ sources/ }).click();
    await popover.getByRole('button', { name: 'Sanaullah Ghafari' }).click();
    await popover.getByRole('button', { name: 'Show in sidebar' }).click();
    const sidebar = page.getByRole('complementary', { name: 'Sidelight' });
    await sidebar.getByRole('searchbox').fill('doha');
    await sidebar
      .getByRole('button', { name: /Next mention of Doha/ })
      .first()
      .click();
    await page.waitForTimeout(300);
    expect(requested.filter((url) => /^https?:/.test(url))).toEqual([BORDER_TOWN]);
    expect(asked).toEqual([]);
    // The recorder works: whatever the background asked for would be seen.
    await background.evaluate(() => fetch('https://control.example/').catch(() => null));
    await expect.poll(() => asked).toContain('control.example:443');
    await browser.close();
  });
  proxy.close();
});

test('has nothing in it that could send one', async () => {
  const names = (await readdir(FOLDER, { recursive: true })).filter((name) => name.endsWith('.js'));
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) {
    const text = await readFile(join(FOLDER, name), 'utf8');
    // The options page's chunk has Vite's own loader of its module, and no more.
    const sends = text.match(
      /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|fetch)\b/g,
    );
    expect(sends ?? [], name).toEqual(name.startsWith('chunks/options') ? ['fetch'] : []);
  }
});

test('a page script can neither look inside nor ask for the entries', async ({
  open,
  extensionAddress,
}) => {
  const page = await open(await readPage('border-town.html'), { prepare: spy });
  await waitForMarks(page);
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

test('a page hears nothing of what the reader does inside', async ({ open }) => {
  const page = await open(await readPage('border-town.html'), { prepare: spy });
  await waitForMarks(page);
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
  open,
  command,
}) => {
  const page = await open(await readPage('border-town.html'));
  await waitForMarks(page);
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
  await page.waitForTimeout(600);
  await command('toggle-mention');
  await expect.poll(() => isOurs(page)).toBe(true);
  await page.keyboard.press('Escape');
  await command('toggle-sidebar');
  // To an entry and from there to its next mention.
  await page.keyboard.press('Tab');
  for (let tab = 0; tab < 12; tab++) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.seen?.())).toHaveLength(1);
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
  await page.waitForTimeout(300);
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
    async ({ left, top }) => {
      scrollTo(0, top - 200);
      const at = { clientX: left + 5, clientY: 210, bubbles: true };
      const target = document.elementFromPoint(at.clientX, at.clientY) ?? document.body;
      target.dispatchEvent(new PointerEvent('pointermove', at));
      target.dispatchEvent(new PointerEvent('pointerdown', at));
      target.dispatchEvent(new MouseEvent('click', at));
      await new Promise((done) => setTimeout(done, 400));
    },
    { left, top },
  );
  expect(await isOurs(page)).toBe(false);
  // The same by a reader's hand does.
  await page.mouse.move(left + 5, 210);
  await expect.poll(() => isOurs(page)).toBe(true);
});

test('the page’s copy of the content script holds no entry', async () => {
  const scripts = await readdir(join(FOLDER, 'content-scripts'));
  for (const name of scripts) {
    const text = await readFile(join(FOLDER, 'content-scripts', name), 'utf8');
    expect(text).not.toMatch(/Khorasan|Taliban/);
  }
  expect(await readFile(join(FOLDER, 'background.js'), 'utf8')).toContain('Khorasan');
});

declare global {
  interface Window {
    messages?: string[];
    seen?: () => string[];
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

/** A proxy that refuses everything and tells what was asked of it. */
async function listen(onRequest: (request: string) => void): Promise<Server> {
  const server = createServer((request, response) => {
    onRequest(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    onRequest(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}
