import type { Page } from '@playwright/test';
import axe from 'axe-core';

type Rules = NonNullable<axe.RunOptions['rules']>;

/** What axe finds inside our host, or in a page of our own, which has none. */
export async function findByAxe(page: Page, rules: Rules = {}): Promise<string[]> {
  // Half a megabyte: not once more for each part of a page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(runAxe, rules);
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
