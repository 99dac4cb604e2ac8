import type { DataSource, ImageShape } from '@convlang/data';
import { commonTarget, coreVocabulary } from '@convlang/ops';
import { RandomStream } from '@convlang/tensor';
import type { TrainableModel } from '@convlang/train';
import { classCount, headWidth, modelInput } from '@convlang/train/step';

/** Batches in an epoch of made-up images: enough for shuffling to matter, few enough for epochs to change. */
const BATCHES = 8;

/**
 * Made-up images as the model takes them, of normally distributed numbers, with classes in turn or, for losses of values, such numbers. All
 * follows from the seed.
 */
export function syntheticSource(
  { graph, settings, vocabulary = coreVocabulary }: TrainableModel,
  { batch, seed }: { readonly batch: number; readonly seed: number },
): DataSource {
  const [first = 1, second, third] = modelInput(graph).shape;
  const shape: ImageShape =
    second === undefined || third === undefined ? [1, 1, first] : [first, second, third];
  const widths = Object.keys(settings.train.losses).map((head) => classCount(headWidth(graph, head)));
  const classes = Math.min(...widths);
  const targets = commonTarget(settings.train.losses, vocabulary.losses) ?? 'classes';
  const random = new RandomStream(seed, 'synthetic', 'draw');
  const size = shape[0] * shape[1] * shape[2];
  return {
    name: 'synthetic',
    shape,
    count: BATCHES * batch,
    targets,
    classes: [],
    // eslint-disable-next-line @typescript-eslint/require-await -- the contract is for files that are waited for
    read: async (indices, images, labels) => {
      Array.from(indices).forEach((sample, k) => {
        for (let i = 0; i < size; i++) images[k * size + i] = random.normal(sample, i);
        labels[k] = targets === 'values' ? random.normal(sample, size) : sample % classes;
      });
    },
    close: () => Promise.resolve(),
  };
}
