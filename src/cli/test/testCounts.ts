import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** What `npm test` needs to know about a run of tests. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  /** One line for each skipped test: its name and the reason given. */
  readonly skipped: readonly string[];
}

/** Names the file to write; the reporter is silent without it. */
export const COUNTS_VARIABLE = 'SIDELIGHT_TEST_COUNTS';

/** A Vitest reporter that writes the counts, with the reasons of skipped tests, to a file. */
export default class TestCountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const path = process.env[COUNTS_VARIABLE];
    if (!path) return;
    let passed = 0;
    let failed = errors.length;
    const skipped: string[] = [];
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') passed += 1;
        else if (result.state === 'failed') failed += 1;
        else {
          const note = 'note' in result && result.note ? `: ${result.note}` : '';
          skipped.push(`${module.relativeModuleId} › ${test.fullName}${note}`);
        }
      }
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify({ passed, failed, skipped } satisfies TestCounts));
  }
}
