import type { Backend } from '@convlang/backend';
import type { CompileContext } from '@convlang/compiler';
import { seenFrom } from '@convlang/inspect';
import type { DataSource } from '@convlang/data';
import { placeOf } from '@convlang/tensor';
import type { TrainableModel } from '@convlang/train';
import type { Comparison, Mismatch } from './comparison.js';
import { findDifference } from './find-difference.js';
import type { TrialMismatch } from './trial/graph-trial.js';
import { exactOutput } from './trial/check-op.js';
import { minimalModel } from './model/minimal-model.js';
import { patchesOf, pixelOf } from './model/patches.js';

/** How backends are compared. */
export interface CompareOptions {
  /** At least two; the first is the one that the others are held against. */
  readonly backends: readonly Backend[];
  /** Training steps after the first forward pass; 0 for that alone. */
  readonly steps: number;
  /** Default: made-up images of the model's input size. The caller closes what it gives. */
  readonly data?: DataSource;
  /** In place of the file's. */
  readonly seed?: number;
  /** Widens all tolerances by a factor; default 1. */
  readonly tolerance?: number;
  /** With which the model file was compiled; the minimal model needs its plugins. */
  readonly context?: CompileContext;
  /** Called before each step, from 1. */
  readonly onStep?: (step: number) => void;
}

/**
 * Runs a model on several backends side by side, first as in use, then for some steps of training, and finds the first layer and
 * step in which one differs from the first backend beyond the tolerance. All get the same first numbers, batches, augmentation
 * and dropout masks; each goes on with its own numbers.
 *
 * In each step every op is compared by itself: both backends compute it from what the reference had before it, so that nothing
 * adds up and the op's declared tolerance holds as it is, in the largest number of the output. What rounding moves by more
 * than that, sums that cancel, may be off by 16 times what nearly the same inputs change. Then the whole step is compared,
 * from the same numbers: what comes out forward, within the tolerances of all ops on the way added up, or 32 times what rounding
 * each result differently changes; new parameters, which behind `relu` and `maxpool` are not continuous, within half of
 * their change. Runs of healthy backends drift apart over the steps and are told so, not blamed.
 *
 * The first named backend is the reference, not the float64 one: a comparison asks whether two backends agree, at the speed of
 * both. Of the op that differs `exact` is what float64 gives, which tells who is wrong.
 *
 * @throws ConvlangError E605 to E612 when data and model do not fit, E690 to E694 for what a backend cannot do, E601 when the loss
 *   on the reference is not finite
 * @throws RangeError for fewer than two backends
 */
export async function compareBackends(model: TrainableModel, options: CompareOptions): Promise<Comparison> {
  const { backends, steps, data, tolerance: factor = 1, onStep } = options;
  const seeded = withSeed(model, options.seed);
  const request = {
    backends,
    steps,
    factor,
    ...(data === undefined ? {} : { data }),
    ...(onStep === undefined ? {} : { onStep }),
  };
  const { run, found } = await findDifference(seeded, request);
  const [reference] = backends;
  if (found === null || reference === undefined) return { kind: 'agreed', ...run };
  const minimal = await minimalModel({
    model: seeded,
    context: options.context ?? {},
    backends: [reference, found.backend],
    finding: found.finding,
    factor,
  });
  return { kind: 'differs', ...run, finding: describe(seeded, found.backend, found.finding), minimal };
}

function withSeed(model: TrainableModel, seed: number | undefined): TrainableModel {
  if (seed === undefined) return model;
  return { ...model, settings: { ...model.settings, train: { ...model.settings.train, seed } } };
}

function describe({ graph }: TrainableModel, backend: Backend, found: TrialMismatch): Mismatch {
  const { trial, index, shape, step, phase, op, tensor, given, expected, allowed } = found;
  const layer = graph.layers.find(({ name }) => name === found.layer) ?? null;
  const place = placeOf(index, shape);
  const exact = trial === null ? undefined : exactOutput(trial)?.data[index];
  const output = trial?.piece.node.outputs.find((id) => trial.graph.values[id]?.name === trial.tensor);
  const patches =
    trial === null || output === undefined
      ? []
      : patchesOf({ graph: trial.graph, node: trial.piece.node, layer, output, place, feeds: trial.feeds });
  const isOutput = phase === 'forward' && layer !== null && shape.length > 1;
  return {
    backend: backend.name,
    ...{ step, phase, layer: found.layer, op, tensor, given, expected, allowed, shape, place, patches },
    kind: layer?.kind ?? null,
    origin: layer?.origin ?? null,
    exact: exact ?? null,
    sees: isOutput ? seenFrom(graph, layer.name, pixelOf(place)) : [],
  };
}
