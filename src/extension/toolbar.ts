import { browser } from 'wxt/browser';
import { countOf } from '../core/annotate/countOf';
import { MOST_CHARACTERS } from '../core/article/mostCharacters';
import type { FoundEntries } from './messages';

const NO_ARTICLE = 'Sidelight: no article on this page';
const TOO_LONG = `Sidelight: this article is too long (over ${MOST_CHARACTERS.toLocaleString('en-US')} characters)`;
const REFUSED = 'Sidelight: off on this page, which interferes with it';

/** Says on the toolbar button what the tab holds: the number of entries, or why there are none. */
export async function showEntries(tabId: number, found: FoundEntries): Promise<void> {
  const count = typeof found === 'number' && found > 0 ? String(found) : '';
  await show(tabId, count, titleFor(found));
}

/** Says on the toolbar button that the tab's page does not tolerate our interface. */
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

function titleFor(found: FoundEntries): string {
  if (found === null) return NO_ARTICLE;
  if (found === 'too long') return TOO_LONG;
  if (found === 0) return 'Sidelight: no notes for this article';
  return `Sidelight: ${countOf(found, 'entry', 'entries')} in this article. Click to open or close the sidebar`;
}
