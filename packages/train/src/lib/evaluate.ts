import { createPeriodicYield, writeState, type NamedTensors } from '@convlang/backend';
import type { DataSource, LearntData } from '@convlang/data';
import { aimSource } from './run/aim-source.js';
import { assert, checkArgument, isRecord } from '@convlang/diagnostics';
import {
  backendMembers,
  checkComputingCall,
  checkCount,
  checkNames,
  checkSourceGiven,
  checkWeightsGiven,
} from './checks/check-call.js';
import { checkSource } from './checks/check-run.js';
import { requireBackend } from './checks/require-backend.js';
import type { BackendUse } from './run/backend-use.js';
import { Scorer, type Metrics } from './score/scoring.js';
import { MOST_AT_A_TIME } from './step/state-executables.js';
import type { TrainableModel } from './trainable-model.js';
import { checkFiniteWeights, checkWeights } from './files/weights.js';
import { findTap } from './predict/find-tap.js';

/** How a model is evaluated. */
export interface EvaluateOptions extends BackendUse {
  /** Samples at a time, at most; default 100. Fewer where there is no memory for them. Changes no metric. */
  readonly batch?: number;
  /** Names of the classes in the order of the outputs, as training gave them: those of the source are met by name. */
  readonly classes?: readonly string[];
  /** What the taps have learnt, `trainedOn.taps` of the training: classes of taps with labels of their own are met by name. */
  readonly taps?: LearntData['taps'];
  /** Names of the numbers of a sample, `trainedOn.features` of the training: those of the source are met by name. */
  readonly features?: readonly string[] | undefined;
}

const members = {
  ...backendMembers,
  batch: true,
  classes: true,
  taps: true,
  features: true,
} as const satisfies Record<keyof EvaluateOptions, true>;

/**
 * Measures a model on the samples of a source: preprocessed as its settings say, neither shuffled nor augmented.
 *
 * @param weights the model's parameters and running statistics by name, float32
 * @returns mean loss (with taps that have losses: of all heads times their weights, as in training), shares from 0 to 1, and
 *   counts by class
 * @throws ConvlangError E556 for what is no model, source or option, E602 when the weights are of another model, E615 when they are not finite, E616 when the outputs
 *   are not, E407 where there is no memory for one sample, E605 to E607, E611, E612 when data and model do not fit, E536 for a class of the source that is not among
 *   `classes` or the `taps`, E622 for `taps` of a tap that the model has not, E537 for columns in an order that is not clear, E690 to E693 for what the backend cannot do
 */
export async function evaluate(
  model: TrainableModel,
  weights: NamedTensors,
  data: DataSource,
  options: EvaluateOptions,
): Promise<Metrics> {
  checkComputingCall(model, options, members);
  checkWeightsGiven(weights);
  checkSourceGiven(data);
  checkCount('batch', options.batch);
  checkNames('classes', options.classes, 'cat');
  checkNames('features', options.features, 'width');
  checkArgument(
    'taps',
    options.taps,
    options.taps === undefined || isRecord(options.taps),
    'an object with the names of classes by tap, `trainedOn.taps` of a training',
  );
  const source = aimSource(model.settings, data, {
    learnt: options.classes ?? [],
    taps: options.taps,
    features: options.features,
  });
  checkSource(model, source);
  checkWeights(model.graph, weights);
  checkFiniteWeights(model.graph, weights);
  // What a tap has learnt would be left out where its name is not met, and its labels be taken as they are numbered.
  for (const tap of Object.keys(options.taps ?? {})) findTap(model.graph, tap);
  const { backend, batch = MOST_AT_A_TIME } = options;
  const state = backend.createState();
  const scorer = new Scorer(model, backend, state);
  const yieldWhenDue = createPeriodicYield();
  try {
    await requireBackend(model, options, [{ graph: scorer.graph(source), batch: 1 }]);
    await writeState(state, weights);
    const metrics = await scorer.score(source, {
      batch,
      goOn: async () => {
        await yieldWhenDue();
        return true;
      },
      refuseNonFinite: true,
    });
    assert(metrics !== null, 'nothing tells an evaluation to stop');
    return metrics;
  } finally {
    scorer.dispose();
    state.dispose();
  }
}
