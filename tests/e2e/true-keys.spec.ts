import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { missingForRealKeys } from '../../src/cli/browser/realKeys.mjs';
import { BORDER_TOWN, expect, readPage, test, withProfile } from './extension';
import { ENGINE, launchBrowser, servePage } from './launchBrowser';
import { waitForMarks } from './paintedMarks';

const missing = missingForRealKeys();

const DISPLAY = ':97';

/** Alt+Shift+S is the History menu's in Firefox. */
const SIDEBAR_KEYS = ENGINE === 'firefox' ? 'alt+shift+l' : 'alt+shift+s';

// Keys that no driver presses: they need a virtual screen and a hand on it, which not every machine has.
test.skip(missing.length > 0, `real keys need what is not here: ${missing.join(', ')}`);

test('the browser’s own shortcuts toggle the sidebar, go to the next mention and open it', async () => {
  const started: ChildProcess[] = [];
  const start = (name: string, ...args: string[]) =>
    started.push(spawn(name, args, { env: { ...process.env, DISPLAY }, stdio: 'ignore' }));
  const press = (keys: string) =>
    execFileSync('xdotool', ['key', '--clearmodifiers', keys], {
      env: { ...process.env, DISPLAY },
    });
  start('Xvfb', DISPLAY, '-screen', '0', '1280x900x24');
  try {
    await expect.poll(() => hasDisplay()).toBe(true);
    start('openbox');
    await withProfile(async (profile) => {
      const browser = await launchBrowser({ build: 'production', profile, display: DISPLAY });
      const { context } = browser;
      const page = context.pages()[0] ?? (await context.newPage());
      await servePage(page, BORDER_TOWN, await readPage('border-town.html'));
      await page.goto(BORDER_TOWN);
      await waitForMarks(page);
      await page.bringToFront();
      const isCurrent = () =>
        page.evaluate(() => document.activeElement?.localName === 'sidelight-root');
      // Wherever the popover stands, a point of such a lattice is in it.
      const isOpen = () =>
        page.evaluate(() =>
          Array.from({ length: 100 }, (_, n) => [(n % 10) + 0.5, Math.floor(n / 10) + 0.5])
            .map(([x = 0, y = 0]) =>
              document.elementFromPoint((x * innerWidth) / 10, (y * innerHeight) / 10),
            )
            .some((element) => element?.localName === 'sidelight-root'),
        );
      // At the right edge or, as a sheet, at the lower one.
      const isSidebar = () =>
        page.evaluate(() =>
          [
            document.elementFromPoint(innerWidth - 60, 200),
            document.elementFromPoint(innerWidth / 2, innerHeight - 60),
          ].some((element) => element?.localName === 'sidelight-root'),
        );
      // The window manager takes its time to give a new window the keyboard.
      await expect(async () => {
        press(SIDEBAR_KEYS);
        await expect.poll(isSidebar, { timeout: 1000 }).toBe(true);
      }).toPass();
      press(SIDEBAR_KEYS);
      await expect.poll(isSidebar).toBe(false);
      press('alt+shift+j');
      await expect.poll(isCurrent).toBe(true);
      press('Return');
      await expect.poll(isOpen).toBe(true);
      press('Escape');
      await expect.poll(isOpen).toBe(false);
      press('alt+shift+k');
      await expect.poll(isCurrent).toBe(true);
      press('alt+shift+d');
      await expect.poll(isOpen).toBe(true);
      await browser.close();
    });
  } finally {
    for (const child of started.reverse()) child.kill();
  }
});

function hasDisplay(): boolean {
  return (
    spawnSync('xdotool', ['getmouselocation'], { env: { ...process.env, DISPLAY } }).status === 0
  );
}
