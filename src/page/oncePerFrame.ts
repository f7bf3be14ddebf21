/** Makes a function that does the work in the next frame, once however often it is called until then. Work that waits when the signal aborts is dropped. */
export function oncePerFrame(view: Window, work: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
  return () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      work();
    });
  };
}
