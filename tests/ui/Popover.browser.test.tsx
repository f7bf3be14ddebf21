import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { Popover } from '../../src/ui/Popover';
import { bareEntry, ISIS_K, NOTE, TALIBAN } from './doubles';
import { expectNoBarriers, settle } from './mountInShadow';
import { openPopover } from './openPopover';

describe('what it says', () => {
  it('reads in the order of need', () => {
    const { popover } = openPopover({ others: [TALIBAN] });
    const text = popover.textContent;
    const order = [
      'Armed group',
      'ISIS-K',
      'Islamic State Khorasan Province',
      'khor-uh-SAHN',
      'at war with the Taliban since 2015',
      'In this article',
      'Known on Mar 31, 2024',
      'Announced by',
      'Since this was published',
      'is a province of the',
      'Also here',
      '4 sources',
      'Show in sidebar',
    ].map((words) => text.indexOf(words));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('is a dialog named by the entry and described by its definition, and not modal', () => {
    const { root, popover } = openPopover();
    const named = popover.getAttribute('aria-labelledby') ?? '';
    const described = popover.getAttribute('aria-describedby') ?? '';
    expect(root.getElementById(named)?.textContent).toContain('ISIS-K');
    expect(root.getElementById(described)?.textContent).toContain('branch in Afghanistan');
    expect(popover.hasAttribute('aria-modal')).toBe(false);
  });

  it('leaves out every part that an entry has not', () => {
    const { popover } = openPopover({ trail: [bareEntry('x', 'X', 'Place', 'A place.')] });
    expect(popover.querySelectorAll('section, dl, ol, .say, small')).toHaveLength(0);
    // The name once more, for the bar of a popover that is scrolled.
    expect(popover.textContent).toBe('PlaceXXA place.CopyShow in sidebar');
  });

  it.each([
    { of: 'Khorasan', says: 'Khorasan: khor-uh-SAHN' },
    { of: 'ISIS-K', says: 'khor-uh-SAHN' },
  ])('says how $of is said, without the name that stands above', ({ of, says }) => {
    const { get } = openPopover({
      trail: [{ ...ISIS_K, pronunciation: { of, say: 'khor-uh-SAHN' } }],
    });
    expect(get('.say').textContent).toBe(says);
  });

  it('shows dates as the machine and as the reader read them', () => {
    const { get } = openPopover();
    expect(get('time').getAttribute('datetime')).toBe('2015-01');
    expect(get('time').textContent).toBe('Jan 2015');
  });

  it('keeps what came since folded until it is asked for', async () => {
    const { popover, button } = openPopover();
    expect(popover.textContent).not.toContain('Killed a minister');
    const fold = button(/^Since this was published/);
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    fold.click();
    await settle();
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    expect(popover.textContent).toContain('Killed a minister');
  });

  it('folds the longer prose under More', async () => {
    const { popover, button } = openPopover();
    expect(popover.textContent).not.toContain('Wilayat Khorasan');
    button('More').click();
    await settle();
    expect(popover.querySelector('em')?.textContent).toBe('Wilayat Khorasan');
    expect(button('Less').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('what it does', () => {
  it.each([
    { press: 'Pin', calls: 'onPin', with: [] },
    { press: 'Close', calls: 'onClose', with: [] },
    { press: 'Copy', calls: 'onCopy', with: ['isis-k'] },
    { press: 'Show in sidebar', calls: 'onShowInSidebar', with: ['isis-k'] },
    { press: 'Islamic State', calls: 'onFollow', with: ['islamic-state'] },
    { press: 'Taliban', calls: 'onFollow', with: ['taliban'] },
    { press: '‹ Back', calls: 'onBack', with: [] },
    { press: 'Al Qaeda', calls: 'onOther', with: ['al-qaeda'] },
    { press: 'Driven out three times?', calls: 'onOther', with: [NOTE.id] },
  ] as const)('calls $calls when $press is pressed', ({ press, calls, with: args }) => {
    const { button, given } = openPopover({
      trail: [bareEntry('kabul', 'Kabul', 'Place', 'A city.'), ISIS_K],
      others: [bareEntry('al-qaeda', 'Al Qaeda', 'Armed group', 'A network.'), NOTE],
    });
    button(press).click();
    expect(given[calls]).toHaveBeenCalledExactlyOnceWith(...args);
  });

  it.each([
    { copied: true, says: 'Copied' },
    { copied: false, says: 'Not copied' },
  ])('says $says where the clipboard answers so', async ({ copied, says }) => {
    const { button, root } = openPopover({ onCopy: async () => copied });
    button('Copy').click();
    const word = () => root.querySelector('.foot [aria-live]')?.textContent;
    await expect.poll(word).toBe(says);
    // For the next time.
    await expect.poll(word, { timeout: 5000 }).toBe('Copy');
  });

  it('says in its bar what it is of, once the name has scrolled out of sight', async () => {
    const { popover, root, button } = openPopover();
    button(/^4 sources/).click();
    await settle();
    const bar = () =>
      [...root.querySelectorAll<HTMLElement>('.bar span')]
        .filter((part) => part.checkVisibility())
        .map(({ textContent }) => textContent);
    popover.scrollTop = 0;
    await settle();
    expect(bar()).toEqual(['Armed group']);
    popover.scrollTop = 80;
    await settle();
    expect(bar()).toEqual(['ISIS-K']);
  });

  it('offers no way back where there is none', () => {
    expect(() => openPopover().button('‹ Back')).toThrow('no button');
  });

  it('says whether it is pinned', () => {
    expect(openPopover({ pinned: true }).button('Pin').getAttribute('aria-pressed')).toBe('true');
    expect(openPopover({ pinned: false }).button('Pin').getAttribute('aria-pressed')).toBe('false');
  });

  it('keeps the focus inside, and begins at the top, when a link is followed', async () => {
    const { root, button, draw, popover, given } = openPopover();
    const link = button('Taliban');
    link.focus();
    link.click();
    draw(<Popover {...given} trail={[ISIS_K, TALIBAN]} />);
    await settle();
    expect(root.activeElement).toBe(popover);
    expect(popover.scrollTop).toBe(0);
  });

  it('is folded again for the next entry', async () => {
    const { button, draw, given } = openPopover();
    button(/^Since this was published/).click();
    await settle();
    draw(<Popover {...given} trail={[{ ...ISIS_K, id: 'another' }]} />);
    await settle();
    expect(button(/^Since this was published/).getAttribute('aria-expanded')).toBe('false');
  });

  it('shows an entry, on the way back, as the reader left it', async () => {
    await page.viewport(1280, 500);
    const { root, button, draw, popover, given, get } = openPopover();
    button('More').click();
    button(/^Since this was published/).click();
    await settle();
    popover.scrollTop = 60;
    const link = button('Taliban');
    link.focus({ preventScroll: true });
    link.click();
    draw(<Popover {...given} trail={[ISIS_K, TALIBAN]} />);
    await settle();
    expect(get('h2:not([hidden] *)').textContent).toBe('Taliban');
    expect(link.checkVisibility()).toBe(false);
    button('‹ Back').click();
    draw(<Popover {...given} trail={[ISIS_K]} />);
    await settle();
    expect(button('Less').checkVisibility()).toBe(true);
    expect(button(/^Since this was published/).getAttribute('aria-expanded')).toBe('true');
    expect(popover.scrollTop).toBe(60);
    expect(root.activeElement).toBe(link);
  });
});

describe('how it stands', () => {
  it.each([
    { width: 1280, height: 800 },
    { width: 800, height: 600 },
    { width: 320, height: 640 },
    { width: 320, height: 256 },
  ])(
    'is at most 380 px and the screen wide, 60 % or 240 px high, at $width × $height',
    async (viewport) => {
      await page.viewport(viewport.width, viewport.height);
      const { popover, button } = openPopover();
      button(/^4 sources/).click();
      await settle();
      const { width, height } = popover.getBoundingClientRect();
      expect(width).toBeLessThanOrEqual(Math.min(380, viewport.width));
      expect(height).toBeLessThanOrEqual(Math.max(viewport.height * 0.6, 240) + 1);
      expect(popover.scrollHeight).toBeGreaterThan(popover.clientHeight);
      expect(popover.scrollWidth).toBe(popover.clientWidth);
    },
  );

  it.each([
    { width: 1280, entry: ISIS_K, lines: 1 },
    { width: 320, entry: ISIS_K, lines: 2 },
    { width: 1280, entry: TALIBAN, lines: 1 },
  ])(
    'ends every line of its foot at the right edge, $width px wide',
    async ({ width, entry, lines }) => {
      await page.viewport(width, 640);
      const { get, root } = openPopover({ trail: [entry] });
      const edge = get('.foot').getBoundingClientRect().right - 18;
      const last = new Map(
        [...root.querySelectorAll('.foot > button')].map((button) => {
          const { bottom, right } = button.getBoundingClientRect();
          return [bottom, right];
        }),
      );
      expect([...last.values()]).toEqual(Array.from({ length: lines }, () => edge));
    },
  );

  it('keeps its head and its foot in sight while it scrolls inside', async () => {
    await page.viewport(1280, 800);
    const { popover, get, button } = openPopover();
    button(/^4 sources/).click();
    await settle();
    popover.scrollTop = 120;
    await settle();
    const box = popover.getBoundingClientRect();
    expect(get('.head').getBoundingClientRect().top).toBeCloseTo(box.top + 1, 0);
    expect(get('.foot').getBoundingClientRect().bottom).toBeCloseTo(box.bottom - 1, 0);
  });

  it('is not printed', async () => {
    const { popover } = openPopover();
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(getComputedStyle(popover).display).toBe('none');
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });

  it('does not move where motion is reduced', async () => {
    const { popover } = openPopover();
    expect(getComputedStyle(popover).transitionDuration).toBe('0.12s');
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
    });
    expect(getComputedStyle(popover).transitionDuration).toBe('0s');
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });
});

describe.each(['light', 'dark'] as const)('barriers, %s', (scheme) => {
  it.each([
    { name: 'folded', changes: {} },
    { name: 'as a sheet', changes: { sheet: true, pinned: true } },
    { name: 'with all that it can hold', changes: { trail: [TALIBAN, ISIS_K], others: [TALIBAN] } },
    { name: 'with as little as it can hold', changes: { trail: [TALIBAN] } },
  ])('has none $name', async ({ changes }) => {
    const { host } = openPopover(changes, scheme);
    await new Promise((done) => setTimeout(done, 150));
    await expectNoBarriers(host);
  });

  it('has none unfolded', async () => {
    const { host, button, get } = openPopover({}, scheme);
    button('More').click();
    button(/^Since this was published/).click();
    get<HTMLButtonElement>('.cites button').click();
    await new Promise((done) => setTimeout(done, 150));
    await expectNoBarriers(host);
  });
});
