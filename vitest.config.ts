import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './src/cli/browser/findBrowser.mjs';
import { listSavedPages, readSavedPage } from './tests/page/savedPages.mjs';

const chromium = findBrowser();

export default defineConfig({
  // As what is built: otherwise each element is given where it stands in the code, a new object at every drawing.
  oxc: { jsx: { development: false } },
  test: {
    // A bound on hanging, not on speed: machines are noisy, and properties run many cases.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/e2e/**',
            'tests/**/*.browser.test.*',
            'tests/**/*.dom.test.ts',
            'tests/architecture.test.ts',
          ],
        },
      },
      { test: { name: 'architecture', include: ['tests/architecture.test.ts'] } },
      {
        extends: true,
        test: { name: 'dom', environment: 'jsdom', include: ['tests/**/*.dom.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // As in the end-to-end suite, only where the machine may be shared. Never for the others: a
          // property that fails for one seed must not pass for the next.
          retry: process.env['CI'] ? 1 : 0,
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // The saved pages lie outside the project, where its server fetches nothing.
            commands: {
              listSavedPages: () => listSavedPages(),
              readSavedPage: (_, name: string) => readSavedPage(name),
            },
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: ['--no-sandbox'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
