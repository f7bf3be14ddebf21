import type { BrowserContext } from '@playwright/test';
import type { Browser } from './browser';

/** What Chromium shows to a page, and tells of it. */
export function createEyes(
  context: BrowserContext,
): Pick<Browser, 'emulate' | 'print' | 'ask' | 'measureWork'> {
  return {
    emulate: (page, media) => page.emulateMedia(media),
    async print(page) {
      const pdf = await page.pdf({ printBackground: true });
      return pdf.toString('latin1').replaceAll(/\/(CreationDate|ModDate) \([^)]*\)/g, '');
    },
    async ask(page, expression) {
      const session = await context.newCDPSession(page);
      const asked = { expression, returnByValue: true };
      const { result } = await session.send('Runtime.evaluate', asked);
      await session.detach();
      return result.value;
    },
    async measureWork(page, ms) {
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable');
      const read = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
      };
      const before = await read();
      await page.waitForTimeout(ms);
      const after = await read();
      await session.detach();
      const spent = (name: string) => (after[name] ?? 0) - (before[name] ?? 0);
      return {
        ms: spent('ScriptDuration') * 1000,
        layouts: spent('LayoutCount'),
        styles: spent('RecalcStyleCount'),
      };
    },
  };
}
