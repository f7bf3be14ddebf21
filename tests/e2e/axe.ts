import type { Page } from '@playwright/test';
import axe from 'axe-core';

type Rules = NonNullable<axe.RunOptions['rules']>;

/**
 * What axe finds inside our host, or in a page of our own, which has none. `evaluate` runs an
 * expression in the page where Playwright cannot: Firefox 140 holds it to the page's own policy.
 */
export async function findByAxe(
  page: Page,
  rules: Rules = {},
  evaluate: (expression: string) => Promise<unknown> = (expression) => page.evaluate(expression),
): Promise<string[]> {
  // Half a megabyte: not once more for each part of a page.
  if (!(await evaluate("'axe' in window"))) await evaluate(`(() => { ${axe.source} })()`);
  return (await evaluate(`(${runAxe})(${JSON.stringify(rules)})`)) as string[];
}

async function runAxe(rules: Rules): Promise<string[]> {
  const injected = (window as unknown as { axe: typeof axe }).axe;
  const { violations } = await injected.run(document.querySelector('sidelight-root') ?? document, {
    rules,
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `axe: ${id}: ${target.join()} ${failureSummary}`),
  );
}
