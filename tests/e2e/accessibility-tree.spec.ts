import type { Page } from '@playwright/test';
import { expect, readPage, test } from './extension';
import { clickMark, cursorOf, entryButton, popoverOf, sidebarOf } from './interface';

test('a screen reader finds in the popover a named dialog, then what it is, why, when and whence', async ({
  open,
}) => {
  const page = await open(await readPage('border-town.html'));
  const popover = await clickMark(page, 'ISIS-K');
  await expect(popover).toHaveAccessibleName('ISIS-K Islamic State Khorasan Province');
  await expect(popover).toHaveAccessibleDescription(/^A jihadist group/);
  await expect(popover).toMatchAriaSnapshot(`
    - dialog "ISIS-K Islamic State Khorasan Province":
      - text: Armed group
      - button "Pin" [pressed]
      - button "Close"
      - heading "ISIS-K Islamic State Khorasan Province" [level=2]
      - paragraph: "Khorasan: khor-uh-SAHN"
      - paragraph:
        - button "More"
      - heading "In this article" [level=3]
      - heading "Known on Mar 31, 2024" [level=3]
      - heading /Since this was published/ [level=3]:
        - button /Since this was published/
      - heading "Related" [level=3]
      - button /\\d+ sources/
      - button "Show in sidebar"
  `);
});

test('a screen reader finds in the sidebar a landmark, a search, a list with headings and the marks’ choice', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('toggle-sidebar');
  await entryButton(page, 'isis-k').click();
  await expect(sidebarOf(page)).toMatchAriaSnapshot(`
    - complementary "Sidelight":
      - heading "Sidelight" [level=2]
      - status: /\\d+ entries · \\d+ notes/
      - button "Close sidebar"
      - searchbox "Search these notes"
      - list:
        - listitem:
          - heading "ISIS-K" [level=3]:
            - button "ISIS-K" [expanded]
          - button "Previous mention of ISIS-K"
          - button "Next mention of ISIS-K"
          - heading "In this article" [level=4]
      - heading "Could not be placed" [level=3]
      - group "Marks":
        - radio "First mention" [checked]
        - radio "Every mention"
        - radio "None"
  `);
  await sidebarOf(page).getByRole('searchbox').fill('nothing of the kind');
  await expect(sidebarOf(page).getByRole('status').first()).toHaveText(/^0 of \d+ found$/);
});

test('a screen reader hears at a mention its name, kind, number and what Enter does', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('next-mention');
  const cursor = cursorOf(page);
  await expect(cursor).toBeFocused();
  await expect(cursor).toMatchAriaSnapshot(
    '- button /^.+, [A-Z].+, mention 1 of \\d+\\. Press Enter to open the definition\\.$/',
  );
  await page.keyboard.press('Enter');
  await expect(popoverOf(page)).toBeFocused();
});

test('the browser’s own accessibility tree has the popover and the sidebar with their roles and names', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('toggle-sidebar');
  await entryButton(page, 'isis-k').click();
  await clickMark(page, 'ISIS-K');
  const popover = await readTree(page, 'dialog', 'ISIS-K Islamic State Khorasan Province');
  expect(outline(popover, 'dialog', 'heading')).toEqual([
    'dialog “ISIS-K Islamic State Khorasan Province” modal=false',
    'heading “ISIS-K Islamic State Khorasan Province” level=2',
    'heading “In this article” level=3',
    'heading “Known on Mar 31, 2024” level=3',
    expect.stringMatching(/^heading “Since this was published Show \d+” level=3$/),
    'heading “Related” level=3',
  ]);
  expect(popover[0]?.description).toMatch(/^A jihadist group/);
  const pressed = outline(popover, 'button').filter((line) => !/“Source \d+”/.test(line));
  expect(pressed.slice(0, 3)).toEqual([
    'button “Pin” pressed=true',
    'button “Close”',
    'button “More” expanded=false',
  ]);
  expect(pressed[3]).toMatch(/^button “Since this was published Show \d+” expanded=false$/);
  expect(outline(popover, 'link')).toContain('link “Pakistani Taliban”');
  expect(pressed.slice(-3)).toEqual([
    expect.stringMatching(/^button “\d+ sources · .+” expanded=false$/),
    'button “Copy”',
    'button “Show in sidebar”',
  ]);

  const sidebar = await readTree(page, 'complementary', 'Sidelight');
  expect(outline(sidebar, 'complementary', 'searchbox', 'radio')).toEqual([
    'complementary “Sidelight”',
    'searchbox “Search these notes”',
    'radio “First mention” checked=true',
    'radio “Every mention” checked=false',
    'radio “None” checked=false',
  ]);
  const headings = outline(sidebar, 'heading');
  expect(headings.slice(0, 2)).toEqual([
    'heading “Sidelight” level=2',
    'heading “Pakistan” level=3',
  ]);
  expect(headings.slice(headings.indexOf('heading “ISIS-K” level=3')).slice(0, 3)).toEqual([
    'heading “ISIS-K” level=3',
    'heading “In this article” level=4',
    'heading “Known on Mar 31, 2024” level=4',
  ]);
  expect(headings.at(-1)).toBe('heading “Could not be placed” level=3');
  expect(outline(sidebar, 'button')).toEqual(
    expect.arrayContaining([
      'button “Close sidebar”',
      'button “Pakistan” expanded=false',
      'button “ISIS-K” expanded=true',
      'button “Previous mention of ISIS-K”',
      'button “Next mention of ISIS-K”',
    ]),
  );

  for (const { role, name } of [...popover, ...sidebar]) {
    if (['button', 'link', 'heading', 'radio', 'searchbox', 'group'].includes(role))
      expect(name, `a ${role} without a name`).not.toBe('');
  }
});

interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Of what a reader is told: level, modality, and what is pressed, checked or unfolded. */
  readonly states: readonly string[];
}

const STATES = ['level', 'modal', 'pressed', 'expanded', 'checked'];

/** What Chromium tells a screen reader of one part of the page and of all in it, in order. */
async function readTree(page: Page, role: string, name: string): Promise<TreeNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: TreeNode[] = [];
  function add(node: (typeof nodes)[number]): void {
    if (!node.ignored)
      found.push({
        role: node.role?.value,
        name: node.name?.value ?? '',
        description: node.description?.value ?? '',
        states: (node.properties ?? [])
          .filter(({ name }) => STATES.includes(name))
          .map(({ name, value }) => `${name}=${value.value}`),
      });
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) add(child);
    }
  }
  const tops = nodes.filter((node) => node.role?.value === role && node.name?.value === name);
  expect(tops, `one ${role} is named ${name}`).toHaveLength(1);
  for (const top of tops) add(top);
  return found;
}

function outline(nodes: readonly TreeNode[], ...roles: string[]): string[] {
  return nodes
    .filter(({ role }) => roles.includes(role))
    .map(({ role, name, states }) => [role, `“${name}”`, ...states].join(' '));
}
