import type { ModelFeeds } from '@convlang/train/step';

/** Which changed copy of a sample. */
export interface Variation {
  readonly input: string;
  readonly sample: number;
  /** From 0, below the copies of each sample. */
  readonly step: number;
}

/** Changes a copy of one sample of an input in place. */
export type Change = (numbers: Float32Array, variation: Variation) => void;

/** Changed copies of samples, made when they are asked for: copy `k` is step `k mod steps` of sample `k / steps`. */
export function variedFeeds(feeds: ModelFeeds, steps: number, change: Change): ModelFeeds {
  const whole = feeds.slice(0, feeds.count);
  return {
    count: feeds.count * steps,
    slice: (first, count) => {
      const varied = Object.entries(whole).map(([input, given]) => {
        const size = given.data.length / feeds.count;
        const data = new Float32Array(size * count);
        for (let k = 0; k < count; k++) {
          const [sample, step] = [Math.floor((first + k) / steps), (first + k) % steps];
          const copy = data.subarray(k * size, (k + 1) * size);
          copy.set(given.data.subarray(sample * size, (sample + 1) * size));
          change(copy, { input, sample, step });
        }
        return [input, { ...given, shape: [count, ...given.shape.slice(1)], data }] as const;
      });
      return Object.fromEntries(varied);
    },
  };
}
