import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Sidebar } from '../../src/ui/Sidebar';
import { bareEntry, mentionAt, NOTE } from './doubles';
import { settle } from './mountInShadow';
import { LONG, openSidebar } from './openSidebar';

/** Whether an element is within the visible part of what scrolls it. */
function isInView(element: HTMLElement, frame: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const seen = frame.getBoundingClientRect();
  return top >= seen.top - 1 && bottom <= seen.bottom + 1;
}
describe('the row of the mention that is open or reached by key', () => {
  const lit = { annotations: LONG, readingOffset: 0, currentMention: mentionAt('e40', 400) };

  it('is brought into view, wherever the reader is', async () => {
    const { get } = await openSidebar({ ...lit, attending: true });
    expect(isInView(get('.current'), get('.list'))).toBe(true);
  });

  it('gives way to the reader’s place when it was only jumped to', async () => {
    const { get } = await openSidebar(lit);
    expect(isInView(get('.here'), get('.list'))).toBe(true);
  });
});

describe('the reader’s place in the list', () => {
  it('is in its upper part, so that what is ahead is in sight', async () => {
    const { get } = await openSidebar({ annotations: LONG, readingOffset: 300 });
    const here = get('.here').getBoundingClientRect();
    const list = get('.list').getBoundingClientRect();
    expect(here.top).toBeGreaterThanOrEqual(list.top);
    expect(here.bottom).toBeLessThan(list.top + list.height / 2);
  });

  it('is not gone back to for each popover under the pointer', async () => {
    const { get, draw, given } = await openSidebar({ annotations: LONG, readingOffset: 300 });
    get('.list').scrollTop = 0;
    draw(<Sidebar {...given} currentMention={mentionAt('e40', 400)} />);
    await settle();
    expect(get('.list').scrollTop).toBe(0);
  });

  it('is not gone back to when a blank is typed, which seeks nothing', async () => {
    const { get } = await openSidebar({ annotations: LONG, readingOffset: 300 });
    get('.list').scrollTop = 100;
    await userEvent.fill(get('input'), ' ');
    await settle();
    expect(get('.list').scrollTop).toBe(100);
  });

  it('is not gone back to when more comes to the article', async () => {
    const { thread } = LONG;
    const begun = { ...LONG, thread: thread.slice(0, 12) };
    const { get, draw, given, root } = await openSidebar({ annotations: begun, readingOffset: 0 });
    get('.list').style.cssText = 'height: 200px; flex: none';
    get('.list').scrollTop = 150;
    draw(<Sidebar {...given} annotations={LONG} />);
    await expect.poll(() => root.querySelectorAll('.thread .item').length).toBe(thread.length);
    await settle();
    expect(get('.list').scrollTop).toBe(150);
  });
});

it('keeps its bar in sight in a window so low that it scrolls as a whole', async () => {
  const { get, sidebar } = await openSidebar({ annotations: LONG });
  await page.viewport(640, 300);
  sidebar.scrollTop = 600;
  await settle();
  expect(sidebar.scrollTop).toBe(600);
  expect(get('.bar').getBoundingClientRect().top).toBe(0);
  expect(isInView(get('.bar button'), sidebar)).toBe(true);
});

it('opens a folded row from anywhere in it but its steps', async () => {
  const { get, root } = await openSidebar();
  const at = (selector: string) => {
    const { left, top, width, height } = get(selector).getBoundingClientRect();
    return root.elementFromPoint(left + width / 2, top + height / 2);
  };
  expect(at('[data-entry=taliban] .brief')).toBe(get('[data-entry=taliban] h3 button'));
  expect(at('[data-entry=taliban] .stepper button')).toBe(
    get('[data-entry=taliban] .stepper button'),
  );
});

it('shows a note that was asked for, and gives it the focus', async () => {
  const { get, draw, given, root } = await openSidebar({ readingOffset: 0 });
  get('.list').style.cssText = 'height: 200px; flex: none';
  draw(<Sidebar {...given} expandedId={NOTE.id} />);
  await settle();
  expect(isInView(get('.note h3'), get('.list'))).toBe(true);
  expect(root.activeElement).toBe(get('.note h3 button'));
});

it('keeps the search field in sight in a low window while the reader types', async () => {
  const { get, sidebar } = await openSidebar({ annotations: LONG, readingOffset: 500 });
  await page.viewport(640, 300);
  sidebar.scrollTop = 300;
  for (const query of ['i', 'id']) {
    await userEvent.fill(get('input'), query);
    await settle();
    expect(sidebar.scrollTop).toBe(0);
  }
});

it('opens the sources of a row beneath their button, which stays under the pointer', async () => {
  const { get, button } = await openSidebar({ expandedId: 'isis-k' });
  const where = () => button(/^4 sources/).getBoundingClientRect().top;
  const before = where();
  button(/^4 sources/).click();
  await settle();
  expect(get('.sources').checkVisibility()).toBe(true);
  expect(where()).toBe(before);
});

