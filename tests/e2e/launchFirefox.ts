import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { firefox } from '@playwright/test';
import { findFirefox } from '../../src/cli/browser/findFirefox.mjs';
import type { ReaderCommand } from '../../src/extension/messages';
import { type Browser, type LaunchOptions, VIEWPORTS } from './browser';
import { openDebugger, WINDOW } from './firefoxDebugger';
import { createEyes } from './firefoxEyes';
import { createHands } from './firefoxHands';

declare const chrome: {
  readonly tabs: {
    query(query: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]>;
  };
};

/** As the manifest names it. */
const EXTENSION = 'sidelight@sidelight.example';

const BRIDGE = fileURLToPath(new URL('firefoxBridge.mjs', import.meta.url));

/** What the keys of the manifest's commands end with. */
const KEYS: Readonly<Record<ReaderCommand, string>> = {
  'toggle-sidebar': process.platform === 'darwin' ? 'S' : 'L',
  'next-mention': 'J',
  'previous-mention': 'K',
  'toggle-mention': 'D',
};

/** As Firefox names what belongs to the extension in its windows. */
const BUTTON = 'sidelight_sidelight_example-browser-action';
const RUNNING = `WebExtensionPolicy.getByID('${EXTENSION}').extension`;

const POLICY = "script-src 'self' 'unsafe-eval'";

const PREFERENCES = {
  'devtools.chrome.enabled': true,
  'devtools.debugger.remote-enabled': true,
  'devtools.debugger.prompt-connection': false,
  // An extension loaded for a while is otherwise forgotten, with its store, when the browser closes.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Their addresses would be packed into a printed page, where no test can leave them out.
  'print.save_as_pdf.links.enabled': false,
  // What Playwright runs in a page of an extension, Firefox 140 holds to that page's policy.
  'extensions.webextensions.base-content-security-policy.v3': POLICY,
  'extensions.webextensions.default-content-security-policy.v3': POLICY,
  // In KB. An extension gets a fifth, or ten megabytes where that is more: as much as from Chromium.
  'dom.quotaManager.temporaryStorage.fixedLimit': 50 * 1024,
  // Chromium is driven without scrollbars too.
  'ui.useOverlayScrollbars': 1,
};

/** A window on a display is given the keyboard by its window manager, which the driver would not have. */
const FOCUSED = { 'focusmanager.testmode': false };

/**
 * What the media queries `pointer` and `hover` say: a machine without a mouse has neither.
 * 1 is coarse, 2 fine, 4 hovers: https://searchfox.org/mozilla-central/search?q=PointerCapabilities
 */
const MOUSE = { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 };
const FINGER = {
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
  'dom.w3c_touch_events.enabled': 1,
};

/** A Firefox as readers have it, driven over WebDriver BiDi, with the extension loaded as `about:debugging` does. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const port = await findPort();
  const viewport = options.phone ? VIEWPORTS.phone : VIEWPORTS.desktop;
  const context = await firefox.launchPersistentContext(options.profile, {
    channel: 'moz-firefox',
    executablePath: process.execPath,
    ignoreDefaultArgs: true,
    args: [
      BRIDGE,
      findFirefox() ?? 'firefox',
      ...(options.display === undefined ? ['--headless'] : ['--foreground']),
      '--profile',
      options.profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
      `--start-debugger-server=${port}`,
    ],
    viewport: options.display === undefined ? viewport : null,
    hasTouch: options.phone ?? false,
    firefoxUserPrefs: {
      ...PREFERENCES,
      ...(options.phone ? FINGER : MOUSE),
      ...(options.display === undefined ? {} : FOCUSED),
      ...(options.proxy === undefined ? {} : proxied(options.proxy)),
    },
    env: {
      ...process.env,
      // The screen that there is not: windows, and what a finger can reach, are as large as that.
      MOZ_HEADLESS_WIDTH: '1600',
      MOZ_HEADLESS_HEIGHT: '1400',
      ...(options.display === undefined ? {} : { DISPLAY: options.display }),
    },
  });
  const debugging = await openDebugger(port, EXTENSION);
  await debugging.installExtension(options.folder);
  const evaluate = (work: (argument: never) => unknown, argument?: unknown) =>
    debugging.inBackground(`(${work})(${JSON.stringify(argument)})`) as Promise<never>;
  return {
    context,
    background: { evaluate },
    async press(command) {
      const key = `#ext-keyset-id-sidelight_sidelight_example > key[key=${KEYS[command]}]`;
      await debugging.inBrowser(`${WINDOW}.document.querySelector('${key}').doCommand()`);
    },
    ...createHands(debugging.inBrowser, BUTTON),
    ...createEyes(debugging),
    tabInFront: () =>
      evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id ?? -1;
      }),
    async stopBackground() {
      await debugging.inBrowser(
        `${RUNNING}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      );
    },
    isBackgroundRunning: async () =>
      (await debugging.inBrowser(`${RUNNING}.backgroundState`)) === 'running',
    async removeExtension(how) {
      await debugging.inBrowser(
        `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
           .AddonManager.getAddonByID('${EXTENSION}')
           .then((addon) => addon.${how === 'removed' ? 'uninstall' : 'disable'}())`,
      );
    },
    async close() {
      debugging.close();
      await context.close();
    },
  };
}

function proxied({ hostname, port }: URL): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
  };
}

function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
