import type { JSONReport } from '@playwright/test/reporter';
import { expect, it } from 'vitest';
import { readPlaywrightCounts } from '../../../src/cli/test/readPlaywrightCounts';

function report(overrides: object): JSONReport {
  return {
    stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 },
    errors: [],
    suites: [],
    ...overrides,
  } as unknown as JSONReport;
}

it('counts what finally passed as passed, and what could not be loaded as failed', () => {
  const counts = readPlaywrightCounts(
    report({ errors: [{ message: 'a.spec.ts does not parse' }] }),
  );
  expect(counts).toEqual({ passed: 4, failed: 2, skipped: [] });
});

it('names what was skipped, with the reason', () => {
  const skipped = {
    status: 'skipped',
    annotations: [{ type: 'skip', description: 'no essay here' }],
  };
  const inner = {
    title: 'essay',
    file: 'a.spec.ts',
    specs: [{ title: 'opens it', tests: [skipped] }],
  };
  const suites = [{ title: 'a.spec.ts', file: 'a.spec.ts', specs: [], suites: [inner] }];
  expect(readPlaywrightCounts(report({ suites })).skipped).toEqual([
    'a.spec.ts › opens it: no essay here',
  ]);
});
