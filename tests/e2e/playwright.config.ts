import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testIgnore: ['firefox-*.spec.ts', 'store-packages.spec.ts'],
  outputDir: '../../.output/e2e',
  // One browser at a time: several at once on two cores make the pointer's 200 ms mean nothing.
  workers: 1,
  fullyParallel: false,
  // A machine that others share stalls for longer than a reader's patience; at a desk nothing is tried twice.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [['list']],
});
