import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { Annotations } from '../../src/core/annotate/annotations';
import { Sidebar } from '../../src/ui/Sidebar';
import { ANNOTATIONS, bareEntry, ISIS_K, mentionAt, NOTE, NOTE_MENTION } from './doubles';
import { expectNoBarriers, settle } from './mountInShadow';
import { LONG, openSidebar } from './openSidebar';

const NOTHING: Annotations = {
  publishedAt: null,
  mentions: [],
  marks: { first: [], every: [] },
  entries: {},
  entryCount: 0,
  thread: [],
  unplaced: [],
  counted: '0 entries',
  packs: [],
  article: null,
};

describe('the list', () => {
  it('stands in reading order, notes between entries', async () => {
    const { root } = await openSidebar();
    expect([...root.querySelectorAll('.thread h3')].map(({ textContent }) => textContent)).toEqual([
      'The Doha agreement',
      'Taliban',
      'ISIS-K',
      'Driven out three times?',
      'National Resistance Front',
      'Al Qaeda',
    ]);
  });

  it('says of each entry its kind, its definition and how often it is mentioned', async () => {
    const { get } = await openSidebar();
    const text = get('[data-entry=taliban]').textContent;
    expect(text).toContain('Movement');
    expect(text).toContain('The movement that has ruled Afghanistan since August 2021.');
    expect(text).toContain('2 mentions');
  });

  it('says how much there is', async () => {
    const { get } = await openSidebar();
    expect(get('.counts').textContent).toBe('5 entries · 1 note');
  });

  it('says so where there is nothing for an article', async () => {
    const { sidebar } = await openSidebar({ annotations: NOTHING });
    expect(sidebar.textContent).toContain('Sidelight has no notes for this article.');
  });

  it('says of a note of when it is, and how it begins', async () => {
    const { get } = await openSidebar();
    expect(get('.note .brief').textContent).toBe(
      'Note, as of Mar 2024 Accounts differ on what counts as driven out. …',
    );
  });

  it('tells all of a note that is opened, with its sources', async () => {
    const { get } = await openSidebar({ expandedId: NOTE.id });
    expect(get('.note .definition').textContent).toContain('The U.N. counted fighters');
    get<HTMLButtonElement>('.note .sources-button').click();
    await settle();
    expect(get('.note .sources').textContent).toContain('Long War Journal');
  });

  it('goes to the passage of a note', async () => {
    const { button, given } = await openSidebar();
    button('Show in the text: Driven out three times?').click();
    expect(given.onStep).toHaveBeenCalledExactlyOnceWith([NOTE_MENTION], null, 'next');
  });
});

describe('the thread', () => {
  const states = (root: ShadowRoot) =>
    [...root.querySelectorAll('.thread > .item')].map((item) =>
      ['passed', 'here', 'ahead'].find((state) => item.classList.contains(state)),
    );

  it('shows what has been passed, where the reader is, and what is ahead', async () => {
    const { root, draw, given } = await openSidebar({ readingOffset: 300 });
    expect(states(root)).toEqual(['passed', 'passed', 'here', 'ahead', 'ahead', 'ahead']);
    draw(<Sidebar {...given} readingOffset={570} />);
    await settle();
    expect(states(root)).toEqual(['passed', 'passed', 'passed', 'passed', 'here', 'ahead']);
  });

  it('says to a screen reader where the reader is', async () => {
    const { get } = await openSidebar({ readingOffset: 300 });
    expect(get('[aria-current=location]').textContent).toBe('ISIS-K');
  });

  it('is drawn filled behind, glowing here and open ahead', async () => {
    const { get } = await openSidebar({ readingOffset: 300 });
    const dot = (state: string) => getComputedStyle(get(`.${state}`), '::after');
    expect(dot('passed').backgroundColor).toBe(dot('passed').borderTopColor);
    expect(dot('here').boxShadow).not.toBe('none');
    expect(dot('ahead').backgroundColor).not.toBe(dot('ahead').borderTopColor);
  });

  it.each([
    { what: 'an entry', readingOffset: 300, words: '.here .brief' },
    { what: 'a note', readingOffset: 470, words: '.here.note .brief' },
  ])('sets $what darker where the reader is', async ({ readingOffset, words }) => {
    const { get } = await openSidebar({ readingOffset });
    const color = (selector: string) => getComputedStyle(get(selector)).color;
    expect(color(words)).toBe(color('aside'));
    expect(color('.ahead .brief')).not.toBe(color('aside'));
  });

  it('keeps the place in view as the reader moves on', async () => {
    const { get, draw, given } = await openSidebar({ annotations: LONG, readingOffset: 0 });
    draw(<Sidebar {...given} readingOffset={500} />);
    await settle();
    const list = get('.list').getBoundingClientRect();
    const here = get('.here').getBoundingClientRect();
    expect(here.top).toBeGreaterThanOrEqual(list.top);
    expect(here.bottom).toBeLessThanOrEqual(list.bottom + 1);
  });

  it('follows again after a click in the list has left the focus there', async () => {
    const { get, draw, given } = await openSidebar({ annotations: LONG, readingOffset: 0 });
    await userEvent.click(get('[data-entry=e1] .stepper button'));
    await userEvent.unhover(get('.list'));
    draw(<Sidebar {...given} readingOffset={500} />);
    await settle();
    expect(get('.list').scrollTop).toBeGreaterThan(0);
  });

  it('does not scroll away under a reader who is busy in the list by key', async () => {
    const { get, draw, given, button } = await openSidebar({ annotations: LONG, readingOffset: 0 });
    get('input').focus();
    await userEvent.keyboard('{Tab}');
    button('E 1').focus();
    draw(<Sidebar {...given} readingOffset={500} />);
    await settle();
    expect(get('.list').scrollTop).toBe(0);
  });
});

