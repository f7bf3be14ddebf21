import { lastBlock } from './lastBlock';
import { oncePerFrame } from './oncePerFrame';
import type { TextMap } from './textMap';

/** How far around the viewport blocks count as near, in viewport heights: a page-down lands in it. */
const NEAR_MARGIN = 1.5;

/** The blocks from `first` up to but without `last`, by index. */
export interface NearBlocks {
  readonly first: number;
  readonly last: number;
}

/** The blocks in and around the viewport. */
function readNearBlocks(map: TextMap, viewportHeight: number): NearBlocks {
  const margin = viewportHeight * NEAR_MARGIN;
  return {
    first: 1 + lastBlock(map, ({ bottom }) => bottom < -margin),
    last: 1 + lastBlock(map, ({ top }) => top <= viewportHeight + margin),
  };
}

/**
 * Tells the blocks in and around the viewport, at once and at each change, until the signal aborts.
 * Observing each block by itself would cost more than all else that painting does.
 */
export function observeNearBlocks(
  map: TextMap,
  onNear: (blocks: NearBlocks) => void,
  signal: AbortSignal,
): void {
  const document = map.elements[0]?.ownerDocument;
  const view = document?.defaultView;
  if (!document || !view) return;
  let last: NearBlocks = { first: -1, last: -1 };

  const read = () => {
    const near = readNearBlocks(map, view.innerHeight);
    if (near.first === last.first && near.last === last.last) return;
    last = near;
    onNear(near);
  };

  const readSoon = oncePerFrame(view, read, signal);
  // In the capture phase: an element of the page may be what scrolls.
  view.addEventListener('scroll', readSoon, { capture: true, passive: true, signal });
  view.addEventListener('resize', readSoon, { passive: true, signal });
  // Pictures that come in move the text.
  const observer = new ResizeObserver(readSoon);
  observer.observe(document.body);
  signal.addEventListener('abort', () => observer.disconnect());
  read();
}
