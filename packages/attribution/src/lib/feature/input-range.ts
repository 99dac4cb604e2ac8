import { createPreparer } from '@convlang/data';
import { coreVocabulary, findWord, type ImageShape } from '@convlang/ops';
import type { TrainableModel } from '@convlang/train';

/** What a network sees of the darkest and of the brightest pixel, channel by channel. */
export interface InputRange {
  readonly low: Float32Array;
  readonly high: Float32Array;
}

/**
 * Takes a pixel of 0 and one of 255 through those steps of the data section that change numbers and move no pixels.
 *
 * @param channels of the network's input
 */
export function inputRange(
  { settings, vocabulary = coreVocabulary }: Pick<TrainableModel, 'settings' | 'vocabulary'>,
  channels: number,
): InputRange {
  const { data } = settings;
  const preprocess = data.preprocess.filter(
    (step) => !findWord(vocabulary.imageSteps, 'step of preprocessing', step.kind).movesPixels,
  );
  const isGray = preprocess.some(({ kind }) => kind === 'gray');
  const shape: ImageShape = [1, 1, isGray ? 3 : channels];
  const preparer = createPreparer(shape, { ...data, preprocess, augment: [], vocabulary }, 0, 'range');
  const seen = (value: number): Float32Array => {
    const prepared = new Float32Array(channels);
    preparer.prepare(new Float32Array(shape[2]).fill(value), prepared, null);
    return prepared;
  };
  return { low: seen(0), high: seen(255) };
}
