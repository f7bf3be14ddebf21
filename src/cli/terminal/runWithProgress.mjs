import { spawn } from 'node:child_process';
import { showProgress } from './showProgress.mjs';

/** In milliseconds: seldom enough for a log. */
const LOG_EVERY = 15_000;

/**
 * Runs a command quietly, showing what it does and for how long. Resolves to null, or to what it printed
 * where it failed.
 * @param {string} label
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<string | null>}
 */
export function runWithProgress(label, command, args, options = {}) {
  if (!process.stdout.isTTY) console.log(`${label} …`);
  const stopProgress = showProgress(label, LOG_EVERY);
  return new Promise((resolve) => {
    let output = '';
    /** @param {string | null} failure */
    const finish = (failure) => {
      console.log(`${label}: ${failure === null ? 'done' : 'failed'} in ${stopProgress()}`);
      resolve(failure);
    };
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
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
