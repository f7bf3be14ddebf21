import { spawnSync } from 'node:child_process';

/**
 * What gives a browser a window, a window manager that gives it the focus, and a hand on its keyboard:
 * each program by the name of its package.
 * @type {Readonly<Record<string, string>>}
 */
const PROGRAMS = { xvfb: 'Xvfb', openbox: 'openbox', xdotool: 'xdotool' };

/**
 * The packages whose programs are not here; real keys need them all.
 * @returns {string[]}
 */
export function missingForRealKeys() {
  return Object.entries(PROGRAMS).flatMap(([name, program]) =>
    spawnSync('which', [program]).status === 0 ? [] : [name],
  );
}
