import type { Locator, Page, Worker } from '@playwright/test';
import { showMark } from '../showMark';

declare const chrome: {
  readonly tabs: { query(info: object): Promise<{ id?: number }[]> };
  readonly commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
};

/** Something that a reader does in an article. */
export interface ReaderStep {
  readonly when: string;
  /** Whatever asks the page for something, and so would run a script there. */
  prepare?(): Promise<void>;
  /** What is traced: the reader's hand alone. */
  act(): Promise<void>;
}

/** What a reader does, one step after the other, with the sidebar closed at first. */
export function readerSteps(page: Page, background: Worker): readonly ReaderStep[] {
  const ours = page.locator('sidelight-root');
  let at = { x: 0, y: 0 };
  const point = (find: () => Promise<{ x: number; y: number }>) => async () => {
    at = await find();
  };
  const click = () => page.mouse.click(at.x, at.y);
  /** One of the manifest's commands. */
  const command = (name: string) => () => background.evaluate(dispatch, name);
  return [
    {
      when: 'a definition opens at the pointer',
      prepare: point(() => page.evaluate(showMark, 3)),
      act: () => page.mouse.move(at.x, at.y),
    },
    { when: 'it is pinned', act: click },
    { when: 'it closes', act: () => page.keyboard.press('Escape') },
    { when: 'the sidebar opens', act: command('toggle-sidebar') },
    {
      when: 'an entry unfolds there',
      prepare: point(() => middleOf(ours.locator('.thread h3 button').nth(1))),
      act: click,
    },
    {
      when: 'a letter is searched',
      prepare: () => ours.getByRole('searchbox').focus(),
      act: () => page.keyboard.type('t'),
    },
    { when: 'the search is cleared', act: () => page.keyboard.press('Escape') },
    { when: 'the next mention is reached', act: command('next-mention') },
    { when: 'its definition opens', act: command('toggle-mention') },
    {
      when: 'every mention is marked',
      prepare: point(() => middleOf(ours.locator('.choice label').nth(1))),
      act: click,
    },
    { when: 'the reader scrolls', act: () => page.mouse.wheel(0, 3000) },
    { when: 'the sidebar closes', act: command('toggle-sidebar') },
  ];
}

async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox();
  if (box === null) throw new Error(`${place} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function dispatch(name: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true });
  chrome.commands.onCommand.dispatch(name, tab);
}
