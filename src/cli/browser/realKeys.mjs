import { spawnSync } from 'node:child_process';

/**
 * What gives a browser a screen, a window manager that focuses it, and someone at its keyboard: each
 * program by the name of its package.
 * @type {Readonly<Record<string, string>>}
 */
const PROGRAMS = { xvfb: 'Xvfb', openbox: 'openbox', xdotool: 'xdotool' };

/**
 * The packages whose programs are not installed; real keys need all of them.
 * @returns {string[]}
 */
export function missingForRealKeys() {
  return Object.entries(PROGRAMS).flatMap(([name, program]) =>
    spawnSync('which', [program]).status === 0 ? [] : [name],
  );
}
