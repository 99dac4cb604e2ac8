import type { Executable, NamedTensors, RunTimes } from '@convlang/backend';
import { assert } from '@convlang/diagnostics';

/** Milliseconds that runs are repeated for, and how often they are at least and at most. */
export interface TimingBudget {
  readonly ms: number;
  readonly fewest: number;
  readonly most: number;
}

/**
 * Runs an executable again and again with a clock around each step. The first run, in which the engine still compiles, is not counted.
 *
 * @param executable of a backend that times steps
 */
export async function timeRuns(
  { profile }: Pick<Executable, 'profile'>,
  feeds: NamedTensors,
  { ms, fewest, most }: TimingBudget,
): Promise<readonly RunTimes[]> {
  assert(profile !== undefined, 'its backend times steps');
  await profile(feeds);
  const times: RunTimes[] = [];
  let spent = 0;
  while (times.length < fewest || (times.length < most && spent < ms)) {
    const run = await profile(feeds);
    times.push(run);
    spent += run.ms;
  }
  return times;
}
