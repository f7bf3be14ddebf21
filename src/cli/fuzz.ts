import { spawnSync } from 'node:child_process';

/** Cases for one process: jsdom lets go of no page, and some thousands fill its memory. */
const ROUND_CASES = 500;

const HOURS = 12 * 3_600_000;

/** `npm run fuzz [-- CASES]`: the generated pages and packs of `npm test`, by default as many as take several minutes. */
const cases = Number(process.argv[2] ?? 10_000);
if (!(cases > 0)) {
  console.error(
    `No number of cases: ${process.argv[2]}. \`npm run fuzz -- 2000\` runs two thousand.`,
  );
  process.exit(1);
}
const rounds = Math.ceil(cases / ROUND_CASES);
for (let round = 0; round < rounds; round++) {
  console.log(`Round ${round + 1} of ${rounds}`);
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      ...['run', '--project', 'unit', '--project', 'dom', `--testTimeout=${HOURS}`, 'tests/fuzz'],
    ],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        SIDELIGHT_FUZZ_CASES: `${Math.min(ROUND_CASES, cases - round * ROUND_CASES)}`,
        SIDELIGHT_FUZZ_ROUND: `${round}`,
      },
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}
