const REWRITE_EVERY = 1_000;

/**
 * Shows that something is running and for how long, until the returned function is called; that one
 * returns the time it took.
 * @param {string} label
 * @param {number} logEvery how often to print a line where lines cannot be rewritten, in milliseconds
 * @returns {() => string}
 */
export function showProgress(label, logEvery) {
  const began = Date.now();
  const elapsed = () => `${Math.round((Date.now() - began) / 1000)} s`;
  const rewrites = process.stdout.isTTY;
  const timer = setInterval(
    () => {
      if (rewrites) process.stdout.write(`\r\u001b[K${label} … ${elapsed()}`);
      else console.log(`${label} … ${elapsed()}`);
    },
    rewrites ? REWRITE_EVERY : logEvery,
  );
  return () => {
    clearInterval(timer);
    if (rewrites) process.stdout.write('\r\u001b[K');
    return elapsed();
  };
}
