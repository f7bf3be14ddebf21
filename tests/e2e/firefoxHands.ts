import type { Browser, Point } from './browser';
import { WINDOW } from './firefoxDebugger';

type InBrowser = (code: string) => Promise<unknown>;

/** Makes events as a mouse does; of Firefox's own driver, whose protocol has no double click. */
const EVENTS =
  "ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs').event";

/** `nsIDOMWindowUtils`: a finger that lies on the screen, and one that leaves it. */
const TOUCH = { contact: 2, remove: 4 };
const FINGER = 1;

/** What a reader's hand does in Firefox: the window itself is told, and tells the page. */
export function createHands(
  inBrowser: InBrowser,
  button: string,
): Pick<Browser, 'clickToolbar' | 'clickButton' | 'tap' | 'swipe' | 'doubleClick'> {
  async function clickToolbar(): Promise<void> {
    await inBrowser(`(async (window) => {
      // The button may be in the drawer of extensions.
      window.CustomizableUI.addWidgetToArea('${button}', 'nav-bar');
      const button = window.document.getElementById('${button}').firstElementChild;
      const { x, y, width, height } = button.getBoundingClientRect();
      await ${EVENTS}.synthesizeMouseAtPoint(x + width / 2, y + height / 2, {}, window);
    })(${WINDOW})`);
  }

  return {
    clickToolbar,
    clickButton: clickToolbar,
    tap: async (_, at) => {
      await inBrowser(`(({ window, x, y }) => {
        window.windowUtils.sendNativeTouchTap(x, y, false);
      })(${onScreen(at)})`);
    },
    swipe: async (_, from, by) => {
      await inBrowser(`(async ({ window, x, y, scale }) => {
        const touch = (state, by) =>
          window.windowUtils.sendNativeTouchPoint(${FINGER}, state, x, y - Math.round(by * scale), 1, 90);
        for (let step = 0; step <= 20; step++) {
          touch(${TOUCH.contact}, ${by} * step / 20);
          await new Promise((done) => window.setTimeout(done, 16));
        }
        touch(${TOUCH.remove}, ${by});
      })(${onScreen(from)})`);
    },
    doubleClick: async (_, { x, y }) => {
      await inBrowser(`(async (window) => {
        const box = window.gBrowser.selectedBrowser.getBoundingClientRect();
        for (const clickCount of [1, 2])
          await ${EVENTS}.synthesizeMouseAtPoint(box.x + ${x}, box.y + ${y}, { clickCount }, window);
      })(${WINDOW})`);
    },
  };
}

/** Code for a point of the page in front, in the screen's own pixels. */
function onScreen({ x, y }: Point): string {
  return `((window) => {
    const box = window.gBrowser.selectedBrowser.getBoundingClientRect();
    const scale = window.devicePixelRatio;
    const [x, y] = [window.mozInnerScreenX + box.x + ${x}, window.mozInnerScreenY + box.y + ${y}];
    return { window, scale, x: Math.round(x * scale), y: Math.round(y * scale) };
  })(${WINDOW})`;
}
