import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import { npmCommand } from '../terminal/npmCommand.mjs';
import { readPlaywrightCounts } from './readPlaywrightCounts';
import { COUNTS_VARIABLE, type TestCounts } from './testCounts';
import type { TestStep } from './testSteps';

export interface StepResult extends TestCounts {
  /** In milliseconds. */
  readonly time: number;
  /** Everything the step printed. */
  readonly output: string;
}

/** Runs `npm run test:<name>` and counts its tests. */
export async function runTestStep(step: TestStep): Promise<StepResult> {
  const file = `.output/test/${step.name}.json`;
  rmSync(file, { force: true });
  const began = performance.now();
  const { code, output } = await runScript(`test:${step.name}`, argumentsFor(step), {
    [COUNTS_VARIABLE]: file,
    // Absolute, because Playwright resolves a relative path against its configuration's folder.
    PLAYWRIGHT_JSON_OUTPUT_FILE: resolvePath(file),
  });
  const time = performance.now() - began;
  mkdirSync('.output/test', { recursive: true });
  writeFileSync(logOf(step), output);
  return { ...countsOf(step, code, file), time, output };
}

/** The file that keeps everything a step printed. */
export function logOf(step: TestStep): string {
  return `.output/test/${step.name}.log`;
}

function argumentsFor(step: TestStep): string[] {
  if (step.counts === 'vitest') {
    return ['--reporter=default', '--reporter=./src/cli/test/testCounts.ts'];
  }
  return step.counts === 'playwright' ? ['--reporter=list,json'] : [];
}

function countsOf(step: TestStep, code: number, file: string): TestCounts {
  const whole = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] };
  // A tool that stopped before its tests leaves no counts: the step itself has failed.
  if (step.counts === null || !existsSync(file)) return whole;
  const written = JSON.parse(readFileSync(file, 'utf8'));
  const counts = step.counts === 'vitest' ? (written as TestCounts) : readPlaywrightCounts(written);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; output: string }> {
  const npm = npmCommand(['run', '-s', script, '--', ...args]);
  return new Promise((resolve) => {
    const child = spawn(npm.command, npm.args, {
      env: { ...process.env, ...env, [process.stdout.isTTY ? 'FORCE_COLOR' : 'NO_COLOR']: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: npm.shell,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (data: string) => {
        output += data;
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
