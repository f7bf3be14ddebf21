import { inflateSync } from 'node:zlib';
import type { Browser, Media, Work } from './browser';
import { type FirefoxDebugger, WINDOW } from './firefoxDebugger';

/** A preference of Firefox for each media feature, and its value for each of the feature's. */
const PREFERENCES = {
  colorScheme: {
    name: 'layout.css.prefers-color-scheme.content-override',
    values: { dark: 0, light: 1 },
  },
  reducedMotion: { name: 'ui.prefersReducedMotion', values: { 'no-preference': 0, reduce: 1 } },
  forcedColors: { name: 'browser.display.document_color_use', values: { none: 1, active: 2 } },
} as const;

/** Firefox's own driver prints with this. */
const PRINT = "ChromeUtils.importESModule('chrome://remote/content/shared/PDF.sys.mjs').print";

const TAB = `${WINDOW}.gBrowser.selectedBrowser`;

/** What Firefox shows to a page, and tells of it. */
export function createEyes({
  inBrowser,
  inTab,
}: FirefoxDebugger): Pick<Browser, 'emulate' | 'print' | 'ask' | 'measureWork'> {
  return {
    async emulate(_, media) {
      await inBrowser(`(() => { ${preferencesFor(media)} })()`);
      if (media.media === undefined) return;
      const medium = media.media === 'print' ? 'print' : '';
      await inBrowser(`(() => { ${TAB}.browsingContext.mediumOverride = '${medium}' })()`);
    },
    async print() {
      const pdf = await inBrowser(`(async (print) => {
        const settings = await print.getPrintSettings(print.addDefaultSettings({ background: true }));
        return print.printToBinaryString(${TAB}.browsingContext, settings);
      })(${PRINT})`);
      return unpack(String(pdf));
    },
    ask: (_, expression) => inTab(expression),
    async measureWork(_, ms) {
      const { layouts, styles } = await readCounts();
      const time = await readTime();
      await new Promise((done) => setTimeout(done, ms));
      const spent = (await readTime()) - time;
      const after = await readCounts();
      return { ms: spent, layouts: after.layouts - layouts, styles: after.styles - styles };
    },
  };

  /** Of the page's process, in milliseconds. */
  async function readTime(): Promise<number> {
    return Number(
      await inBrowser(`(async ({ osPid }) => {
        const { children } = await ChromeUtils.requestProcInfo();
        return children.find(({ pid }) => pid === osPid).cpuTime / 1e6;
      })(${TAB}.browsingContext.currentWindowGlobal)`),
    );
  }

  /** The page's frames are counted where they are, in its own process. */
  async function readCounts(): Promise<Omit<Work, 'ms'>> {
    const counts = await inBrowser(`new Promise((done) => {
      const { messageManager } = ${TAB};
      messageManager.addMessageListener('sidelight', ({ data }) => done(data));
      messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(COUNT)}), false);
    })`);
    return counts as Omit<Work, 'ms'>;
  }
}

const COUNT = `{
  const { framesConstructed, framesReflowed, restyleGeneration } = content.windowUtils;
  sendAsyncMessage('sidelight', { layouts: framesConstructed + framesReflowed, styles: restyleGeneration });
}`;

/** What a document of Firefox holds, without its dates, and without where in the file each thing is. */
function unpack(pdf: string): string {
  return [...pdf.matchAll(/<<([^<>]*)>>\s*stream\n([\s\S]*?)\n?endstream/g)]
    .filter(([, named = '']) => named.includes('/FlateDecode') && !named.includes('/XRef'))
    .map(([, , packed = '']) => inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'))
    .join('\n')
    .replaceAll(/\/(CreationDate|ModDate) ?\([^)]*\)/g, '');
}

/** Code that sets what is asked for and forgets what is not. */
function preferencesFor(media: Media): string {
  return Object.entries(PREFERENCES)
    .map(([feature, { name, values }]) => {
      const wanted = media[feature as keyof typeof PREFERENCES];
      const value = (values as Record<string, number>)[String(wanted)];
      return value === undefined
        ? `Services.prefs.clearUserPref('${name}');`
        : `Services.prefs.setIntPref('${name}', ${value});`;
    })
    .join(' ');
}
