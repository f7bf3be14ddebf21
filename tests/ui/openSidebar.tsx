import { h } from 'preact';
import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Annotations } from '../../src/core/annotate/annotations';
import { Sidebar, type SidebarProps } from '../../src/ui/Sidebar';
import { ANNOTATIONS, bareEntry, mentionAt } from './doubles';
import { mountInShadow, type Scheme, settle } from './mountInShadow';

/** What a sidebar is given, with what it calls recorded. */
export function sidebarProps(changes: Partial<SidebarProps> = {}): SidebarProps {
  return {
    annotations: ANNOTATIONS,
    readingOffset: 430,
    currentMention: null,
    attending: false,
    expandedId: null,
    visiting: null,
    settingsProblem: null,
    rootRef: null,
    sheet: false,
    density: 'first',
    onDensity: vi.fn(),
    onStep: vi.fn(),
    onSearch: vi.fn(async () => []),
    onExpand: vi.fn(),
    onFollow: vi.fn(),
    onCopy: vi.fn(async () => true),
    onClose: vi.fn(),
    ...changes,
  };
}

/** Shows a sidebar in a shadow root, all of its list drawn, with what it calls recorded. */
export async function openSidebar(changes: Partial<SidebarProps> = {}, scheme: Scheme = 'light') {
  await page.viewport(1280, 800);
  const given = sidebarProps(changes);
  const mounted = mountInShadow(<Sidebar {...given} />, scheme);
  const rows = () => mounted.root.querySelectorAll('.thread .item').length;
  await expect.poll(rows).toBe(given.annotations.thread.length);
  await settle();
  /** The titles of what is listed. */
  const found = () =>
    [...mounted.root.querySelectorAll('.thread h3')].map(({ textContent }) => textContent);
  return { ...mounted, given, found, sidebar: mounted.get('aside') };
}

/** More entries than the list shows at once. */
export const LONG: Annotations = {
  ...ANNOTATIONS,
  mentions: Array.from({ length: 60 }, (_, i) => mentionAt(`e${i}`, i * 10)),
  entries: Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [
      `e${i}`,
      bareEntry(`e${i}`, `E ${i}`, 'Idea', 'An idea.'),
    ]),
  ),
  thread: Array.from({ length: 60 }, (_, i) => ({ id: `e${i}`, start: i * 10 })),
};
