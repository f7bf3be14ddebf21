/**
 * Gets a fresh clone ready and runs one of the programs beside it: `node src/cli/bootstrap.mjs
 * start|test [arguments]`. It needs nothing but Node, because nothing else may be installed yet.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSER_VARIABLE, findBrowser } from './browser/findBrowser.mjs';
import { FIREFOX_VARIABLE, findFirefox } from './browser/findFirefox.mjs';
import {
  canInstallBrowser,
  installBrowser,
  installFirefox,
  installRealKeys,
} from './browser/installBrowser.mjs';
import { missingForRealKeys } from './browser/realKeys.mjs';
import { npmCommand } from './terminal/npmCommand.mjs';
import { runWithProgress } from './terminal/runWithProgress.mjs';

/** The oldest Node on which Vite and WXT run. */
const OLDEST_NODE = [20, 19];
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldest = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldest || (major === oldest && minor >= oldestMinor)) return;
  stop(
    `Sidelight needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Get one at https://nodejs.org/.`,
  );
}

/** @param {string} path */
function readPackages(path) {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
}

/** Whether the installed packages are those that the lock file asks for, whoever installed them. */
function isInstalled() {
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false;
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(readPackages('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

async function installDependencies() {
  if (isInstalled()) return;
  const { command, args, shell } = npmCommand(['ci', '--no-audit', '--no-fund']);
  const failure = await runWithProgress('Installing dependencies', command, args, { shell });
  if (failure)
    stop(`${failure}\nCheck the connection to the npm registry, then run the command again.`);
}

/** WXT's generated types: `npm ci` has them written, but a cleaned clone may lack them. */
async function prepareTypes() {
  if (existsSync(join(ROOT, '.wxt/tsconfig.json'))) return;
  const failure = await runWithProgress('Preparing types', process.execPath, [
    'node_modules/wxt/bin/wxt.mjs',
    'prepare',
  ]);
  if (failure) stop(`${failure}\nRun \`npx wxt prepare\` to see more.`);
}

async function provideBrowser() {
  if (findBrowser()) return;
  const named = process.env[BROWSER_VARIABLE];
  if (named) stop(`${BROWSER_VARIABLE} is set to ${named}, which does not exist.`);
  if (canInstallBrowser()) {
    const failure = await installBrowser();
    if (failure) stop(failure);
    if (findBrowser()) return;
  }
  stop(
    `No browser found. Install Chromium (https://www.chromium.org/getting-involved/download-chromium/), Edge or Chrome, or set ${BROWSER_VARIABLE} to the path of one.`,
  );
}

/** The tests in Firefox need one; without it they are skipped and listed by name. */
async function provideFirefox() {
  if (findFirefox() || process.env[FIREFOX_VARIABLE]) return;
  const failure = canInstallBrowser() ? await installFirefox() : 'No Firefox found.';
  if (failure) {
    console.log(
      `${failure}\nThe tests in Firefox are skipped. Install Firefox, or set ${FIREFOX_VARIABLE} to the path of one.`,
    );
  }
}

/** Without them the tests of the browser's own shortcuts are skipped and listed by name. */
async function provideRealKeys() {
  const missing = missingForRealKeys();
  if (missing.length === 0 || !canInstallBrowser()) return;
  const failure = await installRealKeys(missing);
  if (failure) console.log(`${failure}\nThe tests with real keys are skipped.`);
}

const [program, ...args] = process.argv.slice(2);
if (program !== 'start' && program !== 'test') {
  stop('Usage: node src/cli/bootstrap.mjs start|test [arguments]');
}
checkNode();
process.chdir(ROOT);
await installDependencies();
await prepareTypes();
await provideBrowser();
if (program === 'test') {
  await provideFirefox();
  await provideRealKeys();
}
const child = spawn(process.execPath, ['--import', 'tsx', `src/cli/${program}.ts`, ...args], {
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
