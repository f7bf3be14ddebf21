import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { settle } from './mountInShadow';
import { LONG, openSidebar } from './openSidebar';

describe('searching', () => {
  it('keeps what is found and counts it', async () => {
    const { root, get } = await openSidebar();
    await userEvent.fill(get('input[type=search]'), 'panjshir');
    expect(root.querySelectorAll('.item')).toHaveLength(1);
    expect(get('.counts').textContent).toBe('1 of 6 found');
    expect(get('.counts').getAttribute('role')).toBe('status');
  });

  it('begins at the first that is found, and when it ends goes back to where the reader is', async () => {
    const { get } = await openSidebar({ annotations: LONG, readingOffset: 500 });
    const before = get('.list').scrollTop;
    expect(before).toBeGreaterThan(0);
    for (const query of ['i', 'idea']) {
      await userEvent.fill(get('input[type=search]'), query);
      await settle();
      expect(get('.list').scrollTop).toBe(0);
    }
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(get('.list').scrollTop).toBe(before);
  });

  it('is cleared by Esc, and only then lets Esc go on', async () => {
    const { root, get, host } = await openSidebar();
    const escaped = vi.fn();
    host.addEventListener('keydown', (event) => event.key === 'Escape' && escaped());
    await userEvent.fill(get('input[type=search]'), 'panjshir');
    await userEvent.keyboard('{Escape}');
    expect(root.querySelectorAll('.item')).toHaveLength(6);
    expect(escaped).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(escaped).toHaveBeenCalledOnce();
  });

  it('keeps what is typed from the page’s own shortcuts', async () => {
    const { get, host } = await openSidebar();
    const heard = vi.fn();
    host.addEventListener('keydown', heard);
    get('input[type=search]').focus();
    await userEvent.keyboard('k');
    expect(heard).not.toHaveBeenCalled();
  });
});
