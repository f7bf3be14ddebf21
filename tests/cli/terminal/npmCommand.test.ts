import { afterEach, describe, expect, it, vi } from 'vitest';
import { npmCommand } from '../../../src/cli/terminal/npmCommand.mjs';

afterEach(() => vi.unstubAllGlobals());

describe('npmCommand', () => {
  const NODE = '/usr/bin/node';
  const NPM = '/lib/npm-cli.js';

  it.each([
    {
      case: 'the npm that started the program',
      given: { platform: 'linux', npm_execpath: NPM },
      command: { command: NODE, args: [NPM, 'ci'], shell: false },
    },
    {
      case: 'the npm that started the program, on Windows without a shell',
      given: { platform: 'win32', npm_execpath: NPM },
      command: { command: NODE, args: [NPM, 'ci'], shell: false },
    },
    {
      case: 'otherwise the npm on the PATH',
      given: { platform: 'linux' },
      command: { command: 'npm', args: ['ci'], shell: false },
    },
    {
      case: 'on Windows the npm on the PATH by a shell, since it is a batch file there',
      given: { platform: 'win32' },
      command: { command: 'npm', args: ['ci'], shell: true },
    },
  ])('names $case', ({ given: { platform, ...env }, command }) => {
    vi.stubGlobal('process', { platform, env, execPath: NODE });
    expect(npmCommand(['ci'])).toEqual(command);
  });
});
