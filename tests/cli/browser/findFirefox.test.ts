import { afterEach, expect, it, vi } from 'vitest';
import { FIREFOX_VARIABLE, findFirefox } from '../../../src/cli/browser/findFirefox.mjs';
import { temporaryFolder, writeTemporary } from '../temporaryFolder';

const folder = temporaryFolder();
const named = writeTemporary(folder, 'firefox', '');

afterEach(() => vi.unstubAllEnvs());

it('takes the Firefox that the environment names', () => {
  vi.stubEnv(FIREFOX_VARIABLE, named);
  expect(findFirefox()).toBe(named);
});

it('takes no other if the named one is missing', () => {
  vi.stubEnv(FIREFOX_VARIABLE, `${folder}/nothing`);
  expect(findFirefox()).toBeNull();
});

it.runIf(process.platform === 'linux')('looks along the PATH', () => {
  vi.stubEnv(FIREFOX_VARIABLE, '');
  vi.stubEnv('PATH', folder);
  expect(findFirefox()).toBe(named);
});
