import { spawnSync } from 'node:child_process';

/** Runs `wxt build` with these arguments. Null, or what it printed where it failed. */
export function buildExtension(...args: readonly string[]): string | null {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/wxt/bin/wxt.mjs', 'build', ...args],
    { encoding: 'utf8' },
  );
  return status === 0 ? null : `${stdout}${stderr}`;
}
