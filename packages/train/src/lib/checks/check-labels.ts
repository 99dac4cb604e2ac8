import type { DataSource } from '@convlang/data';
import type { Batch } from '@convlang/data';
import { fail } from '../failure/fail.js';
import { headName, ignoredLabel, labelColumns } from './head-columns.js';
import { classCount } from '../score/scored.js';
import type { TrainableModel } from '../trainable-model.js';

/**
 * Refuses a batch with a class number that a trained head does not know.
 *
 * @throws ConvlangError E607 with the number of the sample
 */
export function checkLabels(model: TrainableModel, source: DataSource, batch: Batch): void {
  const { settings } = model;
  for (const head of Object.keys(settings.train.losses)) {
    const labels = batch.heads?.[head] ?? batch.labels;
    if (labels.dtype !== 'i32') continue;
    const kind = labels.shape.length === 1 ? 'classes' : 'maps';
    const last = classCount(labelColumns(model, head, kind)) - 1;
    const ignored = ignoredLabel(settings.train.losses, head);
    const wrong: number = labels.data.findIndex((label) => label !== ignored && (label < 0 || label > last));
    if (wrong < 0) continue;
    const slots: { sample: number; label: number } = {
      sample: batch.indices[Math.floor((wrong * batch.indices.length) / labels.data.length)] ?? -1,
      label: labels.data[wrong] ?? -1,
    };
    fail('E607', { ...slots, source: source.name, head: headName(head), last }, settings.data.span);
  }
}
