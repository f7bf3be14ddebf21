import { h } from 'preact';
import { useRef } from 'preact/hooks';
import { TREMOR_PX } from '../core/popover/tremor';

/** How far down, in CSS pixels, the handle must be dragged to dismiss: a thumb's width. */
const DISMISS_PX = 64;

export interface SheetHandleProps {
  onDismiss(): void;
}

/** The bar at a sheet's upper edge: dragging it down, tapping or pressing it dismisses the sheet. */
export function SheetHandle({ onDismiss }: SheetHandleProps) {
  const from = useRef<number | null>(null);
  const dragged = useRef(false);

  const sheetOf = (event: PointerEvent) =>
    (event.currentTarget as HTMLElement).closest<HTMLElement>('.sheet');

  const settle = (event: PointerEvent) => {
    const sheet = sheetOf(event);
    if (sheet !== null) sheet.style.translate = '';
    from.current = null;
  };

  return (
    <button
      type="button"
      class="handle"
      aria-label="Close"
      onPointerDown={(event) => {
        from.current = event.clientY;
        dragged.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (from.current === null) return;
        const by = event.clientY - from.current;
        if (Math.abs(by) > TREMOR_PX) dragged.current = true;
        const sheet = sheetOf(event);
        if (sheet !== null) sheet.style.translate = `0 ${Math.max(0, by)}px`;
      }}
      onPointerUp={(event) => {
        const by = from.current === null ? 0 : event.clientY - from.current;
        settle(event);
        if (by >= DISMISS_PX) onDismiss();
      }}
      onPointerCancel={settle}
      onClick={({ detail }) => {
        // A key's press counts no clicks; before it the pointer may have been taken away.
        if (detail === 0 || !dragged.current) onDismiss();
        dragged.current = false;
      }}
    />
  );
}
