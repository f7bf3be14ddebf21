import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { TestCounts } from './testCounts';

/** The counts of a Playwright run, from what its JSON reporter wrote. */
export function readPlaywrightCounts(report: JSONReport): TestCounts {
  const { expected, unexpected, flaky } = report.stats;
  return {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped: report.suites.flatMap((suite) => skippedIn(suite, suite.file)),
  };
}

function skippedIn(suite: JSONReportSuite, file: string): string[] {
  const own = suite.specs.flatMap((spec) =>
    spec.tests
      .filter((test) => test.status === 'skipped')
      .map((test) => {
        const reason = test.annotations.find(({ type }) => type === 'skip')?.description;
        return `${file} › ${spec.title}${reason ? `: ${reason}` : ''}`;
      }),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => skippedIn(inner, file))];
}
