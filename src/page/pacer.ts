/** Quiet that counts as settled, in milliseconds. Marks must be right within 100 ms of the last change; this leaves half of it to the work. */
const SETTLE_MS = 50;

/** While changes do not stop, one run in this many milliseconds, so that a page in constant change is neither frozen nor forgotten. */
const BUSY_MS = 1000;

/** Runs with an effect that may follow each other sooner: a page that hydrates, fills in and is unfolded settles some times. One more is allowed with every `BUSY_MS` that passes. */
const BURST = 5;

export interface Pacer {
  /** Something changed: a run is due. */
  changed(): void;
}

/**
 * Runs work when changes have settled, and while they do not, once a second. Runs that had an effect
 * use up an allowance: with none left, a run waits, for a second at most. Without changes it sets no
 * timer.
 * @param work calls back, now or later, if it has an effect.
 */
export function createPacer(work: (tookEffect: () => void) => void, signal: AbortSignal): Pacer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange: number | null = null;
  /** When the whole allowance will be there again. */
  let wholeAt = 0;

  function run(): void {
    firstChange = null;
    const now = performance.now();
    work(() => {
      wholeAt = Math.max(wholeAt, now) + BUSY_MS;
    });
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    changed() {
      if (signal.aborted) return;
      const now = performance.now();
      firstChange ??= now;
      const allowed = wholeAt - (BURST - 1) * BUSY_MS;
      const due = Math.min(Math.max(now + SETTLE_MS, allowed), firstChange + BUSY_MS);
      clearTimeout(timer);
      timer = setTimeout(run, Math.max(0, due - now));
    },
  };
}
