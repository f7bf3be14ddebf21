/** Quiet that counts as settled, in milliseconds. Marks must be right within 100 ms of the last change; this leaves half of it to the work. */
const SETTLE_MS = 50;

/** While changes do not stop, one run in this many milliseconds, so that a page in constant change is neither frozen nor forgotten. */
const BUSY_MS = 1000;

/** Settled runs with an effect that may follow each other sooner than `BUSY_MS`: a page that hydrates and then fills in settles twice. */
const BURST = 2;

export interface Pacer {
  /** Something changed: a run is due. */
  changed(): void;
}

/**
 * Runs work when changes have settled, and while they do not, once a second. Without changes it
 * sets no timer.
 * @param work calls back, now or later, if it has an effect: only those runs use up the allowance.
 */
export function createPacer(work: (tookEffect: () => void) => void, signal: AbortSignal): Pacer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange: number | null = null;
  let lastChange = 0;
  /** The times of the last `BURST` runs that had an effect and came when changes had settled, or late because such runs had used up the allowance. The newest is last. */
  let settledRuns: number[] = [];
  let waited = false;

  function run(): void {
    firstChange = null;
    const now = performance.now();
    // Timers may be a fraction of a millisecond early.
    const settled = now - lastChange >= SETTLE_MS - 1;
    const counts = settled || waited;
    waited = false;
    work(() => {
      if (counts) settledRuns = [...settledRuns, now].slice(-BURST);
    });
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    changed() {
      if (signal.aborted) return;
      const now = performance.now();
      lastChange = now;
      firstChange ??= now;
      const oldest = settledRuns.length < BURST ? undefined : settledRuns[0];
      const allowed = oldest === undefined ? now : oldest + BUSY_MS * BURST;
      waited ||= allowed > now + SETTLE_MS;
      const due = Math.min(Math.max(now + SETTLE_MS, allowed), firstChange + BUSY_MS);
      clearTimeout(timer);
      timer = setTimeout(run, Math.max(0, due - now));
    },
  };
}
