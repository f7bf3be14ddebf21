import type { ConsoleMessage } from '@playwright/test';
import { BORDER_TOWN, expect, readPage, test, withProfile } from './extension';
import { sidebarOf } from './interface';
import { launchBrowser, servePage } from './launchBrowser';
import { readPainted, waitForMarks } from './paintedMarks';

declare const chrome: { readonly runtime: { reload(): void } };

test('an extension that was updated takes over a page that is open: one host, and the reading goes on', async () => {
  await withProfile(async (profile) => {
    const browser = await launchBrowser({ build: 'e2e', profile });
    const page = await browser.context.newPage();
    const said: string[] = [];
    const listen = (message: ConsoleMessage) => said.push(message.text());
    page.on('console', listen).on('pageerror', (error) => said.push(String(error)));
    await servePage(page, BORDER_TOWN, await readPage('border-town.html'));
    await page.goto(BORDER_TOWN);
    const before = (await waitForMarks(page)).map(({ text }) => text);
    await browser.clickToolbar();
    await expect(sidebarOf(page)).toBeVisible();
    const host = page.locator('sidelight-root');
    const old = await host.elementHandle();
    void browser.background.evaluate(() => chrome.runtime.reload());
    await expect.poll(() => old?.evaluate((element) => element.isConnected)).toBe(false);
    await expect(host).toHaveCount(1);
    await expect(sidebarOf(page)).toBeVisible();
    expect((await readPainted(page)).map(({ text }) => text)).toEqual(before);
    await browser.clickToolbar();
    await expect(sidebarOf(page)).toBeHidden();
    expect(said).toEqual([]);
    await browser.close();
  });
});
