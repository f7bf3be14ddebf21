/** Makes a function that does the work in the next frame, once however often it is called until then. Work that waits when the signal aborts is dropped. */
export function oncePerFrame(work: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      work();
    });
  };
}
