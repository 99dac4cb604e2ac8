import type { DataSource } from '@convlang/data';
import type { Batch } from '@convlang/data';
import { fail } from '../fail.js';
import { headName, headWidth } from './check-run.js';
import { classCount } from '../score/scored.js';
import type { TrainableModel } from '../trainable-model.js';

/**
 * Refuses a batch with a class number that a trained head does not know.
 *
 * @throws ConvlangError E607 with the number of the sample
 */
export function checkLabels({ graph, settings }: TrainableModel, source: DataSource, batch: Batch): void {
  if (batch.labels.dtype !== 'i32') return;
  for (const head of Object.keys(settings.train.losses)) {
    const last = classCount(headWidth(graph, head)) - 1;
    const wrong: number = batch.labels.data.findIndex((label) => label < 0 || label > last);
    if (wrong < 0) continue;
    const slots: { sample: number; label: number } = {
      sample: batch.indices[wrong] ?? -1,
      label: batch.labels.data[wrong] ?? -1,
    };
    fail('E607', { ...slots, source: source.name, head: headName(head), last }, settings.data.span);
  }
}
