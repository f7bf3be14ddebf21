import { browser } from 'wxt/browser';

const NO_ARTICLE = 'Sidelight: no article on this page';
const REFUSED = 'Sidelight: this page removes the sidebar, and is left alone';

/** Says on the toolbar button what the tab holds: the number of entries, or that there is no article. */
export async function showEntryCount(tabId: number, count: number | null): Promise<void> {
  const text = count === null || count === 0 ? '' : String(count);
  await show(tabId, text, titleFor(count));
}

/** Says on the toolbar button that the tab's page does not bear us. */
export async function showRefusal(tabId: number): Promise<void> {
  await show(tabId, '!', REFUSED);
}

async function show(tabId: number, text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#5a6f96' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

function titleFor(count: number | null): string {
  if (count === null) return NO_ARTICLE;
  if (count === 0) return 'Sidelight: nothing to explain in this article';
  return `Sidelight: ${count} ${count === 1 ? 'entry' : 'entries'} in this article. Click to open or close the sidebar`;
}
