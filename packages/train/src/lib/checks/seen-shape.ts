import { preparedShape, type DataSource, type ImageShape } from '@convlang/data';
import type { TrainableModel } from '../trainable-model.js';

/**
 * The shape of a source's images as the model sees them, behind what is left of the preprocessing.
 *
 * @param behind how many of all steps they have behind them; all when absent
 * @throws ConvlangError E521 when a step does not fit
 */
export function seenShape(
  { settings, vocabulary }: Pick<TrainableModel, 'settings' | 'vocabulary'>,
  { shape, prepared = 0 }: Pick<DataSource, 'shape' | 'prepared'>,
  behind?: number,
): ImageShape {
  const { preprocess, span } = settings.data;
  return preparedShape(shape, preprocess.slice(prepared, behind), span, vocabulary?.imageSteps);
}
