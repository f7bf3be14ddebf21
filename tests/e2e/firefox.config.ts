import { defineConfig } from '@playwright/test';
import chromium from './playwright.config';

/** The same suite in Firefox, and the packages; `firefoxDifferences.ts` names what is not shown there, and why. */
process.env['SIDELIGHT_ENGINE'] = 'firefox';

/**
 * What `npm test` runs in Firefox: where browsers differ. What is the same words and code in both is
 * left to Chromium there, as Firefox takes seconds a test; `npm run test:firefox-all` runs the rest, too.
 */
const WHERE_BROWSERS_DIFFER = [
  'firefox-update.spec.ts',
  'store-packages.spec.ts',
  'marks.spec.ts',
  'popover-mouse.spec.ts',
  'popover-keyboard.spec.ts',
  'popover-placement.spec.ts',
  'popover-touch.spec.ts',
  'sidebar.spec.ts',
  'private.spec.ts',
  'harmless.spec.ts',
  'living-page.spec.ts',
  'back-forward-cache.spec.ts',
];

const runsAll = process.env['npm_lifecycle_event'] === 'test:firefox-all';

export default defineConfig({
  ...chromium,
  ...(runsAll ? {} : { testMatch: WHERE_BROWSERS_DIFFER }),
  testIgnore: [],
  outputDir: '../../.output/e2e-firefox',
});
