import { initialState, type NamedTensors } from '@convlang/backend';
import { backendMembers, checkComputingCall, checkWeightsGiven } from '../checks/check-call.js';
import { requireBackend } from '../checks/require-backend.js';
import { checkFirstWeights } from '../files/weights.js';
import type { BackendUse } from '../run/backend-use.js';
import { loadState } from '../step/load-state.js';
import type { TrainableModel } from '../trainable-model.js';
import { StateTrainer, trainerGraphs } from './state-trainer.js';
import type { Trainer } from './trainer.js';

/** How a model is made ready to be trained step by step. */
export interface TrainerOptions extends BackendUse {
  /**
   * Numbers that it starts from, by the names of the model's parameters: all or some of them. The others get their random first values, by
   * `seed` and `init` of the train section.
   */
  readonly weights?: NamedTensors;
}

const members = { ...backendMembers, weights: true } as const satisfies Record<keyof TrainerOptions, true>;

/**
 * Puts a model on a device to be trained step by step, with any loss. Of the train section `optimizer`, `clip`, `rate`, `freeze`, `init` and
 * `seed` hold; what spans a run (`loss`, `schedule`, `epochs`, `average`, parts of a batch, `keep`, `stop`) is for the loop to do.
 *
 * @throws ConvlangError E556 for what is no model or option, E642 when `weights` do not fit the model, E690 to E693 for what the backend
 *   cannot do
 */
export async function createTrainer(model: TrainableModel, options: TrainerOptions): Promise<Trainer> {
  checkComputingCall(model, options, members);
  const { weights = {}, backend } = options;
  checkWeightsGiven(weights);
  checkFirstWeights(model.graph, weights);
  const graphs = trainerGraphs(model);
  await requireBackend(model, options, [{ graph: graphs.step, batch: 1 }]);
  const first = { ...initialState(graphs.step, model.settings.train.seed), ...weights };
  const { state, executables } = await loadState(backend, first);
  return new StateTrainer(model, graphs, state, executables);
}
