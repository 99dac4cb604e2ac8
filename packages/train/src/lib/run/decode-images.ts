import {
  asImageShape,
  decodeSource,
  type DataSource,
  type ImageDecoder,
  type ImageSource,
} from '@convlang/data';
import { coreVocabulary } from '@convlang/ops';
import { modelInput } from '../step/model-input.js';
import type { TrainableModel } from '../trainable-model.js';

/**
 * How images that come as they are become samples for a model: for `openSource`, as `decode`.
 *
 * @param decoder what makes pixels of files; without one only pixels can be taken
 * @throws ConvlangError E611, when it is called, for a model of several inputs
 */
export function decodeImages(
  { graph, settings, vocabulary = coreVocabulary }: Pick<TrainableModel, 'graph' | 'settings' | 'vocabulary'>,
  decoder: ImageDecoder | undefined,
): (images: ImageSource) => DataSource {
  return (images) => {
    const { shape } = modelInput(graph);
    return decodeSource(images, { input: asImageShape(shape), data: settings.data, vocabulary, decoder });
  };
}
