/** How long work goes on before the page has its turn, in milliseconds: less than a frame, which is 16. */
const SLICE_MS = 10;

/**
 * Carries out work that says by `yield` where it may pause: at once where it is short, else in
 * slices, between which the page has its turn. Once the signal aborts, stops before the next slice
 * without calling `onDone`. Where the work throws, the result is `null`, and the console says why.
 */
export function runInSlices<Result>(
  steps: Iterator<void, Result>,
  onDone: (result: Result | null) => void,
  signal: AbortSignal,
): void {
  const end = performance.now() + SLICE_MS;
  let step: IteratorResult<void, Result | null>;
  do step = stepOf(steps);
  while (step.done !== true && performance.now() < end);
  if (step.done === true) onDone(step.value);
  else void nextTask().then(() => signal.aborted || runInSlices(steps, onDone, signal));
}

function stepOf<Result>(steps: Iterator<void, Result>): IteratorResult<void, Result | null> {
  try {
    return steps.next();
  } catch (error) {
    console.error(error);
    return { done: true, value: null };
  }
}

/** Carries out such work without a pause. */
export function runAtOnce<Result>(steps: Iterator<void, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Resolves in a task of its own, and soon even in a hidden tab, where timers are delayed. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
