import type { NamedTensors } from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import { backendMembers, checkComputingCall, checkNames } from '../checks/check-call.js';
import { requireBackend } from '../checks/require-backend.js';
import { checkModelWeights } from '../files/weights.js';
import type { BackendUse } from '../run/backend-use.js';
import { loadState } from '../step/load-state.js';
import type { TrainableModel } from '../trainable-model.js';
import { findTap, tapsOf } from './find-tap.js';
import type { Predictor } from './predictor.js';
import { StatePredictor, wantedGraph, type WantedOutputs } from './state-predictor.js';

/** How a model is made ready to answer. */
export interface PredictorOptions extends BackendUse {
  /** Names of layers whose outputs are wanted as well, such as `['c1', 'relu3']`. Default none. */
  readonly layers?: readonly string[];
  /** Names of the taps (side heads) whose outputs are wanted as well. Default all. */
  readonly taps?: readonly string[];
}

const members = {
  ...backendMembers,
  layers: true,
  taps: true,
} as const satisfies Record<keyof PredictorOptions, true>;

/**
 * Puts a model on a device once, for many predictions.
 *
 * @param weights the model's parameters and running statistics by name, float32
 * @throws ConvlangError E556 for what is no model or option, E602 when the weights are of another model, E615 when they are not finite, E622 for a layer or tap that the
 *   model has not, E690 to E693 for what the backend cannot do, E697 for weights that are not what they say
 */
export async function createPredictor(
  model: TrainableModel,
  weights: NamedTensors,
  options: PredictorOptions,
): Promise<Predictor> {
  checkComputingCall(model, options, members);
  checkNames('layers', options.layers, 'conv1');
  checkNames('taps', options.taps, 'aux');
  checkModelWeights(model.graph, weights);
  const wanted = wantedGraph(model, wantedOutputs(model.graph, options));
  await requireBackend(model, options, [{ graph: wanted.graph, batch: 1 }]);
  const { state, executables } = await loadState(options.backend, weights);
  return new StatePredictor(model.graph, wanted, state, executables);
}

function wantedOutputs(graph: Graph, options: PredictorOptions): WantedOutputs {
  const { layers = [], taps = tapsOf(graph).map(({ name }) => name) } = options;
  return { layers, taps: taps.map((tap) => findTap(graph, tap).name) };
}
