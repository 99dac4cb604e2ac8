/** Gives a promise to wait for where others should have their turn. */
export type PeriodicYield = () => Promise<void> | undefined;

/**
 * Lets timers, signals and pages have their turn now and then: work in the calling thread would else keep them waiting to its end.
 *
 * @param longest time in milliseconds that the work keeps everything else waiting
 * @returns a function to be called between steps of the work; mostly it does nothing, and else the work is to wait for its promise
 */
export function createPeriodicYield(longest = 40): PeriodicYield {
  let last = performance.now();
  return () => (performance.now() - last < longest ? undefined : pause());

  async function pause(): Promise<void> {
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  }
}
