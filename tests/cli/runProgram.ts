import { spawnSync } from 'node:child_process';

export interface ProgramResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the programs in src/cli as npm does, from the repository's root. */
export function runProgram(name: string, args: readonly string[], input = ''): ProgramResult {
  const { INIT_CWD: _, ...env } = process.env;
  return spawnSync(process.execPath, ['--import', 'tsx', `src/cli/${name}.ts`, ...args], {
    encoding: 'utf8',
    input,
    env,
  });
}
