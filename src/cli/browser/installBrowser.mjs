import { existsSync, readFileSync } from 'node:fs';
import { runWithProgress } from '../terminal/runWithProgress.mjs';

/** Whether this is Debian or Ubuntu, and we may install packages. */
export function canInstallBrowser() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Installs Chromium and a font. Resolves to null, or to why it failed and what to do.
 * @returns {Promise<string | null>}
 */
export async function installBrowser() {
  const failure = await install('Chromium', ['chromium', 'fonts-liberation']);
  return (
    failure && `${failure}\nInstall Chromium, Edge or Chrome by hand, then run the command again.`
  );
}

/**
 * Installs Firefox, which is a package in Debian only: Ubuntu's is a snap that cannot be driven.
 * Resolves to null, or to why it failed.
 * @returns {Promise<string | null>}
 */
export async function installFirefox() {
  return install('Firefox', ['firefox-esr', 'fonts-liberation']);
}

/**
 * Installs what presses a browser's real keys. Resolves to null, or to why it failed.
 * @param {readonly string[]} packages
 * @returns {Promise<string | null>}
 */
export async function installRealKeys(packages) {
  return install('a virtual screen and keyboard', packages);
}

/**
 * @param {string} name
 * @param {readonly string[]} packages
 */
async function install(name, packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    (await runWithProgress('Updating the list of packages', 'apt-get', ['update'], { env })) ??
    (await runWithProgress(
      `Installing ${name}`,
      'apt-get',
      ['install', '-y', '--no-install-recommends', ...packages],
      { env },
    ))
  );
}
