import type { Batch, DataSource } from '@convlang/data';
import { tensor, type Tensor } from '@convlang/tensor';
import { batches } from '@convlang/train';
import { feedImages, modelInput } from '@convlang/train/step';
import type { ViewSample, ViewSamples } from '@convlang/views';
import type { CompiledFile } from '../model-file/compile-file.js';

/** The samples of a source one by one, prepared for a model and in their order. */
export function samplesOf(model: CompiledFile, source: DataSource): ViewSamples {
  return {
    name: source.name,
    count: source.count,
    async *read() {
      for await (const batch of batches(model, source, { train: false }))
        for (let i = 0; i < batch.indices.length; i++) yield sampleAt(model, source, batch, i);
    },
  };
}

function sampleAt(model: CompiledFile, source: DataSource, batch: Batch, i: number): ViewSample {
  const all = batch.inputs ?? feedImages(modelInput(model.graph), batch.images);
  const inputs = Object.entries(all).map(([name, images]) => [name, nthOf(images, i)] as const);
  return {
    name: `${source.name} ${batch.indices[i] ?? i}${classOf(source, batch, i)}`,
    inputs: Object.fromEntries(inputs),
    pictures: {},
  };
}

/** A copy: the arrays of a batch are used again. */
function nthOf({ shape, data }: Tensor<'f32'>, i: number): Tensor<'f32'> {
  const size = data.length / (shape[0] ?? 1);
  return tensor('f32', [1, ...shape.slice(1)], data.slice(i * size, (i + 1) * size));
}

/** ` (cat)` where samples have one class. */
function classOf({ classes }: DataSource, { labels }: Batch, i: number): string {
  if (labels.dtype !== 'i32' || labels.shape.length !== 1) return '';
  const label = labels.data[i] ?? 0;
  return ` (${classes[label] ?? label})`;
}
