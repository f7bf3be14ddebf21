import { beforeEach, expect, it, vi } from 'vitest';
import type { FoundEntries } from '../../src/extension/messages';
import { showEntries, showRefusal } from '../../src/extension/toolbar';

const action = vi.hoisted(() => ({
  setBadgeText: vi.fn(),
  setBadgeBackgroundColor: vi.fn(),
  setTitle: vi.fn(),
}));
vi.mock('wxt/browser', () => ({ browser: { action } }));

beforeEach(() => {
  vi.clearAllMocks();
});

it.each<[FoundEntries, string, string]>([
  [null, '', 'Sidelight: no article on this page'],
  ['too long', '', 'Sidelight: this article is too long (over 1,000,000 characters)'],
  [0, '', 'Sidelight: no notes for this article'],
  [1, '1', 'Sidelight: 1 entry in this article. Click to open or close the sidebar'],
  [74, '74', 'Sidelight: 74 entries in this article. Click to open or close the sidebar'],
])('the button of the tab says of %s: “%s”, %s', async (found, text, title) => {
  await showEntries(7, found);
  expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text });
  expect(action.setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title });
});

it('the button of the tab says where the page does not tolerate us', async () => {
  await showRefusal(7);
  expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '!' });
  expect(action.setTitle).toHaveBeenCalledExactlyOnceWith({
    tabId: 7,
    title: 'Sidelight: off on this page, which interferes with it',
  });
});
