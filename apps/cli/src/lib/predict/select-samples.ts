import type { SampleToCome } from './images/samples-to-come.js';

/** Every n-th sample: what one of `count` machines does. */
export interface Shard {
  /** From 1 to `count`. */
  readonly number: number;
  readonly count: number;
}

type Samples = AsyncGenerator<SampleToCome, void, undefined>;

/** The samples of a shard; those of all shards are all samples, each once. */
export async function* shardOf(samples: Samples, { number, count }: Shard): Samples {
  let place = 0;
  for await (const sample of samples) {
    if (place % count === number - 1) yield sample;
    place++;
  }
}

/** Without those that are done. */
export async function* withoutDone(samples: Samples, isDone: (name: string) => boolean): Samples {
  for await (const sample of samples) if (!isDone(sample.name)) yield sample;
}
