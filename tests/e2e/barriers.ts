import type { Locator, Page } from '@playwright/test';
import { findByAxe } from './axe';

/** Everything in a part of our interface that keeps somebody out; empty where nothing does. */
export async function findBarriers(page: Page, part: Locator): Promise<string[]> {
  return [
    ...(await findByAxe(page, RULES)),
    ...(await part.evaluate(findInLayout)),
    ...(await findByKeyboard(page, part)),
  ];
}

/** Contrast is measured in tests/ui, over all pairs of colors. */
const RULES = { 'color-contrast': { enabled: false }, 'target-size': { enabled: true } };

/** Runs in the page: what is cut off, lies over something else, or is too small a target. */
function findInLayout(part: Element): string[] {
  const found: string[] = [];
  const sayOf = (element: Element) =>
    `${element.localName}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
  const view = part.getBoundingClientRect();

  const isAbove = view.top < -1 || view.bottom > innerHeight + 1;
  const isBeside = view.left < -1 || view.right > innerWidth + 1;
  // A page of our own scrolls down.
  if (isBeside || (isAbove && part.getRootNode() instanceof ShadowRoot))
    found.push(`outside the window: ${JSON.stringify(view)}`);

  for (const element of [part, ...part.querySelectorAll('*')]) {
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (element.matches('.hidden, svg, svg *') || display === 'inline') continue;
    if (element.scrollWidth > element.clientWidth + 1 && overflowX !== 'visible')
      found.push(`wider than its box: ${sayOf(element)}`);
    const isCut = overflowY === 'hidden' || overflowY === 'clip';
    if (isCut && element.scrollHeight > element.clientHeight + 1)
      found.push(`higher than its box: ${sayOf(element)}`);
    if (element.matches('input[type=search]')) {
      const letters = Number.parseFloat(getComputedStyle(element).fontSize);
      const around = element.parentElement?.clientHeight ?? 0;
      if (around < letters * 1.2) found.push(`cuts what is typed: ${sayOf(element)}`);
    }
  }

  // Text against text of the same region: what is sticky or scrolls lies over the rest on purpose.
  const texts: { box: DOMRect; region: Element | null; node: Text }[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() === '' || node.parentElement?.closest('.hidden, style')) continue;
    const range = new Range();
    range.selectNodeContents(node);
    const region =
      node.parentElement?.closest('.head, .body, .foot, header, .list, footer') ?? null;
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      texts.push({ box, region, node });
      if (box.left < view.left - 1 || box.right > view.right + 1)
        found.push(`text beyond the edge: “${node.data.slice(0, 40)}”`);
    }
  }
  for (const [index, a] of texts.entries()) {
    for (const b of texts.slice(index + 1)) {
      if (a.region !== b.region || a.node === b.node) continue;
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      // A line box is higher than its letters, and a raised number reaches into the line above.
      if (wide > 2 && high > Math.min(a.box.height, b.box.height) * 0.4)
        found.push(
          `lies over another: “${a.node.data.slice(0, 30)}” “${b.node.data.slice(0, 30)}”`,
        );
    }
  }

  for (const target of part.querySelectorAll(
    'a[href], button, label, input[type=search], select, summary',
  )) {
    // In a sentence, the line is as high as it is.
    if (target.matches('p a, p .link, dd .link, li .link, .cites *')) continue;
    if (target.matches('label input, label.search input')) continue;
    // The entries on the way back are kept, and not shown.
    if (!target.checkVisibility()) continue;
    const { width, height } = target.getBoundingClientRect();
    if (Math.min(width, height) < 23.5)
      found.push(`a target of ${Math.round(width)} by ${Math.round(height)} px: ${sayOf(target)}`);
  }
  return [...new Set(found)];
}

/** Tab reaches all that can be pressed, shows where it is, and leaves. */
async function findByKeyboard(page: Page, part: Locator): Promise<string[]> {
  const stops = await part.evaluate((part) => {
    const reached = new Map<Element, boolean>();
    const root = part.getRootNode();
    const listen = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      const shown = target.closest('label') ?? target;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      reached.set(target, outlineStyle !== 'none' && outlineWidth !== '0px');
    };
    root.addEventListener('focusin', listen);
    // Here Tab ends: Firefox goes on to its own toolbar, and no script fetches the focus from there.
    const end = document.createElement('button');
    end.addEventListener('keydown', (event) => event.preventDefault());
    end.style.cssText = 'position: fixed; opacity: 0';
    document.documentElement.append(end);
    Object.assign(window, { reached, listen, end });
    (part as HTMLElement).tabIndex = -1;
    (part as HTMLElement).focus({ preventScroll: true });
    const controls = [...part.querySelectorAll('a[href], button, input, [role=link]')];
    return controls.filter((control) => control.checkVisibility()).length;
  });
  // A key that is held down repeats, and takes half as long as one that is pressed anew; all are sent
  // at once, as each waits for its answer otherwise.
  await Promise.all(Array.from({ length: stops + 1 }, () => page.keyboard.down('Tab')));
  await page.keyboard.up('Tab');
  return part.evaluate((part) => {
    const { reached, listen, end } = window as unknown as {
      reached: Map<Element, boolean>;
      listen: (event: Event) => void;
      end: HTMLElement;
    };
    const root = part.getRootNode() as Document | ShadowRoot;
    root.removeEventListener('focusin', listen);
    const found: string[] = [];
    for (const control of part.querySelectorAll<HTMLElement>(
      'a[href], button, input, [role=link]',
    )) {
      const name = control.getAttribute('aria-label') ?? control.textContent;
      if (!control.checkVisibility()) continue;
      // Of a group of radio buttons, Tab reaches the one that is chosen.
      if (control.matches('input[type=radio]:not(:checked)')) continue;
      if (!reached.has(control)) found.push(`Tab does not reach “${name}”`);
      else if (!reached.get(control)) found.push(`no ring around “${name}”`);
    }
    // In a page of our own there is nowhere else to go but round.
    if (root instanceof ShadowRoot && part.contains(root.activeElement))
      found.push('Tab does not leave');
    end.remove();
    return found;
  });
}
