import type { Diagnostic } from '@convlang/diagnostics';
import { warnOfLastBatch } from './last-batch.js';
import type { RunData } from '../run/run-data.js';
import type { TrainableModel } from '../trainable-model.js';

/** What is worth a word before the first step: what shows only now that the model is trained, or with the data. */
export function runWarnings(model: TrainableModel, data: RunData): readonly Diagnostic[] {
  return [...(model.trainingWarnings ?? []), ...warnOfLastBatch(model, data)];
}
