import { checkTensor, writeState, type NamedTensors } from '@convlang/backend';
import { assert } from '@convlang/diagnostics';
import { tensor, type Tensor } from '@convlang/tensor';
import { createPredictionGraph } from './step/evaluation-graph.js';
import { fail } from './fail.js';
import { feedImages, modelInput, takesShape } from './step/model-input.js';
import { requireBackend } from './checks/require-backend.js';
import type { BackendUse } from './run/run-options.js';
import { MOST_AT_A_TIME, StateExecutables } from './step/state-executables.js';
import type { TrainableModel } from './trainable-model.js';
import { checkFiniteWeights, checkWeights } from './files/weights.js';

/** How a model predicts. */
export type PredictOptions = BackendUse;

/**
 * What a model says of images.
 *
 * @param weights the model's parameters and running statistics by name, float32
 * @param images `[n, h, w, c]` of the sizes of the model's input, already prepared as the data section says
 * @returns `[n, width]`: a row for each image, probabilities where the model ends in softmax; numbers that are not finite
 *   where the model overflows
 * @throws ConvlangError E602 when the weights are of another model, E615 when they are not finite, E605 when the images are
 *   not of the input's sizes, E407 where there is no memory for one, E690 to E693 for what the backend cannot do, E697 when the images or the weights hold other
 *   numbers than they say
 */
export async function predict(
  model: TrainableModel,
  weights: NamedTensors,
  images: Tensor<'f32'>,
  options: PredictOptions,
): Promise<Tensor<'f32'>> {
  const input = modelInput(model.graph);
  checkTensor('input', input.name, images);
  const [count = 0, h = 1, w = 1, c = 1] = images.shape;
  if (!takesShape(input, [h, w, c])) {
    fail('E605', { given: images.shape.slice(1).join('x'), taken: input.shape.join('x') }, null);
  }
  checkWeights(model.graph, weights);
  checkFiniteWeights(model.graph, weights);
  const graph = createPredictionGraph(model);
  await requireBackend(model, options, [{ graph, batch: 1 }]);
  const { backend } = options;
  const state = backend.createState();
  const executables = new StateExecutables(backend, state);
  const rows: Float32Array[] = [];
  try {
    await writeState(state, weights);
    // Bounds the memory, changes no number.
    const size = count === 0 ? 1 : await executables.fitting(graph, Math.min(MOST_AT_A_TIME, count));
    for (let first = 0; first < count; first += size) {
      const n = Math.min(size, count - first);
      const slice = images.data.subarray(first * h * w * c, (first + n) * h * w * c);
      const feeds = feedImages(input, tensor(images.dtype, [n, h, w, c], slice));
      const { output } = await executables.run(graph, n, feeds);
      assert(output?.data instanceof Float32Array, 'a model gives float32');
      rows.push(output.data);
    }
  } finally {
    executables.dispose();
    state.dispose();
  }
  return joinRows(rows, count);
}

function joinRows(rows: readonly Float32Array[], count: number): Tensor<'f32'> {
  const size = rows.reduce((sum, part) => sum + part.length, 0);
  const data = new Float32Array(size);
  let at = 0;
  for (const part of rows) {
    data.set(part, at);
    at += part.length;
  }
  return tensor('f32', [count, count > 0 ? size / count : 0], data);
}
