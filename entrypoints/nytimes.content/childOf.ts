/** A controller whose signal also aborts with its parent's. */
export function childOf(parent: AbortSignal): AbortController {
  const child = new AbortController();
  if (parent.aborted) child.abort();
  parent.addEventListener('abort', () => child.abort(), { signal: child.signal });
  return child;
}
