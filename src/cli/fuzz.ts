import { spawnSync } from 'node:child_process';

/** `npm run fuzz [-- CASES]`: the generated pages and packs of `npm test`, as many as take a night. */
const cases = process.argv[2] ?? '10000';
const hours = 12 * 3_600_000;
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    ...['run', '--project', 'unit', '--project', 'dom', `--testTimeout=${hours}`, 'tests/fuzz'],
  ],
  { stdio: 'inherit', env: { ...process.env, SIDELIGHT_FUZZ_CASES: cases } },
);
process.exitCode = status ?? 1;
