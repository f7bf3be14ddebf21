import type { Page } from '@playwright/test';
import { expect, readPage, test } from './extension';
import { clickMark, cursorOf, popoverOf, sidebarOf } from './interface';
import { hoverMark, waitForMarks } from './paintedMarks';
import { pastAnswer } from './waiting';

declare global {
  interface Window {
    changes?: string[];
    shifts?: number;
  }
}

test('changes nothing in the page but its one host element', async ({ open, command }) => {
  const page = await open(quiet(await readPage('border-town.html')), { prepare: recordChanges });
  await readWith(page, command);
  expect(await page.evaluate(() => window.changes)).toEqual([
    '+SIDELIGHT-ROOT in HTML',
    'data-scheme of SIDELIGHT-ROOT',
  ]);
  expect(await page.locator('sidelight-root').evaluate((host) => host.parentElement?.tagName)).toBe(
    'HTML',
  );
});

test('leaves the page’s own tree as it was, to the last character', async ({ open, command }) => {
  const html = quiet(await readPage('border-town.html'));
  const page = await open(html);
  await readWith(page, command);
  const [ours, parsed] = await page.evaluate((html) => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('sidelight-root')?.remove();
    const alone = new DOMParser().parseFromString(html, 'text/html').documentElement;
    return [copy.outerHTML, alone.outerHTML];
  }, html);
  expect(ours).toBe(parsed);
});

test('shifts the layout by 0', async ({ open, command }) => {
  const page = await open(await readPage('border-town.html'), {
    prepare: (page) =>
      page.addInitScript(() => {
        window.shifts = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            window.shifts = (window.shifts ?? 0) + (entry as unknown as { value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      }),
  });
  await readWith(page, command);
  await clickMark(page, 'Mullah Omar');
  await command('toggle-sidebar');
  await page.mouse.wheel(0, 120);
  await command('next-mention');
  await command('next-mention');
  await page.mouse.wheel(0, 120);
  await pastAnswer(page);
  expect(await page.evaluate(() => window.shifts)).toBe(0);
  // The recorder works: a shift of the page's own is seen.
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.body.insertAdjacentHTML('afterbegin', '<p style="height: 200px">moves all</p>');
  });
  await expect.poll(() => page.evaluate(() => window.shifts)).toBeGreaterThan(0);
});

test('lets the reader copy the article’s words as they are', async ({ openMarked }) => {
  const page = await openMarked();
  const [selected, expected] = await page.evaluate(() => {
    const paragraph = document.querySelector('section p') ?? document.body;
    getSelection()?.selectAllChildren(paragraph);
    return [String(getSelection()), paragraph.textContent];
  });
  expect(selected).toBe(expected);
});

test('says nothing in the console, and throws nothing in the page', async ({ open, command }) => {
  const said: string[] = [];
  const page = await open(quiet(await readPage('border-town.html')), {
    prepare: async (page) => {
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
    },
  });
  await readWith(page, command);
  expect(said).toEqual([]);
});

/** The page without what the browser itself would fetch or complain of. */
function quiet(html: string): string {
  return html.replace('<head>', '<head><link rel="icon" href="data:,">');
}

/** A short reading: hover, pin, follow, sidebar, keyboard, scroll. */
async function readWith(
  page: Page,
  command: (name: 'toggle-sidebar' | 'next-mention' | 'toggle-mention') => Promise<void>,
): Promise<void> {
  await waitForMarks(page);
  await hoverMark(page, 'Pakistan');
  await page.keyboard.press('Escape');
  await clickMark(page, 'ISIS-K');
  await popoverOf(page).getByRole('link', { name: 'Pakistani Taliban' }).click();
  await popoverOf(page).getByRole('button', { name: 'Show in sidebar' }).click();
  await sidebarOf(page).getByRole('button', { name: 'Next mention of ISIS-K' }).click();
  await sidebarOf(page).getByRole('radio', { name: 'Every mention' }).check();
  await command('next-mention');
  await expect(cursorOf(page)).toBeFocused();
  await command('toggle-mention');
  await expect(popoverOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeHidden();
}

/** From before the content script runs; the parser's own work is left out. */
async function recordChanges(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const changes: string[] = [];
    window.changes = changes;
    const nameOf = (node: Node) => node.nodeName.toUpperCase();
    let isParsed = false;
    const record = (records: MutationRecord[]) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        if (!isParsed && ![...addedNodes].some((node) => nameOf(node) === 'SIDELIGHT-ROOT'))
          continue;
        if (type === 'attributes') changes.push(`${attributeName} of ${nameOf(target)}`);
        if (type === 'characterData') changes.push(`text in ${nameOf(target)}`);
        for (const node of addedNodes) changes.push(`+${nameOf(node)} in ${nameOf(target)}`);
        for (const node of removedNodes) changes.push(`-${nameOf(node)} in ${nameOf(target)}`);
      }
    };
    const observer = new MutationObserver(record);
    observer.observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    // Content scripts run after this; what the parser built before is no change by anyone.
    document.addEventListener('DOMContentLoaded', () => {
      record(observer.takeRecords());
      isParsed = true;
    });
  });
}
