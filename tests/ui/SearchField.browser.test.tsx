import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { settle } from './mountInShadow';
import { LONG, openSidebar } from './openSidebar';

describe('searching', () => {
  it('keeps what is found and counts it', async () => {
    const { get, found } = await openSidebar({
      onSearch: async () => ['national-resistance-front', 'isis-k'],
    });
    await userEvent.fill(get('input[type=search]'), 'panjshir');
    await settle();
    expect(found()).toEqual(['National Resistance Front', 'ISIS-K']);
    expect(get('.counts').textContent).toBe('2 of 6 found');
    expect(get('.counts').getAttribute('role')).toBe('status');
  });

  it('asks for what the reader types among what is listed', async () => {
    const onSearch = vi.fn(async () => []);
    const { get, given } = await openSidebar({ onSearch });
    await userEvent.fill(get('input[type=search]'), 'panj');
    await settle();
    expect(onSearch).toHaveBeenLastCalledWith(
      'panj',
      given.annotations.thread.map(({ id }) => id),
    );
    expect(get('.empty').textContent).toBe('Nothing found.');
  });

  it('takes no answer that comes after the next question', async () => {
    const answers: ((ids: string[]) => void)[] = [];
    const onSearch = () => new Promise<string[]>((answer) => answers.push(answer));
    const { get, found } = await openSidebar({ onSearch });
    for (const query of ['p', 'pa']) {
      await userEvent.fill(get('input[type=search]'), query);
      await settle();
    }
    answers[1]?.(['taliban']);
    answers[0]?.(['isis-k']);
    await settle();
    expect(found()).toEqual(['Taliban']);
  });

  it('begins at the first that is found, and when it ends goes back to where the reader is', async () => {
    const { get } = await openSidebar({
      annotations: LONG,
      readingOffset: 500,
      onSearch: async () => LONG.thread.map(({ id }) => id),
    });
    const before = get('.list').scrollTop;
    expect(before).toBeGreaterThan(0);
    for (const query of ['i', 'idea']) {
      await userEvent.fill(get('input[type=search]'), query);
      await settle();
      expect(get('.list').scrollTop).toBe(0);
    }
    await userEvent.keyboard('{Escape}');
    // The list comes back in parts.
    await expect.poll(() => get('.list').scrollTop).toBe(before);
  });

  it('is cleared by Esc, and only then lets Esc go on', async () => {
    const { get, host, found } = await openSidebar();
    const escaped = vi.fn();
    host.addEventListener('keydown', (event) => event.key === 'Escape' && escaped());
    await userEvent.fill(get('input[type=search]'), 'panjshir');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => found().length).toBe(6);
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
