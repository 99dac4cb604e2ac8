import {
  asImageShape,
  decodeSource,
  type DataSource,
  withoutBroken,
  type ImageDecoder,
  type ImageSource,
} from '@convlang/data';
import type { ConvlangError } from '@convlang/diagnostics';
import { coreVocabulary, findWord } from '@convlang/ops';
import { headSizes } from '../checks/head-columns.js';
import { modelInput } from '../step/model-input.js';
import type { TrainableModel } from '../trainable-model.js';

/**
 * How images that come as they are become samples for a model: for `openSource`, as `decode`.
 *
 * @param decoder what makes pixels of files; without one only pixels can be taken
 * @param onBroken told of each picture that is broken, which is then left out; where it is absent the first ends what is done
 * @throws ConvlangError E611, when it is called, for a model of several inputs; E568 where all pictures are broken
 */
export function decodeImages(
  { graph, settings, vocabulary = coreVocabulary }: Pick<TrainableModel, 'graph' | 'settings' | 'vocabulary'>,
  decoder: ImageDecoder | undefined,
  onBroken?: (error: ConvlangError) => void,
): (images: ImageSource) => Promise<DataSource> {
  return async (given) => {
    const { shape } = modelInput(graph);
    const images = onBroken === undefined ? given : await withoutBroken(given, decoder, onBroken);
    const use = { data: settings.data, vocabulary, decoder, head: headSizes(graph, 'output') };
    const { preprocess, targets = [] } = settings.data;
    // Where an image is a target before it gets its last size, all have the size of that target there, and the rest is done as for any source.
    const first = targets.toSorted((a, b) => a.behind - b.behind).at(0);
    const isMoved = preprocess
      .slice(first?.behind ?? preprocess.length)
      .some(({ kind }) => findWord(vocabulary.imageSteps, 'step of preprocessing', kind).movesPixels);
    if (first === undefined || !isMoved) return decodeSource(images, { ...use, input: asImageShape(shape) });
    const data = { ...settings.data, preprocess: preprocess.slice(0, first.behind) };
    return decodeSource(images, { ...use, data, input: asImageShape(headSizes(graph, first.head)) });
  };
}
