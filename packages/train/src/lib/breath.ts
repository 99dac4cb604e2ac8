/** Longest time in milliseconds that a run keeps everything else waiting. */
const LONGEST = 40;

/**
 * Lets timers, signals and pages have their turn now and then: a backend that computes in the calling thread would else
 * keep them waiting to the end of the run.
 *
 * @returns a function to be awaited between steps; mostly it does nothing
 */
export function createBreath(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < LONGEST) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
}
