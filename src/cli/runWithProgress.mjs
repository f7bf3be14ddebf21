import { spawn } from 'node:child_process';

/** How often the time is told where lines cannot be rewritten, in milliseconds: seldom enough for a log. */
const LOG_EVERY = 15_000;
const REWRITE_EVERY = 1_000;

/**
 * Runs a command quietly, telling what it does and for how long. Resolves to null, or to what it said
 * where it failed.
 * @param {string} label
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | null>}
 */
export function runWithProgress(label, command, args, env = process.env) {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  const rewrites = process.stdout.isTTY;
  if (!rewrites) console.log(`${label} …`);
  const timer = setInterval(
    () => {
      if (rewrites) process.stdout.write(`\r\u001b[K${label} … ${seconds()}`);
      else console.log(`${label} … ${seconds()}`);
    },
    rewrites ? REWRITE_EVERY : LOG_EVERY,
  );
  return new Promise((resolve) => {
    let output = '';
    /** @param {string | null} failure */
    const finish = (failure) => {
      clearInterval(timer);
      const end = `${label}: ${failure === null ? 'done' : 'failed'} in ${seconds()}`;
      console.log(rewrites ? `\r\u001b[K${end}` : end);
      resolve(failure);
    };
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows npm is a batch file, which only a shell can run.
      shell: process.platform === 'win32' && command === 'npm',
    });
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('error', (error) => finish(error.message));
    child.on('close', (code) => finish(code === 0 ? null : output.trim() || `exit code ${code}`));
  });
}
