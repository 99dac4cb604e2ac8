import type { DataSource } from '@convlang/data';
import { ConvlangError, report, type Code } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import type { Checkpoint, CheckpointRun } from '../files/checkpoint.js';
import { changedFiles, compileKept, whereTextIs, type KeptTextOptions } from '../identity/compare-trained.js';
import { fingerprint } from '../identity/fingerprint.js';
import { runDifferences, shortLines } from '../identity/model-differences.js';
import { failRun } from '../files/read-run-data.js';
import { fail } from '../failure/fail.js';
import type { TrainableModel } from '../trainable-model.js';
import type { TrainedOn } from '../identity/trained-on.js';
import { checkWeights } from '../files/weights.js';

/** The run that is to go on. */
export interface ResumedRun {
  readonly model: TrainableModel;
  /** The graph of a training step, whose parameters are the model's and the optimiser's. */
  readonly step: Graph;
  readonly source: DataSource;
  readonly trainedOn: TrainedOn;
  readonly stepsPerEpoch: number;
}

/**
 * Refuses a checkpoint of another model: one that is resumed must end as if it had never been interrupted.
 *
 * @param keptText how the text that the checkpoint keeps is read, to show what differs
 * @throws ConvlangError E602 when the numbers do not fit the model, E603 when the network or its settings differ
 */
export async function checkResumedModel(
  { run, weights }: Checkpoint,
  model: TrainableModel,
  keptText: KeptTextOptions = {},
): Promise<void> {
  checkWeights(model.graph, weights);
  if (run.fingerprint !== (await fingerprint(model))) failChanged(run, model, keptText);
}

/**
 * Refuses a checkpoint of a run on other data.
 *
 * @throws ConvlangError E602 when the optimiser's numbers do not fit the model, E603 when the data differs,
 *   E604 when it stands at a step that such a run does not have
 */
export function checkResume({ run, weights, optimizer, best }: Checkpoint, resumed: ResumedRun): void {
  const { name, count } = resumed.source;
  if (run.data.name !== name || run.data.count !== count) {
    const [then, now] = [`${run.data.count} samples of ${run.data.name}`, `${count} of ${name}`];
    fail('E603', { what: `it was trained on ${then}, and there are ${now}` }, null);
  }
  checkContent(run, resumed.trainedOn);
  checkWeights(resumed.step, { ...weights, ...optimizer });
  if (Object.keys(best).length > 0) checkWeights(resumed.model.graph, best);
  const { epoch, batch, step } = run.position;
  const steps = epoch * resumed.stepsPerEpoch + batch;
  if (batch > resumed.stepsPerEpoch || step !== steps)
    failRun(
      `position.step is ${step}, and ${epoch} epochs and ${batch} batches of the next are no such step`,
    );
}

const beginAnew = 'give it the data that it began with, or start a new run in another folder';

/** Data of the same kind and count may hold other samples. Checkpoints of before this was kept say nothing of it. */
function checkContent({ trainedOn, data }: CheckpointRun, now: TrainedOn): void {
  if (trainedOn === undefined) return;
  const notes = [beginAnew];
  const refuse = (what: string): never => fail('E603', { what }, null, { notes });
  if (trainedOn.content !== now.content)
    refuse(
      `it was trained on ${data.name} data of other content: ${data.count} samples, too, but not the same ones`,
    );
  if (trainedOn.validation !== now.validation) refuse('it was validated on data of other content');
}

/** Names of classes or columns that a run does not know: what matters is that the data is not the one it began with. */
const otherNames: ReadonlySet<Code> = new Set<Code>(['E535', 'E536', 'E537', 'E628']);

/** An error of data that was opened for a run that goes on: E603 where that shows that it is other data. */
export function asOtherData(error: unknown, { data: { name, count } }: CheckpointRun): unknown {
  const found = error instanceof ConvlangError ? error.diagnostics[0] : undefined;
  if (found === undefined || !otherNames.has(found.code)) return error;
  const what = `it was trained on ${count} samples of ${name}, and this is other data`;
  return new ConvlangError([report('E603', { what }, found.span, { notes: [found.message, beginAnew] })]);
}

function failChanged(
  { text, used, seed }: CheckpointRun,
  model: TrainableModel,
  keptText: KeptTextOptions,
): never {
  const kept = compileKept(model, { text, used }, keptText).model;
  const lines =
    kept === null ? [] : [...changedFiles(kept, model), ...runDifferences(withSeed(kept, seed), model)];
  const notes = [
    ...(lines.length === 0
      ? []
      : ['checkpoint -> model file:', ...shortLines(lines).map((line) => `  ${line}`)]),
    whereTextIs,
  ];
  return fail('E603', { what: 'the network or its settings were changed since' }, null, { notes });
}

/** The seed of a run may be of the command line; it goes on with the run, whatever the text says. */
function withSeed(model: TrainableModel, seed: number): TrainableModel {
  const { settings } = model;
  return { ...model, settings: { ...settings, train: { ...settings.train, seed } } };
}
