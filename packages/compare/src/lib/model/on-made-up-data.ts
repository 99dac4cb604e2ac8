import { withClassWeights } from '@convlang/ops';
import type { TrainableModel } from '@convlang/train';

/** Weights of classes that are counted in data change no more than the size of numbers: runs in which they cannot be counted go without. */
export function withoutCounts(model: TrainableModel): TrainableModel {
  const { train, ...settings } = model.settings;
  const losses = withClassWeights(train.losses, () => null);
  return { ...model, settings: { ...settings, train: { ...train, losses } } };
}

/** A model as it runs on made-up data, which is as the model takes it: nothing is cropped, resized or scaled before, nor made a target of. */
export function onMadeUpData(given: TrainableModel): TrainableModel {
  const model = withoutCounts(given);
  const { data } = model.settings;
  return { ...model, settings: { ...model.settings, data: { ...data, preprocess: [], targets: [] } } };
}
