import { lastBlock } from './lastBlock';
import { oncePerFrame } from './oncePerFrame';
import type { TextMap } from './textMap';

/** The line on which a reader's eye is taken to rest, as a share of the viewport's height from its top. A convention, not a measurement. */
const READING_LINE = 1 / 3;

/**
 * The text's offset at a line of the viewport: 0 before the article, its length after it, and
 * inside a block in proportion to the part of its height that has been passed.
 * @param viewportLine CSS pixels from the viewport's top.
 */
export function readReadingOffset(map: TextMap, viewportLine: number): number {
  const { blocks, text } = map.model;
  const index = lastBlock(map, ({ top }) => top <= viewportLine);
  const block = blocks[index];
  const element = map.elements[index];
  if (!block || !element) return 0;
  const { top, bottom } = element.getBoundingClientRect();
  if (viewportLine >= bottom) return index + 1 === blocks.length ? text.length : block.end;
  return (
    block.start + Math.floor(((viewportLine - top) / (bottom - top)) * (block.end - block.start))
  );
}

/** Reports the reading position, at once and, until the signal aborts, while the reader scrolls or the page changes its size, at most once a frame. */
export function observeReading(
  map: TextMap,
  onOffset: (offset: number) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let last = -1;

  const read = () => {
    // Of what is in sight before the reader has scrolled, nothing has been passed.
    const line = Math.min(innerHeight * READING_LINE, scrollY);
    const offset = readReadingOffset(map, line);
    if (offset === last) return;
    last = offset;
    onOffset(offset);
  };

  const readSoon = oncePerFrame(read, signal);
  // In the capture phase: an element of the page may be what scrolls.
  addEventListener('scroll', readSoon, { capture: true, signal });
  addEventListener('resize', readSoon, { signal });
  read();
}
