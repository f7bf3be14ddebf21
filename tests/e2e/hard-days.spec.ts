import type { ConsoleMessage, Page } from '@playwright/test';
import type { Browser } from './browser';
import { BORDER_TOWN, expect, readPage, test, withProfile } from './extension';
import { clickMark, popoverOf, sidebarOf } from './interface';
import { launchBrowser, servePage } from './launchBrowser';
import { hoverMark, readPainted, waitForMarks } from './paintedMarks';
import { pastAnswer } from './waiting';

/** What the background's `chrome` has for us here. */
declare const chrome: {
  readonly runtime: { reload(): void };
  readonly storage: {
    readonly local: {
      get(key: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
};

/** A reader on the border town's page, in a browser of this test's own, and what its console said. */
async function read(
  work: (page: Page, browser: Browser, said: readonly string[]) => Promise<unknown>,
  stored: Record<string, unknown> = {},
): Promise<void> {
  await withProfile(async (profile) => {
    const browser = await launchBrowser({ build: 'e2e', profile });
    await browser.background.evaluate((items) => chrome.storage.local.set(items), stored);
    const page = await browser.context.newPage();
    const said: string[] = [];
    const listen = (message: ConsoleMessage) => said.push(message.text());
    page.on('console', listen).on('pageerror', (error) => said.push(String(error)));
    await servePage(
      page,
      BORDER_TOWN,
      (await readPage('border-town.html')).replace('<head>', NO_ICON),
    );
    await page.goto(BORDER_TOWN);
    await waitForMarks(page);
    await work(page, browser, said);
    await browser.close();
  });
}

/** The icon that a browser would ask for, and complain of in the console. */
const NO_ICON = '<head><link rel="icon" href="data:,">';

test('a background that was stopped in the middle of a reading is not missed', async () => {
  await read(async (page, browser, said) => {
    const before = (await readPainted(page)).map(({ text }) => text);
    const popover = await clickMark(page, 'ISIS-K');
    await browser.stopBackground();
    // To an entry that the article does not mention, so that the background has to be asked.
    await popover.getByRole('link', { name: 'Khorasan', exact: true }).first().click();
    await expect(popover.getByRole('heading', { level: 2 })).toHaveText(/^Khorasan/);
    await popover.getByRole('button', { name: 'Back' }).click();
    await expect(popover.getByRole('heading', { level: 2 })).toHaveText(/ISIS-K/);
    expect((await readPainted(page)).map(({ text }) => text)).toEqual(before);
    expect(await browser.isBackgroundRunning()).toBe(true);
    expect(said).toEqual([]);
  });
});

test('while an article that has changed is compared anew, its marks do not blink, and what the reader does counts', async () => {
  await read(async (page, browser, said) => {
    const before = (await readPainted(page)).length;
    await clickMark(page, 'Mullah Omar');
    await expect(popoverOf(page)).toBeVisible();
    // So that the answer takes its time.
    await browser.stopBackground();
    await page.evaluate(() => {
      document.querySelector('section p')?.before(document.createElement('p'));
      const added = document.querySelector('section p');
      if (added) added.textContent = 'A letter has come from the Haqqani network to the town.';
      Object.assign(window, { hasBlinked: false });
      const look = () => {
        if (!CSS.highlights.has('sidelight-mark-light'))
          Object.assign(window, { hasBlinked: true });
        setTimeout(look);
      };
      look();
    });
    // The change has settled and been sent by then; were the answer there already, nothing would be shown here.
    await page.waitForTimeout(70);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await readPainted(page)).length).toBe(before + 1);
    await expect(popoverOf(page)).toBeHidden();
    expect(await page.evaluate(() => Reflect.get(window, 'hasBlinked'))).toBe(false);
    expect(said).toEqual([]);
  });
});

test('an article that changes while the background is stopped is marked all the same', async () => {
  await read(async (page, browser, said) => {
    const before = (await readPainted(page)).map(({ text }) => text);
    await browser.stopBackground();
    await page.evaluate(() => {
      const first = document.querySelector('section p');
      first?.replaceWith(first.cloneNode(true));
    });
    await expect
      .poll(async () => (await readPainted(page)).map(({ text }) => text))
      .toEqual(before);
    expect(await browser.isBackgroundRunning()).toBe(true);
    expect(said).toEqual([]);
  });
});

test('what an extension that was updated left in a page withdraws at the reader’s next move', async () => {
  await read(async (page, { background, clickToolbar }, said) => {
    await clickToolbar();
    await expect(sidebarOf(page)).toBeVisible();
    await clickMark(page, 'Taliban');
    await background.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    // The reload takes a while, so the first move may come before it. Margin and text by turns: a
    // pointer that stays over one element tells nothing.
    await expect(async () => {
      await page.mouse.move(200, 200);
      await page.mouse.move(640, 420);
      await expect(page.locator('sidelight-root')).toHaveCount(0, { timeout: 500 });
    }).toPass();
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    // It stays away, whatever the page and the reader do.
    await page.evaluate(() => {
      const first = document.querySelector('section p');
      first?.replaceWith(first.cloneNode(true));
    });
    await page.mouse.click(300, 400);
    await page.keyboard.press('Escape');
    await pastAnswer(page);
    await expect(page.locator('sidelight-root')).toHaveCount(0);
    expect(said).toEqual([]);
  });
});

test('a page that changes after the extension was updated makes it withdraw without the reader', async () => {
  await read(async (page, { background }, said) => {
    await background.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await page.evaluate(() => {
      const first = document.querySelector('section p');
      first?.replaceWith(first.cloneNode(true));
    });
    await expect(page.locator('sidelight-root')).toHaveCount(0);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    expect(said).toEqual([]);
  });
});

test('of an extension that was removed nothing is to be seen in a page that is open, and nothing heard', () =>
  seeNothingOnce('removed'));

test('of an extension that was switched off nothing is to be seen in a page that is open, and nothing heard', () =>
  seeNothingOnce('switched off'));

function seeNothingOnce(how: 'removed' | 'switched off'): Promise<void> {
  return read(async (page, browser, said) => {
    await browser.clickToolbar();
    await clickMark(page, 'Taliban');
    await expect(sidebarOf(page)).toBeVisible();
    await expect(popoverOf(page)).toBeVisible();
    await browser.removeExtension(how);
    await page.bringToFront();
    await page.mouse.move(200, 200);
    await page.mouse.move(240, 420);
    await expect(sidebarOf(page)).toBeHidden();
    await expect(popoverOf(page)).toBeHidden();
    const seen = await page.screenshot();
    await page.mouse.click(300, 400);
    await page.keyboard.press('Escape');
    // Firefox lets nobody take our ranges out of the registry; without our sheet they have no look.
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('sidelight-root')?.remove();
    });
    expect((await page.screenshot()).equals(seen)).toBe(true);
    expect(said).toEqual([]);
  });
}

