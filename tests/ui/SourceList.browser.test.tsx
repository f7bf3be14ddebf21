import { describe, expect, it, vi } from 'vitest';
import { settle } from './mountInShadow';
import { openPopover } from './openPopover';

describe('sources', () => {
  it.each([
    { source: 1, says: 'Read where it was published' },
    { source: 2, says: 'Read in a copy' },
    { source: 3, says: 'Not opened by us' },
  ])('says of source $source: $says', async ({ source, says }) => {
    const { button, get } = openPopover();
    button(/^4 sources/).click();
    await settle();
    expect(get(`.sources li:nth-child(${source})`).textContent).toContain(says);
  });

  it('says publisher and date, and that two of four were read', async () => {
    const { button, get } = openPopover();
    expect(button(/^4 sources/).textContent).toBe('4 sources · 2 read');
    button(/^4 sources/).click();
    await settle();
    expect(get('.sources li').textContent).toContain('Long War Journal · Jan 14, 2016');
  });

  it('keeps a column for its numbers, wide enough for the ninety-ninth', async () => {
    const { button, get } = openPopover();
    button(/^4 sources/).click();
    await settle();
    const item = get('.sources li');
    const number = getComputedStyle(item, '::before');
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.font = number.font;
    expect(context.measureText('99').width).toBeLessThanOrEqual(Number.parseFloat(number.width));
    expect(number.textAlign).toBe('end');
    const end = item.getBoundingClientRect().left + Number.parseFloat(number.width);
    expect(get('.sources a').getBoundingClientRect().left - end).toBeGreaterThanOrEqual(4);
  });

  it('goes to the source whose number is pressed', async () => {
    const { root, get } = openPopover();
    get<HTMLButtonElement>('.cites button[aria-label="Source 3"]').click();
    await settle();
    expect(root.activeElement?.textContent).toContain('Thirty-fourth report');
    const { top, bottom } = get('.sources li:nth-child(3)').getBoundingClientRect();
    const foot = get('.foot').getBoundingClientRect();
    const head = get('.head').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(head.bottom - 1);
    expect(bottom).toBeLessThanOrEqual(foot.top + 1);
  });

  it('shows the same source again when its number is pressed again', async () => {
    const { root, get, popover } = openPopover();
    for (let i = 0; i < 2; i++) {
      popover.scrollTop = 0;
      get('h2').tabIndex = -1;
      get('h2').focus();
      get<HTMLButtonElement>('.cites button[aria-label="Source 3"]').click();
      await settle();
      expect(popover.scrollTop).toBeGreaterThan(0);
      expect(root.activeElement?.textContent).toContain('Thirty-fourth report');
    }
  });

  it.each(['Esc', 'its link'])('leads back from it to the number by %s', async (way) => {
    const { root, get, button, popover } = openPopover();
    const number = get<HTMLButtonElement>('.cites button[aria-label="Source 3"]');
    number.focus();
    number.click();
    await settle();
    const source = get('.sources .cited');
    expect(root.activeElement).toBe(source);
    if (way === 'Esc') {
      const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
      const heard = vi.fn();
      popover.addEventListener('keydown', heard, { once: true });
      source.dispatchEvent(pressed);
      expect(heard).not.toHaveBeenCalled();
    } else button('Back to the text').click();
    await settle();
    expect(root.activeElement).toBe(number);
    const { top } = number.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(get('.head').getBoundingClientRect().bottom - 1);
  });

  it('lets Esc pass where the number that led to it has been folded away', async () => {
    const { get, button, popover } = openPopover();
    const fold = button(/^Since this was published/);
    fold.click();
    await settle();
    get('.since .cites button').click();
    await settle();
    fold.click();
    await settle();
    const heard = vi.fn();
    popover.addEventListener('keydown', heard);
    get('.sources .cited').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    expect(heard).toHaveBeenCalledOnce();
  });

  it('gives a hand 24 px to hit each lone number', () => {
    const { root, get } = openPopover();
    const number = get('.cites button');
    const { left, right, top, bottom } = number.getBoundingClientRect();
    expect(bottom - top).toBeGreaterThan(10);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    for (const [dx, dy] of [
      [-11, 0],
      [11, 0],
      [0, -11],
      [0, 11],
    ] as const) {
      expect(root.elementFromPoint(x + dx, y + dy)).toBe(number);
    }
  });

  it('lets no number take the press that is meant for its neighbor', () => {
    const { root } = openPopover();
    for (const number of root.querySelectorAll('.cites button')) {
      number.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = number.getBoundingClientRect();
      expect(root.elementFromPoint((left + right) / 2, (top + bottom) / 2)).toBe(number);
    }
  });

  it('tells the other side nothing', async () => {
    const { button, get } = openPopover();
    button(/^4 sources/).click();
    await settle();
    const link = get<HTMLAnchorElement>('.sources a');
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
    expect(link.referrerPolicy).toBe('no-referrer');
  });

  it('makes no link of an address that is not of the web', async () => {
    const { button, root } = openPopover();
    button(/^4 sources/).click();
    await settle();
    expect([...root.querySelectorAll('a')].map(({ protocol }) => protocol)).toEqual([
      'https:',
      'https:',
    ]);
  });
});
