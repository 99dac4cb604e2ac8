import type { NamedTensors } from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import type { TrainableModel } from '@convlang/train';
import { checkSource, createStepGraph, labelKinds } from '@convlang/train/step';
import { stepFeeds } from '../trial/step-feeds.js';
import { syntheticSource } from './synthetic-source.js';
import { onMadeUpData } from './on-made-up-data.js';

/** A training step, and what it is fed. */
export interface MadeUpStep {
  readonly graph: Graph;
  readonly feeds: NamedTensors;
}

/**
 * The first training step of a model as its settings have it, on made-up images: for programs that look at how it runs.
 *
 * @param batch samples in the step
 * @throws ConvlangError when the model cannot be trained
 */
export async function madeUpStep(given: TrainableModel, batch: number): Promise<MadeUpStep> {
  const model = onMadeUpData(given);
  const source = syntheticSource(model, { batch, seed: model.settings.train.seed });
  checkSource(model, source);
  const graph = createStepGraph(model, labelKinds(source));
  const taken = new Set(graph.inputs.map(({ name }) => name));
  for await (const { feeds } of stepFeeds(model, source, { batch, steps: 1 }))
    return { graph, feeds: Object.fromEntries(Object.entries(feeds).filter(([name]) => taken.has(name))) };
  throw new RangeError('made-up images have a first batch');
}