const NEWER = {
  version: 99,
  density: 'every',
  appearance: 'dark',
  sidebarOpen: true,
  voice: 'low',
};

test('settings of a newer version hold as far as they are understood, and are kept', async () => {
  await read(
    async (page, { background }) => {
      const status = sidebarOf(page).getByText(
        'These settings come from a newer version of Sidelight.',
      );
      await expect(status).toBeVisible();
      await expect(sidebarOf(page).getByLabel('Every mention')).toBeChecked();
      const stored = () => background.evaluate(() => chrome.storage.local.get(null));
      expect(await stored()).toEqual({ settings: NEWER });
      await sidebarOf(page).getByLabel('First mention').check();
      await expect.poll(stored).toEqual({
        settings: { version: 1, density: 'first', appearance: 'dark', sidebarOpen: true },
        'settings-kept-aside': [NEWER],
      });
      await expect(status).toBeVisible();
    },
    { settings: NEWER },
  );
});

test('settings that are damaged while a page is open are told there, and what is stored is kept', async () => {
  await read(async (page, { background }) => {
    const settings = { version: 1, density: 'loud', sidebarOpen: true };
    await background.evaluate((stored) => chrome.storage.local.set({ settings: stored }), settings);
    const status = sidebarOf(page).getByText('Some settings could not be read.');
    await expect(status).toBeVisible();
    await sidebarOf(page).getByLabel('Every mention').check();
    await expect
      .poll(() => background.evaluate(() => chrome.storage.local.get(null)))
      .toMatchObject({ settings: { density: 'every' }, 'settings-kept-aside': [settings] });
  });
});

test('a store that is full says so once, and the choice holds on the page', async () => {
  await read(async (page, { background, clickToolbar }) => {
    await clickToolbar();
    await expect(sidebarOf(page)).toBeVisible();
    // To the last byte of what a browser gives an extension.
    await background.evaluate(async () => {
      await chrome.storage.local.set({ settings: { version: 1, sidebarOpen: true } });
      // With noise: Firefox stores what repeats in less room.
      const noise = (size: number) => {
        const bytes = new Uint8Array(size);
        for (let at = 0; at < size; at += 65_536)
          crypto.getRandomValues(bytes.subarray(at, at + 65_536));
        return Array.from(bytes, (byte) => String.fromCharCode(95 + (byte & 31))).join('');
      };
      for (let size = 2 ** 23, key = 0; size >= 1; size /= 2, key += 1) {
        await chrome.storage.local.set({ [`fill${key}`]: noise(size) }).catch(() => undefined);
      }
    });
    const marks = (await readPainted(page)).length;
    await sidebarOf(page).getByLabel('Every mention').check();
    await expect.poll(async () => (await readPainted(page)).length).toBeGreaterThan(marks);
    await expect(sidebarOf(page).getByText('This change could not be stored.')).toHaveCount(1);
    await hoverMark(page, 'Taliban');
    await expect(popoverOf(page)).toBeVisible();
  });
});

test('an article that is too long to be searched is left alone, and the button says why', async ({
  open,
  toolbar,
}) => {
  const town = await readPage('border-town.html');
  const paragraph = `<p>${'The bridge of the town is closed again. '.repeat(50)}</p>`;
  const long = `<div id="long" class="StoryBodyCompanionColumn">${paragraph.repeat(600)}</div>`;
  const page = await open(town.replace('name="articleBody">', (body) => body + long));
  await expect.poll(toolbar).toEqual({
    badge: '',
    title: 'Sidelight: this article is too long (over 1,000,000 characters)',
  });
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  // What the page takes back is what the reader gets.
  await page.evaluate(() => document.querySelector('#long')?.remove());
  await waitForMarks(page);
  await expect.poll(async () => (await toolbar()).title).toContain('entries in this article');
});
