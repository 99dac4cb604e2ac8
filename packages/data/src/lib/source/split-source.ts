import { RandomStream } from '@convlang/tensor';
import type { DataSource } from './data-source.js';
import { fail } from '../fail.js';

/** A source in two parts that share no sample. Closing the original closes both. */
export interface SplitSource {
  readonly train: DataSource;
  readonly validation: DataSource;
}

/**
 * Takes a random part of a source away for validation. The same source, fraction and seed give the same parts.
 *
 * @param fraction of the samples that go to `validation`, above 0 and below 1; rounded to whole samples
 * @throws ConvlangError E522 when one of the parts would be empty
 */
export function splitSource(source: DataSource, fraction: number, seed: number): SplitSource {
  const { train, validation } = splitNumbers(source, fraction, seed);
  return {
    train: pickSamples(source, train, 'train'),
    validation: pickSamples(source, validation, 'validation'),
  };
}

/**
 * The numbers of the samples that `splitSource` puts into either part, in ascending order.
 *
 * @throws ConvlangError E522 when one of the parts would be empty
 */
export function splitNumbers(
  source: Pick<DataSource, 'name' | 'count'>,
  fraction: number,
  seed: number,
): Readonly<Record<keyof SplitSource, Uint32Array>> {
  const held = Math.round(source.count * fraction);
  if (held < 1 || held >= source.count) {
    fail('E522', { count: source.count, percent: fraction * 100 }, null);
  }
  const order = new RandomStream(seed, source.name, 'split').permutation(0, source.count);
  return { train: order.slice(held).sort(), validation: order.slice(0, held).sort() };
}

function pickSamples(source: DataSource, chosen: Uint32Array, part: string): DataSource {
  return {
    ...source,
    name: `${source.name}/${part}`,
    count: chosen.length,
    read: (indices, images, labels) =>
      source.read(
        Uint32Array.from(indices, (i) => chosen[i] as number),
        images,
        labels,
      ),
    close: () => source.close(),
  };
}