describe('opening an entry in place', () => {
  it('shows it and gives it the focus, though a search had hidden it', async () => {
    const { get, draw, given, root } = await openSidebar({
      annotations: LONG,
      onSearch: async () => ['e5'],
    });
    await userEvent.fill(get('input'), 'E 5');
    await settle();
    expect(root.querySelector('[data-entry=e40]')).toBeNull();
    get('input').blur();
    draw(<Sidebar {...given} expandedId="e40" />);
    await settle();
    expect(get<HTMLInputElement>('input').value).toBe('');
    expect(isInView(get('[data-entry=e40] h3'), get('.list'))).toBe(true);
    expect(root.activeElement).toBe(get('[data-entry=e40] h3 button'));
  });

  it('does so in a window so low that the sidebar scrolls as a whole', async () => {
    const { get, draw, given } = await openSidebar({ annotations: LONG, readingOffset: 0 });
    await page.viewport(640, 300);
    draw(<Sidebar {...given} readingOffset={0} expandedId="e40" />);
    await settle();
    expect(isInView(get('[data-entry=e40] h3'), get('aside'))).toBe(true);
  });

  it('stays as it was, with the search and the focus, where the text no longer mentions it', async () => {
    const visiting = bareEntry('e40', 'E 40', 'Idea', 'An idea.');
    const { get, draw, given, root } = await openSidebar({
      annotations: LONG,
      expandedId: 'e40',
      onSearch: async () => ['e5'],
    });
    await userEvent.fill(get('input'), 'E 5');
    const thread = LONG.thread.filter(({ id }) => id !== 'e40');
    draw(
      <Sidebar {...given} annotations={{ ...LONG, thread }} expandedId="e40" visiting={visiting} />,
    );
    await settle();
    expect(get<HTMLInputElement>('input').value).toBe('E 5');
    expect(root.activeElement).toBe(get('input'));
  });

  it('leaves the focus where it is when the sidebar opens with it', async () => {
    const { root } = await openSidebar({ expandedId: 'isis-k' });
    expect(root.activeElement).toBeNull();
  });

  it('keeps the list where it is while the reader moves on in the article', async () => {
    const { get, draw, given, root } = await openSidebar({ annotations: LONG, readingOffset: 0 });
    draw(<Sidebar {...given} expandedId="e40" />);
    await settle();
    (root.activeElement as HTMLElement).blur();
    const { scrollTop } = get('.list');
    draw(<Sidebar {...given} expandedId="e40" readingOffset={100} />);
    await settle();
    expect(scrollTop).toBeGreaterThan(0);
    expect(get('.list').scrollTop).toBe(scrollTop);
  });

  it.each([
    { name: 'asks to open a closed one', expandedId: null, asks: 'isis-k' },
    { name: 'asks to close the open one', expandedId: 'isis-k', asks: null },
  ])('$name', async ({ expandedId, asks }) => {
    const { button, given } = await openSidebar({ expandedId });
    expect(button('ISIS-K').getAttribute('aria-expanded')).toBe(String(expandedId !== null));
    button('ISIS-K').click();
    expect(given.onExpand).toHaveBeenCalledExactlyOnceWith(asks);
  });

  it('says all that the popover says', async () => {
    const { get, button, given } = await openSidebar({ expandedId: 'isis-k' });
    const text = get('[data-entry=isis-k]').textContent;
    for (const words of ['In this article', 'Known on Mar 31, 2024', 'Related', '4 sources']) {
      expect(text).toContain(words);
    }
    button('Islamic State').click();
    expect(given.onFollow).toHaveBeenCalledExactlyOnceWith('islamic-state');
    button('Copy').click();
    expect(given.onCopy).toHaveBeenCalledExactlyOnceWith('isis-k');
  });

  it('brings it into view', async () => {
    const { get, draw, given } = await openSidebar();
    get('.list').style.height = '200px';
    get('.list').style.flex = 'none';
    draw(<Sidebar {...given} expandedId="al-qaeda" />);
    await settle();
    const list = get('.list').getBoundingClientRect();
    expect(get('[data-entry=al-qaeda]').getBoundingClientRect().top).toBeLessThan(list.bottom);
  });

  it('puts an entry that is not mentioned here away while the reader searches', async () => {
    const visiting = bareEntry('far', 'Far', 'Place', 'A place.');
    const { get, root } = await openSidebar({
      visiting,
      expandedId: 'far',
      onSearch: async () => ['taliban'],
    });
    await userEvent.fill(get('input'), 'taliban');
    await settle();
    expect(root.querySelector('.visiting')).toBeNull();
    expect(get('.thread').childElementCount).toBeGreaterThan(0);
  });

  it('shows an entry that was followed to and is not mentioned here', async () => {
    const visiting = bareEntry('far', 'Far', 'Place', 'A place.');
    const { get } = await openSidebar({ expandedId: 'far', visiting });
    expect(get('.visiting').textContent).toContain('A place.');
    const says = get('.visiting .empty');
    expect(says.textContent).toBe('Not mentioned in this article.');
    expect(isInView(says, get('.list'))).toBe(true);
  });
});
