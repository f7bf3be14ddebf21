/** What `make` returns, and how many megabytes it holds; the garbage collector must be exposed. */
export function weigh<T>(make: () => T): { readonly made: T; readonly heap: number } {
  const before = held();
  const made = make();
  return { made, heap: (held() - before) / 2 ** 20 };
}

function held(): number {
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
