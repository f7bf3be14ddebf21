/** How long work goes on before the page has its turn, in milliseconds: less than a frame. */
const SLICE_MS = 10;

/**
 * Carries out work that says by `yield` where it may pause: at once where it is short, else in
 * slices, and between them the page has its turn. Ends without telling when the signal aborts. Where
 * the work throws the result is `null`, and the console says why.
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

/** Resolves in a task of its own, soon also in a tab that is not shown, where timers wait. */
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
