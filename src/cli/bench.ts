import { parseArgs } from 'node:util';
import { benches, runBenches } from './bench/runBenches';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean' } },
});
const unknown = positionals.find((name) => !benches.some((bench) => bench.name === name));
if (values.help === true || unknown !== undefined) {
  if (unknown !== undefined) console.error(`There is no benchmark “${unknown}”.\n`);
  console.log(
    'Usage: npm run bench [-- NAME ...]\n\nRuns the benchmarks named, or all but the long one:\n',
  );
  for (const { name, does } of benches) console.log(`  ${name.padEnd(10)} ${does}`);
  console.log(
    '\nThe figures are also written to .output/bench.json, those of quality in full to .output/quality.json.',
  );
  process.exitCode = unknown === undefined ? 0 : 1;
} else {
  await runBenches(positionals);
}
