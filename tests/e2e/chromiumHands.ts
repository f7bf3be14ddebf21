import type { BrowserContext } from '@playwright/test';
import type { Browser } from './browser';

/** Of the browser's protocol: what Playwright does not know by type. */
interface BrowserSession {
  send(
    method: 'Target.getTargets' | 'Extensions.triggerAction',
    params: object,
  ): Promise<{ targetInfos: { targetId: string; url: string }[] }>;
}

/** What a reader's hand does in Chromium. */
export function createHands(
  context: BrowserContext,
): Pick<Browser, 'clickButton' | 'tap' | 'swipe' | 'doubleClick'> {
  return {
    async clickButton(page) {
      const session = (await context.browser()?.newBrowserCDPSession()) as
        | BrowserSession
        | undefined;
      if (session === undefined) throw new Error('no session with the browser itself');
      const tabs = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const targetId = tabs.targetInfos.find(({ url }) => url === page.url())?.targetId;
      const id = new URL(context.serviceWorkers()[0]?.url() ?? '').host;
      await session.send('Extensions.triggerAction', { id, targetId });
    },
    tap: (page, { x, y }) => page.touchscreen.tap(x, y),
    async swipe(page, { x, y }, by) {
      const session = await context.newCDPSession(page);
      const gesture = { x, y, yDistance: -by, speed: 1200 };
      await session.send('Input.synthesizeScrollGesture', gesture);
      await session.detach();
    },
    doubleClick: (page, { x, y }) => page.mouse.dblclick(x, y),
  };
}
