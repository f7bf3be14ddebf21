import { spawnSync } from 'node:child_process';

/** Cases in one process: jsdom never releases a page, and a few thousand would fill its memory. */
const ROUND_CASES = 500;

/** A bound on hanging, not on speed. */
const TIMEOUT = 12 * 3_600_000;

const HELP = `Usage: npm run fuzz [-- CASES]

Runs the generated pages, packs and articles that change of \`npm test\` with CASES of each: 10,000 unless
you say, which take some ten minutes. Each day has cases of its own.`;

const [given = '10000'] = process.argv.slice(2);
if (given === '--help') {
  console.log(HELP);
  process.exit(0);
}
const cases = Number(given);
if (!(cases > 0)) {
  console.error(`${given} is not a number of cases. \`npm run fuzz -- 2000\` runs two thousand.`);
  process.exit(1);
}
const rounds = Math.ceil(cases / ROUND_CASES);
for (let round = 0; round < rounds; round++) {
  console.log(`Round ${round + 1} of ${rounds}`);
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      ...['run', '--project', 'unit', '--project', 'dom', `--testTimeout=${TIMEOUT}`, 'tests/fuzz'],
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
