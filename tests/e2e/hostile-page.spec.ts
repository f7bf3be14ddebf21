import { expect, readPage, test } from './extension';
import { clickMark, popoverOf } from './interface';
import { hoverMark, readPainted, waitForMarks } from './paintedMarks';
import { pastAnswer, pastDwell } from './waiting';

declare const chrome: { readonly runtime: { readonly id: string } };

declare global {
  interface Window {
    /** What the page has heard of us. */
    heard?: string[];
  }
}

/** What a page can take away from every script in its own world. */
function breakBuiltIns(): void {
  const broken = () => {
    throw new Error('broken by the page');
  };
  for (const prototype of [
    Node.prototype,
    Element.prototype,
    Document.prototype,
    EventTarget.prototype,
    Range.prototype,
    Array.prototype,
    String.prototype,
    Map.prototype,
    Set.prototype,
    RegExp.prototype,
    Promise.prototype,
  ] as unknown as Record<string, unknown>[]) {
    for (const name of [
      ...['querySelectorAll', 'contains', 'attachShadow', 'append', 'addEventListener'],
      ...['getClientRects', 'setStart', 'map', 'filter', 'slice', 'replace', 'get', 'has', 'test'],
    ]) {
      if (Object.hasOwn(prototype, name)) {
        Object.defineProperty(prototype, name, {
          value: broken,
          configurable: true,
          writable: true,
        });
      }
    }
  }
  Object.assign(Object.prototype, { density: 'none', entryId: 'forged' });
}

const COUNT_MARKS = "CSS.highlights.get('sidelight-mark-light')?.size ?? 0";

test('a page that broke its built-ins before we start is marked like any other', async ({
  open,
  browserWithExtension: browser,
}) => {
  const page = await open(await readPage('border-town.html'));
  const whole = (await waitForMarks(page)).length;
  const html = (await readPage('border-town.html')).replace(
    '<head>',
    `<head><script>(${breakBuiltIns})()</script>`,
  );
  const broken = await open(html);
  await expect.poll(() => browser.ask(broken, COUNT_MARKS)).toBe(whole);
  // They are broken: the page's own scripts stumble.
  await expect(broken.evaluate(() => 1)).rejects.toThrow('broken by the page');
});

test('a page that breaks its built-ins later has no part in the reading', async ({
  open,
  browserWithExtension: browser,
}) => {
  const page = await open(await readPage('border-town.html'));
  const { lines } = (await waitForMarks(page))[0] ?? { lines: [] };
  const top = lines[0]?.top ?? 0;
  await page.evaluate((top) => scrollTo(0, top - 200), top);
  await page.evaluate(breakBuiltIns);
  await page.mouse.move((lines[0]?.left ?? 0) + 4, 208);
  const isOpen =
    "document.querySelector('sidelight-root').shadowRoot.querySelector('.popover') !== null";
  await expect.poll(() => browser.ask(page, isOpen)).toBe(true);
});

test('a page that styles our host, before and after, changes nothing of it', async ({ open }) => {
  const css = `sidelight-root, sidelight-root * {
    display: none !important; visibility: hidden !important; opacity: 0 !important;
    transform: scale(0) !important; pointer-events: none !important; filter: blur(9px) !important;
    --paper: red; color: red !important; font-size: 99px !important; direction: rtl !important;
  }`;
  const html = (await readPage('border-town.html')).replace(
    '</head>',
    `<style>${css}</style></head>`,
  );
  const page = await open(html);
  await waitForMarks(page);
  const popover = await clickMark(page, 'ISIS-K');
  await expect(popover).toBeVisible();
  await page.locator('sidelight-root').evaluate((host) => {
    host.setAttribute('style', 'all: revert !important; display: none !important; opacity: 0');
    host.setAttribute('class', 'hidden');
    host.setAttribute('hidden', '');
  });
  await expect(popover).toBeVisible();
  expect(
    await page.locator('sidelight-root').evaluate((host) => {
      const { display, opacity, transform, direction, filter } = getComputedStyle(host);
      return { display, opacity, transform, direction, filter };
    }),
  ).toEqual({
    display: 'inline',
    opacity: '1',
    transform: 'none',
    direction: 'ltr',
    filter: 'none',
  });
  // Heard, too: a click in it reaches it.
  await popover.getByRole('button', { name: 'Close' }).click();
  await expect(popover).toBeHidden();
});

