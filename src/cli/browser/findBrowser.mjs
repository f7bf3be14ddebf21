import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The environment variable that names a browser; it takes precedence over every other place. */
export const BROWSER_VARIABLE = 'SIDELIGHT_BROWSER';

/** Names on the PATH. Chromium first: Chrome 137 and newer load no extension from the command line. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome-stable',
  'google-chrome',
];

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Microsoft Edge', 'Google Chrome'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return [
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Google\\Chrome\\Application\\chrome.exe',
    ].flatMap((place) =>
      ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const folder = process.env[variable];
        return folder ? [join(folder, place)] : [];
      }),
    );
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/opt/google/chrome/chrome',
  ];
}

/**
 * The path of a Chromium, Edge or Chrome on this machine, or null. It is also null where the environment
 * names a browser that does not exist: the user asked for that one.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env[BROWSER_VARIABLE];
  if (named) return existsSync(named) ? named : null;
  return usualPlaces().find((place) => existsSync(place)) ?? null;
}
