import { defineConfig } from '@playwright/test';
import chromium from './playwright.config';

/** The same suite in Firefox, and the packages; `firefoxDifferences.ts` names what is not shown there, and why. */
process.env['SIDELIGHT_ENGINE'] = 'firefox';

export default defineConfig({
  ...chromium,
  testIgnore: [],
  outputDir: '../../.output/e2e-firefox',
});
