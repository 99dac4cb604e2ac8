import type { Span } from '@convlang/diagnostics';
import {
  completeValues,
  findWord,
  wordText,
  type AugmentationDefinition,
  type AugmentStep,
  type ImageShape,
  type SettingRecord,
  type Vocabulary,
} from '@convlang/ops';
import type { RandomStream } from '@convlang/tensor';
import { fail } from '../fail.js';

/** Numbers that each step has for one sample; more where a step of them draws more. */
const DRAWS_PER_STEP = 2;

/** A random change with its numbers. */
export interface Augmentation {
  readonly definition: AugmentationDefinition;
  readonly values: SettingRecord;
}

/**
 * The random changes of images of one shape, in the order of the file.
 *
 * @param span the place of the `data` section, for errors
 * @throws ConvlangError E521 for one that may leave nothing of an image: zeros, and nothing is learnt from them
 */
export function prepareAugmentations(
  shape: ImageShape,
  steps: readonly AugmentStep[],
  span: Span | null,
  augmentations: Vocabulary['augmentations'],
): readonly Augmentation[] {
  return steps.map((step) => {
    const definition = findWord(augmentations, 'augmentation', step.kind);
    const values: SettingRecord = completeValues(definition, step);
    if (definition.fits?.(shape, values) === false)
      fail('E521', { step: `augment ${wordText(definition, step)}`, shape: shape.join('x') }, span);
    return { definition, values };
  });
}

/**
 * Random changes of one image, one after another. They depend on the stream, the epoch and the position of the sample in the
 * epoch's order, and on nothing else.
 *
 * @param image `[h, w, c]`, changed in place
 * @param scratch as long as `image`
 */
export function augmentImage(
  image: Float32Array,
  scratch: Float32Array,
  shape: ImageShape,
  changes: readonly Augmentation[],
  stream: RandomStream,
  at: { readonly epoch: number; readonly position: number },
): void {
  const draws = Math.max(DRAWS_PER_STEP, ...changes.map(({ definition }) => definition.draws));
  changes.forEach(({ definition, values }, s) => {
    const index = (at.position * changes.length + s) * draws;
    const draw = (k: number): number => stream.uniform(at.epoch, index + k);
    if (definition.change({ values, shape, from: image, to: scratch, draw })) image.set(scratch);
  });
}
