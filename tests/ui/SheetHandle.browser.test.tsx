import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { SheetHandle } from '../../src/ui/SheetHandle';
import { mountInShadow } from './mountInShadow';

function handle() {
  const onDismiss = vi.fn();
  const { get } = mountInShadow(
    <div class="sidelight popover sheet" style="display: block; height: 300px">
      <SheetHandle onDismiss={onDismiss} />
    </div>,
  );
  const button = get('.handle');
  button.setPointerCapture = () => undefined;
  const point = (type: string, clientY: number) =>
    button.dispatchEvent(new PointerEvent(type, { clientY, pointerId: 1, bubbles: true }));
  // Of the pointer: a browser sends it after every press.
  const click = () => button.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
  return { onDismiss, button, point, click, sheet: get('.sheet') };
}

it.each([
  { name: 'dragged far down dismisses', by: [20, 50, 90], dismisses: true },
  { name: 'dragged a little does nothing', by: [10, 30], dismisses: false },
  { name: 'dragged down and back does nothing', by: [90, 20], dismisses: false },
  { name: 'dragged up does nothing', by: [-90], dismisses: false },
])('$name', ({ by, dismisses }) => {
  const { onDismiss, click, point, sheet } = handle();
  point('pointerdown', 100);
  for (const dy of by) point('pointermove', 100 + dy);
  point('pointerup', 100 + (by.at(-1) ?? 0));
  click();
  expect(onDismiss).toHaveBeenCalledTimes(dismisses ? 1 : 0);
  expect(sheet.style.translate).toBe('');
});

it('goes down with the finger, and not up', () => {
  const { point, sheet } = handle();
  point('pointerdown', 100);
  point('pointermove', 140);
  expect(sheet.style.translate).toBe('0px 40px');
  point('pointermove', 40);
  expect(sheet.style.translate).toMatch(/^0px( 0px)?$/);
});

it('dismisses when tapped', () => {
  const { onDismiss, click, point } = handle();
  point('pointerdown', 100);
  point('pointerup', 101);
  click();
  expect(onDismiss).toHaveBeenCalledOnce();
});

it('dismisses when pressed by key, also after the browser took a pointer away', () => {
  const { onDismiss, button, point } = handle();
  point('pointerdown', 100);
  point('pointermove', 200);
  point('pointercancel', 200);
  button.click();
  expect(onDismiss).toHaveBeenCalledOnce();
});

it('comes back when the browser takes the pointer away', () => {
  const { onDismiss, point, sheet } = handle();
  point('pointerdown', 100);
  point('pointermove', 200);
  point('pointercancel', 200);
  expect(sheet.style.translate).toBe('');
  expect(onDismiss).not.toHaveBeenCalled();
});