describe('what is said of the whole', () => {
  it('lists quotations without a place, each with its reason in plain words', async () => {
    const { get } = await openSidebar();
    const text = get('.unplaced').textContent;
    expect(text).toContain('Could not be placed');
    expect(text).toContain('the hardest winter in forty years');
    expect(text).toContain('These words are not in this version of the article.');
    expect(text).toContain('These words appear in more than one place');
  });

  it.each([
    { changed: true, place: '.changed' },
    { changed: false, place: '.about' },
  ])(
    'says how the text compares with the annotated one (changed: $changed)',
    async ({ changed, place }) => {
      const article = { id: 'x', by: 'url', changed, said: 'Two passages are unplaced.' } as const;
      const { get } = await openSidebar({ annotations: { ...ANNOTATIONS, article } });
      expect(get(place).textContent).toContain('Two passages are unplaced.');
    },
  );

  it('credits the pack: title, editors, day of review and licence', async () => {
    const { get } = await openSidebar();
    const text = get('.about').textContent;
    expect(text).toContain('The Islamic State, its Khorasan branch and the war after the war');
    expect(text).toContain('The Sidelight editors');
    expect(text).toContain('Reviewed Nov 25, 2026');
    const link = get<HTMLAnchorElement>('.about a');
    expect(link.textContent).toBe('CC BY 4.0');
    expect(link.href).toBe('https://creativecommons.org/licenses/by/4.0/');
  });

  it.each([
    { press: 'First mention', was: 'none', asks: 'first' },
    { press: 'Every mention', was: 'first', asks: 'every' },
    { press: 'None', was: 'first', asks: 'none' },
  ] as const)('marks: $press', async ({ press, was, asks }) => {
    const { root, given } = await openSidebar({ density: was });
    const label = [...root.querySelectorAll('label')].find((one) => one.textContent === press);
    label?.click();
    expect(given.onDensity).toHaveBeenCalledExactlyOnceWith(asks);
  });
});

describe('how it stands', () => {
  it('lies over the right margin, beside a column of 600 in a window of 1,280', async () => {
    const { sidebar } = await openSidebar();
    const { left, right, top, bottom } = sidebar.getBoundingClientRect();
    expect([right - left, right, top, bottom]).toEqual([316, innerWidth, 0, innerHeight]);
  });

  it('is a sheet from the bottom on a narrow screen, never wider than it', async () => {
    const { sidebar } = await openSidebar({ sheet: true });
    await page.viewport(320, 640);
    await settle();
    const { left, right, height, bottom } = sidebar.getBoundingClientRect();
    expect([left, right, bottom]).toEqual([0, 320, 640]);
    expect(height).toBeCloseTo(640 * 0.62, 0);
  });

  it('scrolls as a whole where a high zoom leaves no room', async () => {
    const { sidebar } = await openSidebar();
    await page.viewport(320, 256);
    await settle();
    expect(getComputedStyle(sidebar).overflowY).toBe('auto');
    expect(sidebar.scrollWidth).toBe(sidebar.clientWidth);
  });

  it('is a landmark with a name, its headings in order', async () => {
    const { sidebar, root } = await openSidebar({ expandedId: 'isis-k' });
    expect(sidebar.tagName).toBe('ASIDE');
    expect(sidebar.getAttribute('aria-label')).toBe('Sidelight');
    const levels = [...root.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    expect(levels[0]).toBe(2);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1);
    }
  });

  it('lets the focus in and out by Tab', async () => {
    const { root, host } = await openSidebar();
    const after = document.createElement('button');
    host.after(after);
    const seen = new Set<Element | null>();
    for (let i = 0; i < 40 && document.activeElement !== after; i++) {
      await userEvent.tab();
      if (root.activeElement) seen.add(root.activeElement);
    }
    expect(document.activeElement).toBe(after);
    expect(seen.size).toBeGreaterThan(10);
    after.remove();
  });

  it('is not printed', async () => {
    const { sidebar } = await openSidebar();
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(getComputedStyle(sidebar).display).toBe('none');
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });
});

describe.each(['light', 'dark'] as const)('barriers, %s', (scheme) => {
  it.each([
    { name: 'closed entries', changes: {} },
    { name: 'an open entry', changes: { expandedId: 'isis-k' } },
    { name: 'a current mention', changes: { currentMention: mentionAt('isis-k', 420) } },
    { name: 'a sheet', changes: { sheet: true } },
    { name: 'nothing found', changes: { annotations: NOTHING } },
    {
      name: 'a changed text and a visiting entry',
      changes: {
        annotations: {
          ...ANNOTATIONS,
          article: { id: 'x', by: 'url', changed: true, said: 'This text differs.' },
        },
        expandedId: ISIS_K.id,
        visiting: bareEntry('far', 'Far', 'Place', 'A place.'),
      },
    },
  ] as const)('has none with $name', async ({ changes }) => {
    const { host, get } = await openSidebar(changes, scheme);
    get('.thread');
    await expectNoBarriers(host);
  });
});
