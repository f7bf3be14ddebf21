import type { Page } from '@playwright/test';

/** When things happened in the page, by its own clock, in milliseconds. */
export interface PopoverTurns {
  /** The last move of the pointer before the popover last opened or closed. */
  readonly moved: number;
  readonly opened: number;
  readonly closed: number;
  readonly openings: number;
  /** The longest time between two moves of the pointer since `forgetPause`: a machine under load pauses, too. */
  readonly pause: number;
}

declare global {
  interface Window {
    turns?: { -readonly [Key in keyof PopoverTurns]: PopoverTurns[Key] };
  }
}

/** Records from the page's start when the pointer moves and the popover comes and goes. */
export async function recordTurns(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const turns = { moved: 0, opened: 0, closed: 0, openings: 0, pause: 0 };
    window.turns = turns;
    const moved = () => {
      const now = performance.now();
      turns.pause = Math.max(turns.pause, now - turns.moved);
      turns.moved = now;
    };
    window.addEventListener('pointermove', moved, true);
    let isOpen = false;
    const look = (root: ShadowRoot) => {
      const isThere = root.querySelector('[role=dialog]') !== null;
      if (isThere === isOpen) return;
      isOpen = isThere;
      if (isThere) turns.openings += 1;
      turns[isThere ? 'opened' : 'closed'] = performance.now();
    };
    new MutationObserver((_, observer) => {
      const root = document.querySelector('sidelight-root')?.shadowRoot;
      if (!root) return;
      observer.disconnect();
      new MutationObserver(() => look(root)).observe(root, { childList: true, subtree: true });
    }).observe(document, { childList: true, subtree: true });
  });
}

export async function readTurns(page: Page): Promise<PopoverTurns> {
  const turns = await page.evaluate(() => window.turns);
  if (turns === undefined)
    throw new Error('nothing was recorded: prepare the page with recordTurns');
  return turns;
}

export async function forgetPause(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (window.turns) window.turns.pause = 0;
  });
}
