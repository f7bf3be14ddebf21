import type { Locator, Page } from '@playwright/test';
import { type Box, pointIn, scrollToMark } from './paintedMarks';

export function popoverOf(page: Page): Locator {
  return page.getByRole('dialog');
}

export function sidebarOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Sidelight' });
}

/** The mention on which the keyboard stands. */
export function cursorOf(page: Page): Locator {
  return page.locator('sidelight-root .cursor');
}

/** The sidebar, once all of its list is drawn: a long one comes in parts. */
export async function wholeSidebarOf(page: Page): Promise<Locator> {
  const sidebar = sidebarOf(page);
  await sidebar.locator('.about').waitFor();
  return sidebar;
}

/** The button with an entry's name, that opens and closes the entry in the sidebar's list. */
export function entryButton(page: Page, id: string): Locator {
  return sidebarOf(page).locator(`[data-entry=${id}] h3 button`);
}

export async function boxOf(locator: Locator): Promise<Box> {
  return locator.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** Opens a mark's popover by a click, so that it is pinned. */
export async function clickMark(page: Page, text: string, top = 300): Promise<Locator> {
  const { lines } = await scrollToMark(page, text, { top });
  const { x, y } = pointIn(lines[0]);
  await page.mouse.click(x, y);
  return popoverOf(page);
}
