import { vi } from 'vitest';

export interface Captured {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in this process and catches what it prints. */
export function captureConsole(
  program: (args: readonly string[]) => number,
  args: readonly string[],
): Captured {
  const lines = { stdout: '', stderr: '' };
  const log = vi.spyOn(console, 'log').mockImplementation((text = '') => {
    lines.stdout += `${text}\n`;
  });
  const error = vi.spyOn(console, 'error').mockImplementation((text = '') => {
    lines.stderr += `${text}\n`;
  });
  try {
    return { status: program(args), ...lines };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}
