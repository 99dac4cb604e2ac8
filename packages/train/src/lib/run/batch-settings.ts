import type { BatchSettings } from '@convlang/data';
import type { TrainableModel } from '../trainable-model.js';

/** What a model's data section says about the way from samples to batches, with what its words mean. */
export function batchSettings({ settings, vocabulary }: TrainableModel): BatchSettings {
  return { ...settings.data, vocabulary };
}
