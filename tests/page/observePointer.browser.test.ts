import { expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PopoverEvent } from '../../src/core/popover/popoverMachine';
import type { Target } from '../../src/core/popover/popoverState';
import { observePointer } from '../../src/page/observePointer';

const TARGET: Target = {
  mentions: [{ entryId: 'isis-k', start: 0, end: 6, via: 'alias' }],
  at: null,
};

/** A page in which there is a mark everywhere; the elements, and the clicks that the machine hears of. */
function stage() {
  const host = document.createElement('sidelight-root');
  document.documentElement.append(host);
  document.body.innerHTML =
    '<p style="height: 100px">Text</p><p style="height: 100px">More text</p><button>Share</button>';
  const life = new AbortController();
  onTestFinished(() => {
    life.abort();
    host.remove();
    document.body.replaceChildren();
  });
  const send = vi.fn<(event: PopoverEvent) => void>();
  observePointer({ host, findTarget: () => TARGET, popoverBox: () => null }, send, life.signal);
  const clicks = () =>
    send.mock.calls.flatMap(([event]) => (event.type === 'clicked' ? [event.target] : []));
  const [first, second] = document.querySelectorAll('p');
  const button = document.querySelector('button');
  if (!first || !second || !button) throw new Error('the page is not as it was written');
  return { first, second, button, clicks };
}

it('tells of a click on a mark, and of one that a button of the page takes', async () => {
  const { first, button, clicks } = stage();
  await userEvent.click(first);
  await userEvent.click(button);
  expect(clicks()).toEqual([TARGET, null]);
});

it('tells of no click at the end of a drag', async () => {
  const { first, second, clicks } = stage();
  // Dragging over text would select it, which counts, too.
  document.body.style.userSelect = 'none';
  onTestFinished(() => document.body.removeAttribute('style'));
  await userEvent.dragAndDrop(first, second);
  expect(clicks()).toEqual([]);
});

it('tells of a click by key, wherever the pointer was pressed before', async () => {
  const { first, button, clicks } = stage();
  await userEvent.click(first);
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(clicks()).toEqual([TARGET, null]);
});

it('hears nothing that a script made', () => {
  const { first, clicks } = stage();
  first.click();
  expect(clicks()).toEqual([]);
});
