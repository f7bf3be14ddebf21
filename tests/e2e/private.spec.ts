import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { BORDER_TOWN, expect, readPage, test, withProfile } from './extension';
import { BUILD_FOLDERS, launchBrowser, servePage } from './launchBrowser';
import { hoverMark } from './paintedMarks';
import { pastAnswer } from './waiting';

test.use({ build: 'production' });

/** What a browser asks of its maker whatever it shows, and the connection that it opens before a page answers. */
const OF_THE_BROWSER =
  /^(?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gstatic|mozilla|firefox)\.(?:com|net|org)\b|^www\.nytimes\.com:443$/;

const FOLDER = BUILD_FOLDERS.production;

test('has exactly one permission, storage, and one site, nytimes.com', async () => {
  const manifest = JSON.parse(await readFile(join(FOLDER, 'manifest.json'), 'utf8'));
  expect(manifest.permissions).toEqual(['storage']);
  for (const { matches } of manifest.content_scripts) {
    expect(matches).toEqual(['*://*.nytimes.com/*']);
  }
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
    await popover.getByRole('link', { name: 'Sanaullah Ghafari' }).click();
    await popover.getByRole('button', { name: 'Show in sidebar' }).click();
    const sidebar = page.getByRole('complementary', { name: 'Sidelight' });
    await sidebar.getByRole('searchbox').fill('doha');
    await sidebar
      .getByRole('button', { name: /(?:Next mention of|Show in the text:) Doha/ })
      .first()
      .click();
    await pastAnswer(page);
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

test('the page’s copy of the content script holds no entry', async () => {
  const scripts = await readdir(join(FOLDER, 'content-scripts'));
  for (const name of scripts) {
    const text = await readFile(join(FOLDER, 'content-scripts', name), 'utf8');
    expect(text).not.toMatch(/Khorasan|Taliban/);
  }
  expect(await readFile(join(FOLDER, 'background.js'), 'utf8')).toContain('Khorasan');
});

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
