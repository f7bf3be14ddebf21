import { findBarriers } from './barriers';
import { applyInside, CONDITIONS } from './conditions';
import { expect, readPage, test } from './extension';
import { popoverOf } from './interface';
import { pointIn, scrollToMark } from './paintedMarks';

test.use({ phone: true });

for (const condition of CONDITIONS) {
  test(`everyone gets into the sheet of a phone: ${condition.name}`, async ({
    open,
    tap,
    emulate,
  }) => {
    const { html = (html) => html, viewport, media } = condition;
    const page = await open(html(await readPage('border-town.html')), {
      ...(viewport && { viewport }),
      prepare: (page) => emulate(page, media ?? {}),
    });
    const { lines } = await scrollToMark(page, 'ISIS-K', { top: 60 });
    await applyInside(page, condition);
    await tap(page, pointIn(lines[0]));
    const sheet = popoverOf(page);
    await expect(sheet).toBeVisible();
    expect(await sheet.evaluate(condition.holds)).toBe(true);
    expect.soft(await findBarriers(page, sheet), condition.name).toEqual([]);
    await sheet.getByRole('button', { name: /\d+ sources/ }).click();
    expect.soft(await findBarriers(page, sheet), `${condition.name}: sources`).toEqual([]);
    await sheet.getByRole('button', { name: 'Close' }).last().click();
    await expect(sheet).toBeHidden();
  });
}
