/** Makes a function that has the work done in the next frame, however often it is called until then. Nothing waits when the signal aborts. */
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
