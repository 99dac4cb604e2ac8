import { createPeriodicYield, initialState, type NamedTensors } from '@convlang/backend';
import type { Batch } from '@convlang/data';
import {
  backendMembers,
  checkComputingCall,
  checkDataGiven,
  checkFunction,
  checkWeightsGiven,
} from '../checks/check-call.js';
import { checkLabels } from '../checks/check-labels.js';
import { checkRun } from '../checks/check-run.js';
import { requireBackend } from '../checks/require-backend.js';
import { checkFirstWeights } from '../files/weights.js';
import type { BackendUse } from '../run/backend-use.js';
import { openRunData } from '../run/open-run-data.js';
import type { DataOptions, RunData } from '../run/run-data.js';
import { withCountedWeights } from '../step/class-weights.js';
import { labelKinds } from '../step/label-kinds.js';
import { StepRunner } from '../step/step-runner.js';
import type { TrainableModel } from '../trainable-model.js';
import { batches } from '../trainer/batches.js';
import {
  createSmoother,
  hasDiverged,
  RATE_STEPS,
  steepestRate,
  testedRate,
  type RateCurve,
  type RatePoint,
} from './rate-curve.js';

/** How a learning rate is looked for. */
export interface FindRateOptions extends DataOptions, BackendUse {
  /** Numbers that the test starts from, as for `train`. */
  readonly weights?: NamedTensors;
  /** Called after each of the `steps` that there are at most, and waited for by nobody. */
  readonly onPoint?: (point: RatePoint, steps: number) => void;
}

const members = {
  ...backendMembers,
  data: true,
  readers: true,
  decoder: true,
  onBroken: true,
  baseDir: true,
  weights: true,
  onPoint: true,
} as const satisfies Record<keyof FindRateOptions, true>;

/**
 * Looks for a learning rate: trains 100 steps on the batches that a run would take, each at a rate somewhat higher than the one before, from 1e-7 to
 * 10, and sees how the loss goes; ends where it diverges (L. N. Smith, "Cyclical learning rates for training neural networks", 2017, section 3.3, in the form of
 * fastai). Schedule and warm-up are left out; the rates of layers count. Nothing that was trained is kept, and the same call gives the same
 * curve.
 *
 * @throws ConvlangError E556 for what is no model or no option, E601 when the loss is not finite before the first update, E605 to E612 and E630 when data and model
 *   do not fit, E642 when `weights` do not fit the model, E690 to E693 for what the backend cannot do, E5xx for what is wrong with the data
 */
export async function findRate(model: TrainableModel, options: FindRateOptions): Promise<RateCurve> {
  checkComputingCall(model, options, members);
  checkDataGiven(options.data);
  checkFunction('onPoint', options.onPoint);
  if (options.weights !== undefined) {
    checkWeightsGiven(options.weights);
    checkFirstWeights(model.graph, options.weights);
  }
  const data = await openRunData(model, options);
  try {
    checkRun(model, data);
    return await testRates(model, data, options);
  } finally {
    await data.close();
  }
}

async function testRates(model: TrainableModel, data: RunData, options: FindRateOptions): Promise<RateCurve> {
  const counted = await withCountedWeights(model, data.train);
  const steps = new StepRunner(counted, options.backend, labelKinds(data.train));
  try {
    const { batch, seed } = model.settings.train;
    await requireBackend(model, options, steps.graphs(Math.min(batch, data.train.count)));
    await steps.load({ ...initialState(steps.graph, seed), ...options.weights });
    const yieldWhenDue = createPeriodicYield();
    const smoothed = createSmoother();
    const points: RatePoint[] = [];
    for await (const taken of endlessBatches(model, data)) {
      checkLabels(model, data.train, taken);
      const rate = testedRate(points.length);
      const place = { step: points.length + 1, epoch: 1, rate };
      const { loss } = await (points.length === 0 ? steps.run(taken, place) : steps.attempt(taken, place));
      if (!Number.isFinite(loss)) return curve(points, true);
      const point = { rate, loss, smoothed: smoothed(loss) };
      points.push(point);
      options.onPoint?.(point, RATE_STEPS);
      if (hasDiverged(points)) return curve(points, true);
      if (points.length === RATE_STEPS) break;
      await yieldWhenDue();
    }
    return curve(points, false);
  } finally {
    steps.dispose();
  }
}

function curve(points: readonly RatePoint[], diverged: boolean): RateCurve {
  return { points, diverged, suggested: steepestRate(points) };
}

/** The batches of a run that never ends. */
async function* endlessBatches(model: TrainableModel, { train }: RunData): AsyncGenerator<Batch> {
  for (let epoch = 0; ; epoch++) yield* batches(model, train, { epoch });
}
