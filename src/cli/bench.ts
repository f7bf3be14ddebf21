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
    'npm run bench [-- NAME …]   all of these, but the long ones, where none is named:\n',
  );
  for (const { name, does } of benches) console.log(`  ${name.padEnd(10)} ${does}`);
  console.log('\nFigures also go to .output/bench.json, those of quality to .output/quality.json.');
  process.exitCode = unknown === undefined ? 0 : 1;
} else {
  await runBenches(positionals);
}
