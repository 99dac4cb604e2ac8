import { createBatches } from '@convlang/data';
import { checkArgument, isRecord, type Diagnostic } from '@convlang/diagnostics';
import {
  backendMembers,
  checkComputingCall,
  checkCount,
  checkDataGiven,
  checkFunction,
  checkWeightsGiven,
} from './checks/check-call.js';
import { checkResumedModel } from './checks/check-resume.js';
import { checkRun } from './checks/check-run.js';
import { openRunData } from './run/open-run-data.js';
import type { DataOptions, RunData } from './run/run-data.js';
import type { TrainableModel } from './trainable-model.js';
import type { RunOptions, RunResult } from './run/run-options.js';
import { recovering } from './run/recovering.js';
import { runWarnings } from './checks/run-warnings.js';
import { describeData } from './identity/trained-on.js';
import { weightsHash } from './identity/weights-hash.js';
import { checkFirstWeights, failFirst } from './files/weights.js';
import { startRun, type TrainingRun } from './run/training-run.js';

/** How a model is trained; what is absent comes from the model's settings. */
export type TrainOptions = DataOptions & RunOptions;

const members = {
  ...backendMembers,
  data: true,
  readers: true,
  decoder: true,
  onBroken: true,
  baseDir: true,
  epochs: true,
  weights: true,
  onProgress: true,
  onWarning: true,
  signal: true,
  checkpoint: true,
  resume: true,
  keptText: true,
  recover: true,
} as const satisfies Record<keyof TrainOptions, true>;

/** What a run came to. */
export interface TrainResult extends RunResult {
  /** Whether the signal ended the run before its end: the last checkpoint has all that resuming needs. */
  readonly stopped: boolean;
  /** What was said before the first step: the run did as it was told, and may have been told something else than was meant. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Trains a model: epochs of shuffled batches, each followed by a look at the validation samples.
 *
 * The result depends on the model, its settings, the data and the backend's arithmetic, never on time, on how often a run
 * was interrupted, or on checkpoints. Without a train section in the file its defaults hold.
 *
 * @throws ConvlangError E556 for what is no model or no option, E605 to E612 and E630 when data and model do not fit (before the first step), E601 when a number of the run
 *   is not finite, E602 to E604 when `resume` is of another model or run, E690 to E693 (before the first step) for what the
 *   backend cannot do, E642 when `weights` do not fit the model, E695 when its device is lost and `recover` gives no other, E5xx for what is wrong with the data
 */
export async function train(model: TrainableModel, options: TrainOptions): Promise<TrainResult> {
  checkTrainCall(model, options);
  checkFirst(model, options);
  const { resume } = options;
  // Before the data: that it does not fit another model is of no interest.
  if (resume !== undefined) await checkResumedModel(resume, model, options.keptText);
  const data = await openRunData(model, options, resume?.run);
  try {
    checkRun(model, data);
    const warnings = runWarnings(model, data);
    for (const warning of warnings) options.onWarning?.(warning);
    const trainedOn = await describeData(data, model.settings.train.losses);
    const known = { trainedOn, ...(await startOf(options)) };
    const outcome = await recovering(options, (attempt, remember) =>
      runOnce(model, data, attempt, { ...known, remember }),
    );
    return { ...outcome, warnings };
  } finally {
    await data.close();
  }
}

/** @throws ConvlangError E556 for what is no model or no option of a run */
function checkTrainCall(model: TrainableModel, options: TrainOptions): void {
  checkComputingCall(model, options, members);
  const { data, epochs, weights, onProgress, onWarning, signal, checkpoint, resume, recover } = options;
  checkDataGiven(data);
  checkCount('epochs', epochs);
  if (weights !== undefined) checkWeightsGiven(weights);
  for (const [name, given] of Object.entries({ onProgress, onWarning, recover })) checkFunction(name, given);
  const isSignal = signal === undefined || (isRecord(signal) && typeof signal.aborted === 'boolean');
  checkArgument('signal', signal, isSignal, 'the `signal` of an AbortController');
  const isCheckpoint =
    checkpoint === undefined || (isRecord(checkpoint) && typeof checkpoint.write === 'function');
  checkArgument(
    'checkpoint',
    checkpoint,
    isCheckpoint,
    'an object with a function `write`, which keeps bytes',
  );
  const isRun =
    resume === undefined || (isRecord(resume) && isRecord(resume.run) && isRecord(resume.weights));
  checkArgument('resume', resume, isRun, 'a checkpoint as `decodeCheckpoint` reads it');
}

function checkFirst({ graph }: TrainableModel, { weights, resume }: RunOptions): void {
  if (weights === undefined) return;
  if (resume !== undefined) failFirst('the run goes on from a checkpoint (`resume`), which has its own');
  checkFirstWeights(graph, weights);
}

/** The hash of what the run begins with, or began with when it goes on; absent where that is random. */
async function startOf({ weights, resume }: RunOptions): Promise<Pick<RunResult, 'startedFrom'>> {
  const startedFrom = weights === undefined ? resume?.run.startedFrom : await weightsHash(weights);
  return startedFrom === undefined ? {} : { startedFrom };
}

type RunOutcome = Omit<TrainResult, 'warnings'>;

async function runOnce(
  model: TrainableModel,
  data: RunData,
  options: RunOptions,
  known: Parameters<typeof startRun>[3],
): Promise<RunOutcome> {
  const run = await startRun(model, data, options, known);
  try {
    // Resuming needs the first numbers where they are not those that the seed gives.
    if (options.weights !== undefined) await run.save();
    return await runEpochs(run);
  } finally {
    run.dispose();
  }
}

async function runEpochs(run: TrainingRun): Promise<RunOutcome> {
  let stopped = false;
  while (!run.isOver() && !stopped) stopped = !((await runBatches(run)) && (await run.finishEpoch()));
  await run.save();
  return { stopped, ...(await run.result()) };
}

/** Trains on what is left of an epoch; `false` when the run was told to stop. */
async function runBatches(run: TrainingRun): Promise<boolean> {
  for await (const batch of createBatches(run.data.train, run.batching, run.batchPlan())) {
    if (run.isAborted()) return false;
    await run.step(batch);
    await run.saveWhenDue();
  }
  return !run.isAborted();
}
