import { describe, expect, it, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { EntryView } from '../../src/core/annotate/annotations';
import { Popover, type PopoverProps } from '../../src/ui/Popover';
import { bareEntry, ISIS_K, TALIBAN } from './doubles';
import { expectNoBarriers, mountInShadow, type Scheme, settle } from './mountInShadow';

function props(changes: Partial<PopoverProps> = {}): PopoverProps {
  return {
    entry: ISIS_K,
    others: [],
    publishedAt: '2024-03-31',
    pinned: false,
    sheet: false,
    canGoBack: false,
    onFollow: vi.fn(),
    onBack: vi.fn(),
    onOther: vi.fn(),
    onPin: vi.fn(),
    onClose: vi.fn(),
    onCopy: vi.fn(async () => true),
    onShowInSidebar: vi.fn(),
    ...changes,
  };
}

function open(changes: Partial<PopoverProps> = {}, scheme: Scheme = 'light') {
  const given = props(changes);
  const mounted = mountInShadow(<Popover {...given} />, scheme);
  const popover = mounted.get('[role=dialog]');
  popover.showPopover();
  return { ...mounted, given, popover };
}

describe('what it says', () => {
  it('reads in the order of need', () => {
    const { popover } = open({ others: [TALIBAN] });
    const text = popover.textContent;
    const order = [
      'Armed group',
      'ISIS-K',
      'Islamic State Khorasan Province',
      'khor-uh-SAHN',
      'at war with the Taliban since 2015',
      'In this article',
      'When this was published',
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
    const { root, popover } = open();
    const named = popover.getAttribute('aria-labelledby') ?? '';
    const described = popover.getAttribute('aria-describedby') ?? '';
    expect(root.getElementById(named)?.textContent).toContain('ISIS-K');
    expect(root.getElementById(described)?.textContent).toContain('branch in Afghanistan');
    expect(popover.hasAttribute('aria-modal')).toBe(false);
  });

  it('leaves out every part that an entry has not', () => {
    const { popover } = open({ entry: bareEntry('x', 'X', 'Place', 'A place.') });
    expect(popover.querySelectorAll('section, dl, ol, .say, small')).toHaveLength(0);
    expect(popover.textContent).toBe('PlaceXA place.CopyShow in sidebar');
  });

  it.each([
    { of: 'Khorasan', says: 'Khorasan: khor-uh-SAHN' },
    { of: 'ISIS-K', says: 'khor-uh-SAHN' },
  ])('says how $of is said, without the name that stands above', ({ of, says }) => {
    const { get } = open({ entry: { ...ISIS_K, pronunciation: { of, say: 'khor-uh-SAHN' } } });
    expect(get('.say').textContent).toBe(says);
  });

  it('does not speak of a day of publication that nobody knows', () => {
    const { popover } = open({ publishedAt: null });
    expect(popover.textContent).not.toContain('When this was published');
    expect(popover.textContent).toContain('What is known');
  });

  it('shows dates as the machine and as the reader read them', () => {
    const { get } = open();
    expect(get('time').getAttribute('datetime')).toBe('2015-01');
    expect(get('time').textContent).toBe('Jan 2015');
  });

  it('keeps what came since folded until it is asked for', async () => {
    const { popover, button } = open();
    expect(popover.textContent).not.toContain('Killed a minister');
    const fold = button(/^Since this was published/);
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    fold.click();
    await settle();
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    expect(popover.textContent).toContain('Killed a minister');
  });

  it('counts a later relation among what came since', async () => {
    const [relation] = ISIS_K.relations;
    if (relation === undefined) throw new Error('the double has relations');
    const entry: EntryView = { ...ISIS_K, since: [], relations: [{ ...relation, since: true }] };
    const { popover, button } = open({ entry });
    expect(popover.textContent).not.toContain('is a province of the');
    button(/^Since this was published/).click();
    await settle();
    expect(popover.textContent).toContain('is a province of the');
  });

  it('folds the longer prose under More', async () => {
    const { popover, button } = open();
    expect(popover.textContent).not.toContain('Wilayat Khorasan');
    button('More').click();
    await settle();
    expect(popover.querySelector('em')?.textContent).toBe('Wilayat Khorasan');
    expect(button('Less').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('sources', () => {
  it.each([
    { source: 1, says: 'Read where it was published' },
    { source: 2, says: 'Read in a copy' },
    { source: 3, says: 'Not opened by us' },
  ])('says of source $source: $says', async ({ source, says }) => {
    const { button, get } = open();
    button(/^4 sources/).click();
    await settle();
    expect(get(`.sources li:nth-child(${source})`).textContent).toContain(says);
  });

  it('says publisher and date, and that two of four were read', async () => {
    const { button, get } = open();
    expect(button(/^4 sources/).textContent).toBe('4 sources · 2 read by us');
    button(/^4 sources/).click();
    await settle();
    expect(get('.sources li').textContent).toContain('Long War Journal · Jan 14, 2016');
  });

  it('keeps a column for its numbers, wide enough for the ninety-ninth', async () => {
    const { button, get } = open();
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
    const { root, get } = open();
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
    const { root, get, popover } = open();
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
    const { root, get, button, popover } = open();
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

  it('gives a hand 24 px to hit each lone number', () => {
    const { root, get } = open();
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
    const { root } = open();
    for (const number of root.querySelectorAll('.cites button')) {
      number.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = number.getBoundingClientRect();
      expect(root.elementFromPoint((left + right) / 2, (top + bottom) / 2)).toBe(number);
    }
  });

  it('tells the other side nothing', async () => {
    const { button, get } = open();
    button(/^4 sources/).click();
    await settle();
    const link = get<HTMLAnchorElement>('.sources a');
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
    expect(link.referrerPolicy).toBe('no-referrer');
  });

  it('makes no link of an address that is not of the web', async () => {
    const { button, root } = open();
    button(/^4 sources/).click();
    await settle();
    expect([...root.querySelectorAll('a')].map(({ protocol }) => protocol)).toEqual([
      'https:',
      'https:',
    ]);
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
  ] as const)('calls $calls when $press is pressed', ({ press, calls, with: args }) => {
    const { button, given } = open({
      canGoBack: true,
      others: [bareEntry('al-qaeda', 'Al Qaeda', 'Armed group', 'A network.')],
    });
    button(press).click();
    expect(given[calls]).toHaveBeenCalledExactlyOnceWith(...args);
  });

  it.each([
    { copied: true, says: 'Copied' },
    { copied: false, says: 'Not copied' },
  ])('says $says where the clipboard answers so', async ({ copied, says }) => {
    const { button, root } = open({ onCopy: async () => copied });
    button('Copy').click();
    await expect.poll(() => root.querySelector('.foot [aria-live]')?.textContent).toBe(says);
  });

  it('offers no way back where there is none', () => {
    expect(() => open().button('‹ Back')).toThrow('no button');
  });

  it('says whether it is pinned', () => {
    expect(open({ pinned: true }).button('Pin').getAttribute('aria-pressed')).toBe('true');
    expect(open({ pinned: false }).button('Pin').getAttribute('aria-pressed')).toBe('false');
  });

  it('keeps the focus inside, and begins at the top, when a link is followed', async () => {
    const { root, button, draw, popover, given } = open();
    const link = button('Taliban');
    link.focus();
    link.click();
    draw(<Popover {...given} entry={TALIBAN} canGoBack />);
    await settle();
    expect(root.activeElement).toBe(popover);
    expect(popover.scrollTop).toBe(0);
  });

  it('is folded again for the next entry', async () => {
    const { button, draw, given } = open();
    button(/^Since this was published/).click();
    await settle();
    draw(<Popover {...given} entry={{ ...ISIS_K, id: 'another' }} />);
    await settle();
    expect(button(/^Since this was published/).getAttribute('aria-expanded')).toBe('false');
  });
});

describe('how it stands', () => {
  it.each([
    { width: 1280, height: 800 },
    { width: 800, height: 600 },
    { width: 320, height: 640 },
    { width: 320, height: 256 },
  ])('is at most 380 px and the screen wide, 60 % high, at $width × $height', async (viewport) => {
    await page.viewport(viewport.width, viewport.height);
    const { popover, button } = open();
    button(/^4 sources/).click();
    await settle();
    const { width, height } = popover.getBoundingClientRect();
    expect(width).toBeLessThanOrEqual(Math.min(380, viewport.width));
    expect(height).toBeLessThanOrEqual(viewport.height * 0.6 + 1);
    expect(popover.scrollHeight).toBeGreaterThan(popover.clientHeight);
    expect(popover.scrollWidth).toBe(popover.clientWidth);
  });

  it.each([
    { width: 1280, entry: ISIS_K, lines: 1 },
    { width: 320, entry: ISIS_K, lines: 2 },
    { width: 1280, entry: TALIBAN, lines: 1 },
  ])(
    'ends every line of its foot at the right edge, $width px wide',
    async ({ width, entry, lines }) => {
      await page.viewport(width, 640);
      const { get, root } = open({ entry });
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
    const { popover, get, button } = open();
    button(/^4 sources/).click();
    await settle();
    popover.scrollTop = 120;
    await settle();
    const box = popover.getBoundingClientRect();
    expect(get('.head').getBoundingClientRect().top).toBeCloseTo(box.top + 1, 0);
    expect(get('.foot').getBoundingClientRect().bottom).toBeCloseTo(box.bottom - 1, 0);
  });

  it('is not printed', async () => {
    const { popover } = open();
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(getComputedStyle(popover).display).toBe('none');
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });

  it('does not move where motion is reduced', async () => {
    const { popover } = open();
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
    { name: 'with all that it can hold', changes: { canGoBack: true, others: [TALIBAN] } },
    { name: 'with as little as it can hold', changes: { entry: TALIBAN } },
  ])('has none $name', async ({ changes }) => {
    const { host } = open(changes, scheme);
    await new Promise((done) => setTimeout(done, 150));
    await expectNoBarriers(host);
  });

  it('has none unfolded', async () => {
    const { host, button, get } = open({}, scheme);
    button('More').click();
    button(/^Since this was published/).click();
    get<HTMLButtonElement>('.cites button').click();
    await new Promise((done) => setTimeout(done, 150));
    await expectNoBarriers(host);
  });
});
