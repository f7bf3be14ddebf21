import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from '../../../src/cli/terminal/showProgress.mjs';

let printed: string[];

beforeEach(() => {
  printed = [];
  vi.useFakeTimers();
  vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(line));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function stubTerminal(isTTY: boolean): void {
  const write = (text: string) => printed.push(text);
  vi.stubGlobal('process', { stdout: { isTTY, write } });
}

describe('showProgress', () => {
  it('rewrites its line each second on a terminal, and clears it at the end', () => {
    stubTerminal(true);
    const stop = showProgress('Building', 15_000);
    vi.advanceTimersByTime(2_000);
    expect(stop()).toBe('2 s');
    const clear = '\r\u001b[K';
    expect(printed).toEqual([`${clear}Building … 1 s`, `${clear}Building … 2 s`, clear]);
  });

  it('prints a line now and then in a log', () => {
    stubTerminal(false);
    const stop = showProgress('Building', 15_000);
    vi.advanceTimersByTime(31_000);
    expect(stop()).toBe('31 s');
    expect(printed).toEqual(['Building … 15 s', 'Building … 30 s']);
  });

  it('prints nothing more once it is stopped', () => {
    stubTerminal(false);
    showProgress('Building', 15_000)();
    vi.advanceTimersByTime(60_000);
    expect(printed).toEqual([]);
  });
});
