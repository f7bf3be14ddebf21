import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

it.each([
  ['annotate', ['tests/fixtures/pages/border-town.html']],
  ['packs', ['--help']],
])(
  '%s ends without an error once nobody reads its output',
  { timeout: 60_000 },
  async (name, args) => {
    const program = spawn(process.execPath, ['--import', 'tsx', `src/cli/${name}.ts`, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    program.stdout.destroy();
    let stderr = '';
    program.stderr.on('data', (text) => {
      stderr += text;
    });
    const [status] = await once(program, 'close');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  },
);
