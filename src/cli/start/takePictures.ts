import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenedPage } from './openInBrowser';
import { readMarks, waitForMarks } from './paintedMarks';

const FOLDER = '.output/demo';

/** Long enough for the dwell (200), the answer and the fade (120), in milliseconds. */
const SETTLE = 450;

/** Long enough for a scroll to be painted, in milliseconds. */
const SCROLL = 150;

/** Makes the page dark; the extension follows what the page shows. */
const DARK =
  'html { background: #121212 !important } body, body * { background: none !important; color: #dcdcdc !important }';

/**
 * Takes a picture of each state, and reports each path once it is written. `words` are those of the mark
 * to point at; without such a mark it is the first one.
 */
export async function takePictures(
  opened: OpenedPage,
  words: string,
  report: (path: string) => void,
): Promise<void> {
  const { page } = opened;
  mkdirSync(FOLDER, { recursive: true });
  const picture = async (name: string) => {
    await page.waitForTimeout(SETTLE);
    const path = join(FOLDER, `${name}.png`);
    await page.screenshot({ path });
    report(path);
  };

  await scrollToText(opened);
  await picture('article');
  await restOnMark(opened, words);
  await picture('popover');

  await page.keyboard.press('Escape');
  await command(opened, 'toggle-sidebar');
  await picture('sidebar');

  await page.addStyleTag({ content: DARK });
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.addStyleTag({ content: DARK });
  await waitForMarks(page);
  await restOnMark(opened, words);
  await picture('dark');

  await page.keyboard.press('Escape');
  await command(opened, 'toggle-sidebar');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload({ waitUntil: 'domcontentloaded' });
  await waitForMarks(page);
  await command(opened, 'next-mention');
  await command(opened, 'toggle-mention');
  await picture('narrow');
}

/** Scrolls the first mark into the upper part of the window: a page starts with its masthead and a picture. */
async function scrollToText({ page }: OpenedPage): Promise<void> {
  const { height } = page.viewportSize() ?? { height: 860 };
  const [first] = await readMarks(page);
  if (first) await page.mouse.wheel(0, first.y - height / 4);
}

/** Scrolls a mark to where the popover has room below it, and rests the pointer on the mark. */
async function restOnMark({ page }: OpenedPage, words: string): Promise<void> {
  const { height } = page.viewportSize() ?? { height: 860 };
  const find = async () => {
    const marks = await readMarks(page);
    return marks.find(({ text }) => text === words) ?? marks[0];
  };
  const mark = await find();
  if (!mark) return;
  await page.mouse.wheel(0, mark.y - height / 4);
  await page.waitForTimeout(SCROLL);
  const here = (await find()) ?? mark;
  await page.mouse.move(here.x, here.y, { steps: 4 });
}

/** Sends the extension a command as its key would; a script cannot press the browser's own keys. */
async function command({ background, page }: OpenedPage, name: string): Promise<void> {
  await page.bringToFront();
  // As text, so that no compiler's helper is missing in the extension's world.
  await background.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('${name}', tab))`,
  );
}
