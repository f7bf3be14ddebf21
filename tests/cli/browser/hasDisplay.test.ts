import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasDisplay } from '../../../src/cli/browser/hasDisplay';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('hasDisplay', () => {
  it.each([
    { on: 'linux', with: { DISPLAY: ':0' }, says: true },
    { on: 'linux', with: { WAYLAND_DISPLAY: 'wayland-0' }, says: true },
    { on: 'linux', with: {}, says: false },
    { on: 'darwin', with: {}, says: true },
    { on: 'win32', with: {}, says: true },
  ])('says $says on $on with $with', ({ on, with: variables, says }) => {
    const env = { DISPLAY: '', WAYLAND_DISPLAY: '', ...variables };
    vi.stubGlobal('process', { platform: on, env });
    expect(hasDisplay()).toBe(says);
  });
});
