import { afterEach, expect, it, vi } from 'vitest';
import { BROWSER_VARIABLE, findBrowser } from '../../../src/cli/browser/findBrowser.mjs';
import { temporaryFolder, writeTemporary } from '../temporaryFolder';

const folder = temporaryFolder();
const named = writeTemporary(folder, 'chromium', '');

afterEach(() => vi.unstubAllEnvs());

it('takes the browser that the environment names', () => {
  vi.stubEnv(BROWSER_VARIABLE, named);
  expect(findBrowser()).toBe(named);
});

it('takes no other if the named one is missing', () => {
  vi.stubEnv(BROWSER_VARIABLE, `${folder}/nothing`);
  expect(findBrowser()).toBeNull();
});

it.runIf(process.platform === 'linux')('looks along the PATH', () => {
  vi.stubEnv(BROWSER_VARIABLE, '');
  vi.stubEnv('PATH', folder);
  expect(findBrowser()).toBe(named);
});
