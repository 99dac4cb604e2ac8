import type { BatchPlan, BatchSettings } from '@convlang/data';
import type { TrainableModel } from '../trainable-model.js';

/** How the samples of a model become batches. */
export function batchSettings({ settings, vocabulary }: TrainableModel): BatchSettings {
  return { ...settings.data, vocabulary };
}

/** How large the batches of a model are. */
export function batchSizes({
  settings,
}: Pick<TrainableModel, 'settings'>): Required<Pick<BatchPlan, 'batch' | 'dropLast'>> {
  const { batch, dropLast = false } = settings.train;
  return { batch, dropLast };
}
