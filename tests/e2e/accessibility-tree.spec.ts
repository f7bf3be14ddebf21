import { expect, readPage, test } from './extension';
import { clickMark, entryButton, popoverOf, sidebarOf } from './interface';

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
      - heading "When this was published" [level=3]
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
  const cursor = page.locator('sidelight-root .cursor');
  await expect(cursor).toBeFocused();
  await expect(cursor).toMatchAriaSnapshot(
    '- button /^.+, [a-z].+, mention 1 of \\d+\\. Press Enter to open the definition\\.$/',
  );
  await page.keyboard.press('Enter');
  await expect(popoverOf(page)).toBeFocused();
});
