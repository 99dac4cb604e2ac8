import type { NamedTensors } from '@convlang/backend';
import type { Batch } from '@convlang/data';
import { scalar, tensor, type Tensor } from '@convlang/tensor';
import { feedImages, type ModelInput } from './model-input.js';

/** Feeds samples `first` to `first + count - 1` of a batch; each counts as one of the whole batch. */
export function batchFeeds(
  input: ModelInput,
  { images, labels }: Pick<Batch, 'images' | 'labels'>,
  first: number,
  count: number,
): NamedTensors {
  const samples = images.shape[0] as number;
  const slice = <T extends Tensor>(whole: T): T => {
    const size = whole.data.length / samples;
    const data = whole.data.subarray(first * size, (first + count) * size);
    return { ...whole, shape: [count, ...whole.shape.slice(1)], data };
  };
  return {
    ...feedImages(input, slice(images)),
    labels: slice(labels),
    weight: tensor('f32', [count], new Float32Array(count).fill(1 / samples)),
    first: scalar('i32', first),
  };
}
