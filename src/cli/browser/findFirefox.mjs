import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The environment variable that names a Firefox; it takes precedence over every other place. */
export const FIREFOX_VARIABLE = 'SIDELIGHT_FIREFOX';

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((variable) => {
      const folder = process.env[variable];
      return folder ? [join(folder, 'Mozilla Firefox\\firefox.exe')] : [];
    });
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return ['firefox', 'firefox-esr'].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The path of a Firefox on this machine, or null. It is also null where the environment names one that
 * does not exist: the user asked for that one.
 * @returns {string | null}
 */
export function findFirefox() {
  const named = process.env[FIREFOX_VARIABLE];
  if (named) return existsSync(named) ? named : null;
  return usualPlaces().find((place) => existsSync(place)) ?? null;
}