test('a page cannot tell our host that the extension has ended', async ({ open }) => {
  const css = ':root > sidelight-root[data-scheme] { --sidelight-running: none !important }';
  const html = await readPage('border-town.html');
  const page = await open(html.replace('</head>', `<style>${css}</style></head>`));
  const [, version] = /Firefox\/(\d+)/.exec(await page.evaluate(() => navigator.userAgent)) ?? [];
  // Chromium takes what an ended extension left away by itself; such a Firefox is told of in the threat model.
  test.skip(version === undefined, 'only the Firefox build hides our host by a style when it ends');
  test.skip(Number(version) < 144, 'older Firefoxes know no styles above a page’s own');
  const popover = await clickMark(page, 'ISIS-K');
  await expect(popover).toBeVisible();
  await page.locator('sidelight-root').evaluate((host) => {
    host.setAttribute('style', '--sidelight-running: initial !important');
  });
  await expect(popover).toBeVisible();
});

test('a page that covers the article gets no popover opened under its cover', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  const [mark] = await waitForMarks(page);
  await page.evaluate((top) => scrollTo(0, top - 200), mark?.lines[0].top ?? 0);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div style="position: fixed; inset: 0; z-index: 9; opacity: 0"></div>',
    );
  });
  await page.mouse.move((mark?.lines[0].left ?? 0) + 4, 208);
  await page.mouse.click((mark?.lines[0].left ?? 0) + 4, 208);
  await pastDwell(page);
  await expect(popoverOf(page)).toHaveCount(0);
});

test('a page that clears the registry of highlights loses our marks until its text changes', async ({
  open,
}) => {
  const page = await open(await readPage('border-town.html'));
  const before = (await waitForMarks(page)).map(({ text }) => text);
  await page.evaluate(() => CSS.highlights.clear());
  await page.evaluate(() => {
    const first = document.querySelector('section p');
    first?.replaceWith(first.cloneNode(true));
  });
  await expect.poll(async () => (await readPainted(page)).map(({ text }) => text)).toEqual(before);
});

test('a page neither hears a script of ours begin nor ends it by saying that a newer one has begun', async ({
  open,
  background,
}) => {
  // What WXT lets content scripts tell one another, through the page.
  const started = `${await background.evaluate(() => chrome.runtime.id)}:nytimes:wxt:content-script-started`;
  const page = await open(await readPage('border-town.html'), {
    prepare: (page) =>
      page.addInitScript((started) => {
        window.heard = [];
        document.addEventListener(started, ({ type }) => window.heard?.push(type));
        window.addEventListener('message', ({ data }) => window.heard?.push(JSON.stringify(data)));
      }, started),
  });
  const marks = (await waitForMarks(page)).length;
  expect(await page.evaluate(() => window.heard)).toEqual([]);
  await page.evaluate((type) => {
    const detail = { contentScriptName: 'nytimes', messageId: 'forged' };
    for (const target of [document, window])
      target.dispatchEvent(new CustomEvent(type, { detail }));
    postMessage({ type, ...detail }, '*');
  }, started);
  await pastAnswer(page);
  expect((await readPainted(page)).length).toBe(marks);
  await hoverMark(page, 'ISIS-K');
});

test('a page that removes our host again and again is left alone, and has no errors of ours', async ({
  openMarked,
}) => {
  const said: string[] = [];
  const page = await openMarked({
    prepare: async (page) => page.on('pageerror', (error) => said.push(String(error))),
  });
  const times = await page.evaluate(async () => {
    let times = 0;
    for (let turn = 0; turn < 20; turn++) {
      const host = document.querySelector('sidelight-root');
      if (host) times++;
      host?.remove();
      await new Promise(requestAnimationFrame);
    }
    return times;
  });
  expect(times).toBe(2);
  expect(said).toEqual([]);
});

test('a page of 200,000 nodes that changes at every frame keeps its frames, and its marks come', async ({
  open,
}) => {
  const page = await open(await readPage('border-town.html'));
  const before = (await waitForMarks(page)).length;
  await page.evaluate(() => {
    const heap = document.createElement('div');
    for (let n = 0; n < 100_000; n++) heap.append(document.createElement('i'), 'a');
    heap.style.display = 'none';
    document.body.append(heap);
  });
  const frames = await page.evaluate(async () => {
    const paragraph = document.querySelectorAll('section p')[1];
    const begun = performance.now();
    let frames = 0;
    let longest = 0;
    for (let last = begun; performance.now() - begun < 3000; frames++) {
      await new Promise(requestAnimationFrame);
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      const copy = paragraph?.firstChild?.cloneNode(true);
      if (copy) paragraph?.firstChild?.replaceWith(copy);
    }
    return { frames, longest };
  });
  expect(frames.frames).toBeGreaterThan(60);
  expect(frames.longest).toBeLessThan(400);
  await expect.poll(async () => (await readPainted(page)).length).toBe(before);
});
