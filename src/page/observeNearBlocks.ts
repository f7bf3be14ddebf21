import type { TextMap } from './textMap';

/** How far around the viewport blocks count as near, in viewport heights: a page-down lands in it. */
const NEAR_MARGIN = '150% 0px';

/** Tells the indexes of the blocks in and around the viewport, at each change, until the signal aborts. */
export function observeNearBlocks(
  map: TextMap,
  onNear: (blocks: ReadonlySet<number>) => void,
  signal: AbortSignal,
): void {
  const indexes = new Map(map.elements.map((element, index) => [element, index]));
  const near = new Set<number>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const index = indexes.get(target);
        if (index === undefined) continue;
        if (isIntersecting) near.add(index);
        else near.delete(index);
      }
      onNear(near);
    },
    { rootMargin: NEAR_MARGIN },
  );
  for (const element of map.elements) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
