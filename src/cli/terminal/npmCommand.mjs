/**
 * How to spawn npm with these arguments: the npm that started this program, otherwise the one on the PATH.
 * @param {readonly string[]} args
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(args) {
  const npm = process.env['npm_execpath'];
  if (npm) return { command: process.execPath, args: [npm, ...args], shell: false };
  // On Windows npm is a batch file, which only a shell can run.
  return { command: 'npm', args: [...args], shell: process.platform === 'win32' };
}
