import { expect, it } from 'vitest';
import { whenShown } from '../../src/page/whenShown';

// A browser that is driven by a debugger renders no page ahead.
function documentThat(prerendering: boolean | undefined) {
  const page = document.implementation.createHTMLDocument();
  Object.defineProperty(page, 'prerendering', { value: prerendering });
  const seen = { shown: false };
  void whenShown(page).then(() => {
    seen.shown = true;
  });
  return { page, seen };
}

it.each([{ prerendering: false }, { prerendering: undefined }])(
  'is at once where prerendering is $prerendering',
  async ({ prerendering }) => {
    const { seen } = documentThat(prerendering);
    await Promise.resolve();
    expect(seen.shown).toBe(true);
  },
);

it('waits, where a page is rendered ahead, until it is shown', async () => {
  const { page, seen } = documentThat(true);
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen.shown).toBe(false);
  page.dispatchEvent(new Event('prerenderingchange'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen.shown).toBe(true);
});
