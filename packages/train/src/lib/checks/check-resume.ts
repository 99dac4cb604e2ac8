import type { DataSource } from '@convlang/data';
import type { Graph } from '@convlang/ir';
import type { Checkpoint, CheckpointRun, TrainedModel } from '../files/checkpoint.js';
import { compileKept, whereTextIs, type KeptTextOptions } from '../identity/compare-trained.js';
import { runDifferences, shortLines } from '../identity/model-differences.js';
import { failRun } from '../files/read-run-data.js';
import { fail } from '../fail.js';
import type { TrainableModel } from '../trainable-model.js';
import type { TrainedOn } from '../identity/trained-on.js';
import { checkWeights } from '../files/weights.js';

/** The run that is to go on. */
export interface ResumedRun {
  readonly trained: TrainedModel;
  readonly model: TrainableModel;
  readonly keptText: KeptTextOptions;
  /** The graph of a training step, whose parameters are the model's and the optimiser's. */
  readonly step: Graph;
  readonly source: DataSource;
  readonly trainedOn: TrainedOn;
  readonly stepsPerEpoch: number;
}

/**
 * Refuses a checkpoint of another run: one that is resumed must end as if it had never been interrupted.
 *
 * @throws ConvlangError E602 when the numbers do not fit the model, E603 when settings or data differ,
 *   E604 when it stands at a step that such a run does not have
 */
export function checkResume({ run, weights, optimizer, best }: Checkpoint, resumed: ResumedRun): void {
  checkWeights(resumed.model.graph, weights);
  const { name, count } = resumed.source;
  if (run.fingerprint !== resumed.trained.fingerprint) failChanged(run, resumed);
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

/** Data of the same kind and count may hold other samples. Checkpoints of before this was kept say nothing of it. */
function checkContent({ trainedOn, data }: CheckpointRun, now: TrainedOn): void {
  if (trainedOn === undefined) return;
  const notes = ['give it the data that it began with, or start a new run in another folder'];
  const refuse = (what: string): never => fail('E603', { what }, null, { notes });
  if (trainedOn.content !== now.content)
    refuse(
      `it was trained on ${data.name} data of other content: ${data.count} samples, too, but not the same ones`,
    );
  if (trainedOn.validation !== now.validation) refuse('it was validated on data of other content');
}

function failChanged({ text, seed }: CheckpointRun, { model, keptText }: ResumedRun): never {
  const kept = compileKept(model, text, keptText).model;
  const lines = kept === null ? [] : runDifferences(withSeed(kept, seed), model);
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
