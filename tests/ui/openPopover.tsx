import { createRef, h } from 'preact';
import { vi } from 'vitest';
import { Popover, type PopoverProps } from '../../src/ui/Popover';
import { ISIS_K } from './doubles';
import { mountInShadow, type Scheme } from './mountInShadow';

function props(changes: Partial<PopoverProps> = {}): PopoverProps {
  return {
    trail: [ISIS_K],
    others: [],
    pinned: false,
    sheet: false,
    rootRef: createRef(),
    onFollow: vi.fn(),
    onBack: vi.fn(),
    onOther: vi.fn(),
    onPin: vi.fn(),
    onClose: vi.fn(),
    onCopy: vi.fn(async () => true),
    onShowInSidebar: vi.fn(),
    ...changes,
  };
}

/** Shows a popover in a shadow root, with what it calls recorded. */
export function openPopover(changes: Partial<PopoverProps> = {}, scheme: Scheme = 'light') {
  const given = props(changes);
  const mounted = mountInShadow(<Popover {...given} />, scheme);
  const popover = mounted.get('[role=dialog]');
  popover.showPopover();
  // Unplaced, Chromium 129 has it below the page's end, later ones at its beginning.
  popover.style.inset = '0 auto auto 0';
  return { ...mounted, given, popover };
}
