import { h } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { EntryView } from '../../src/core/annotate/annotations';
import { Sidebar } from '../../src/ui/Sidebar';
import { mentionAt } from './doubles';
import { mountInShadow, settle } from './mountInShadow';
import { LONG, openSidebar, sidebarProps } from './openSidebar';

describe('a long list is drawn in parts, so that the page has its turn between them', () => {
  const rowsOf = (root: ShadowRoot) => root.querySelectorAll('.thread .item').length;

  /** How many rows there are, now and after each task that changes it, until all are there. */
  async function countRows(root: ShadowRoot): Promise<readonly number[]> {
    const counts = [rowsOf(root)];
    const changes = new MutationObserver(() => counts.push(rowsOf(root)));
    changes.observe(root, { childList: true, subtree: true });
    await expect.poll(() => counts.at(-1)).toBe(LONG.thread.length);
    changes.disconnect();
    return counts;
  }

  const mostAtOnce = (counts: readonly number[]) =>
    Math.max(...counts.slice(1).map((count, i) => count - (counts[i] ?? 0)));

  it('its first rows at once, and then all, no more than eight in a task', async () => {
    await page.viewport(1280, 800);
    const { root } = mountInShadow(<Sidebar {...sidebarProps({ annotations: LONG })} />);
    const counts = await countRows(root);
    expect(counts[0]).toBeLessThanOrEqual(8);
    expect(mostAtOnce(counts)).toBeLessThanOrEqual(8);
  });

  it('all that a cleared search gives back, too', async () => {
    const { root, get } = await openSidebar({ annotations: LONG, onSearch: async () => ['e5'] });
    await userEvent.fill(get('input'), 'E 5');
    await expect.poll(() => rowsOf(root)).toBe(1);
    const counting = countRows(root);
    await userEvent.keyboard('{Escape}');
    expect(mostAtOnce(await counting)).toBeLessThanOrEqual(8);
  });

  it('what stands under the list comes with its last rows', async () => {
    const { root, get } = mountInShadow(<Sidebar {...sidebarProps({ annotations: LONG })} />);
    expect(root.querySelector('.about')).toBeNull();
    await expect.poll(() => rowsOf(root)).toBe(LONG.thread.length);
    expect(get('.about').checkVisibility()).toBe(true);
  });

  it('and gets to the reader’s place, however far down', async () => {
    const { get } = await openSidebar({ annotations: LONG, readingOffset: 555 });
    const list = get('.list').getBoundingClientRect();
    const here = get('.here').getBoundingClientRect();
    expect(here.top).toBeGreaterThanOrEqual(list.top);
    expect(here.bottom).toBeLessThanOrEqual(list.bottom);
  });

  it('and to an entry that was asked for meanwhile, which has the focus', async () => {
    const given = sidebarProps({ annotations: LONG });
    const { root, get, draw } = mountInShadow(<Sidebar {...given} />);
    draw(<Sidebar {...given} expandedId="e50" />);
    await expect.poll(() => rowsOf(root)).toBe(LONG.thread.length);
    await settle();
    const list = get('.list').getBoundingClientRect();
    expect(get('[data-entry=e50]').getBoundingClientRect().top).toBeGreaterThanOrEqual(
      list.top - 1,
    );
    expect(root.activeElement).toBe(get('[data-entry=e50] h3 button'));
  });
});

describe('a row is drawn anew only where something of its own has changed', () => {
  /** The entries whose rows have been drawn since they were last asked for. */
  function observeRows() {
    const drawn = new Set<string>();
    const watch = (entry: EntryView): EntryView =>
      Object.defineProperty({ ...entry }, 'brief', {
        get() {
          drawn.add(entry.id);
          return entry.brief;
        },
      });
    const entries = Object.fromEntries(
      Object.entries(LONG.entries).map(([id, entry]) => [id, watch(entry)]),
    );
    const take = () => {
      const ids = [...drawn];
      drawn.clear();
      return ids;
    };
    return { annotations: { ...LONG, entries }, take };
  }

  it.each([
    { what: 'the reader reads on', change: { readingOffset: 315 }, rows: ['e30', 'e31'] },
    { what: 'the reader reads within one place', change: { readingOffset: 306 }, rows: [] },
    { what: 'a popover opens', change: { currentMention: mentionAt('e33', 330) }, rows: ['e33'] },
    { what: 'the marks are changed', change: { density: 'every' as const }, rows: [] },
    { what: 'an entry is opened', change: { expandedId: 'e31' }, rows: [] },
  ])('$what: $rows', async ({ change, rows }) => {
    const { annotations, take } = observeRows();
    const { given, draw } = await openSidebar({ annotations, readingOffset: 305 });
    expect(take()).toHaveLength(60);
    draw(<Sidebar {...given} {...change} />);
    await settle();
    expect(take()).toEqual(rows);
  });

  it('though all follow the actions that they are given', async () => {
    const { given, draw, get } = await openSidebar({ annotations: LONG });
    const onExpand = vi.fn();
    draw(<Sidebar {...given} onExpand={onExpand} />);
    get('[data-entry=e1] h3 button').click();
    expect(onExpand).toHaveBeenCalledWith('e1');
  });
});
