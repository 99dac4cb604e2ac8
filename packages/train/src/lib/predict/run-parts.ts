import type { NamedTensors } from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import { MOST_AT_A_TIME, type StateExecutables } from '../step/state-executables.js';
import type { ModelFeeds } from './model-feeds.js';

/** What a graph gives for samples `first` to `first + count - 1`. */
export interface RunPart {
  readonly first: number;
  readonly count: number;
  readonly outputs: NamedTensors;
}

/**
 * Runs a graph over any number of samples, as many at a time as there is memory for.
 *
 * @param most samples at a time, at least 1
 * @throws ConvlangError E407 or E693 where there is not enough for one, and what a run throws
 */
export async function* runParts(
  executables: StateExecutables,
  graph: Graph,
  feeds: ModelFeeds,
  most: number = MOST_AT_A_TIME,
): AsyncGenerator<RunPart, void, undefined> {
  if (feeds.count === 0) return;
  const size = await executables.fitting(graph, Math.min(most, feeds.count));
  for (let first = 0; first < feeds.count; first += size) {
    const count = Math.min(size, feeds.count - first);
    yield { first, count, outputs: await executables.run(graph, count, feeds.slice(first, count)) };
  }
}
