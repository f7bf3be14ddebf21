import { showProgress } from './terminal/showProgress.mjs';
import { logOf, runTestStep, type StepResult } from './test/runTestStep';
import { TEST_STEPS, type TestStep } from './test/testSteps';

const HELP = `Usage: npm test [-- STEP ...]

Runs every step, or only those named, and prints all failures at the end. Each also runs alone:

${TEST_STEPS.map(({ name, looksAt }) => `  npm run test:${name.padEnd(13)} ${looksAt}`).join('\n')}
  npm run test:watch         unit tests again on every change`;

/** In milliseconds: some steps take minutes. */
const LOG_EVERY = 30_000;

const MAX_LINES = 150;

const names = process.argv.slice(2);
if (names.includes('--help')) {
  console.log(HELP);
  process.exit(0);
}
const unknown = names.filter((name) => !TEST_STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step is named ${unknown.join(', ')}. \`npm test -- --help\` lists them.`);
  process.exit(1);
}

const steps = TEST_STEPS.filter(({ name }) => names.length === 0 || names.includes(name));
const results: { step: TestStep; result: StepResult }[] = [];
for (const step of steps) {
  const stopProgress = showProgress(`  ${step.name}`, LOG_EVERY);
  const result = await runTestStep(step);
  stopProgress();
  results.push({ step, result });
  console.log(lineOf(step, result));
}

for (const { step, result } of results) {
  if (result.skipped.length === 0) continue;
  console.log(
    `\nSkipped in ${step.name}:\n${result.skipped.map((line) => `  ${line}`).join('\n')}`,
  );
}
for (const { step, result } of results) {
  if (result.failed === 0) continue;
  console.log(`\n── ${step.name} ${'─'.repeat(60)}\n${endOf(step, result)}\n→ ${step.advice}`);
}
const total = (count: (result: StepResult) => number) =>
  results.reduce((sum, { result }) => sum + count(result), 0);
const failed = total((result) => result.failed);
const passed = total((result) => result.passed);
const skipped = total((result) => result.skipped.length);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;

/** The last lines of what a step printed, where tools report their failures. */
function endOf(step: TestStep, { output }: StepResult): string {
  const lines = output.trim().split('\n');
  if (lines.length <= MAX_LINES) return lines.join('\n');
  return [`… all ${lines.length} lines are in ${logOf(step)}`, ...lines.slice(-MAX_LINES)].join(
    '\n',
  );
}

function lineOf(step: TestStep, { passed, failed, skipped, time }: StepResult): string {
  const parts = [
    step.counts === null ? (failed === 0 ? 'passed' : 'failed') : `${passed} passed`,
    ...(step.counts !== null && failed > 0 ? [`${failed} failed`] : []),
    ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
  ];
  const mark = failed === 0 ? '✓' : '✗';
  const seconds = `${(time / 1000).toFixed(1)} s`;
  return `${mark} ${step.name.padEnd(13)} ${step.looksAt.padEnd(46)} ${seconds.padStart(7)}  ${parts.join(', ')}`;
}
