import type { Backend } from '@convlang/backend';
import { elementCount, type Graph } from '@convlang/ir';
import { coreOps, type Settings } from '@convlang/ops';
import {
  batchPartSize,
  fuse,
  planMemory,
  scheduleGraph,
  splitBatch,
  type PassOps,
  type TraitTable,
} from '@convlang/passes';
import { bytesPerElement } from '@convlang/tensor';
import { predictionRun, trainingStepIfAny } from './model-runs.js';

/** What a run holds at once beside the parameters. */
export interface MemoryFigure {
  /** Samples in the batch. */
  readonly batch: number;
  /**
   * Size of the planned arena: inputs, activations, gradients, and whatever else is not a parameter, at the moment when they need
   * most. Kernels' scratch space is not in it.
   */
  readonly bytes: number;
}

/** The memory of a model's runs, from the plan that a backend runs by. */
export interface ModelMemory {
  /** A prediction of one sample. */
  readonly single: MemoryFigure;
  /** A prediction of the file's batch. */
  readonly inference: MemoryFigure;
  /** A training step on the file's batch, with the optimiser's moments; `null` for a model that cannot be trained. */
  readonly training:
    | (MemoryFigure & {
        /** Parts that the file asks a batch to be computed in. */
        readonly parts: number;
        /** What the optimiser keeps between steps; not in `bytes`. */
        readonly optimizerBytes: number;
      })
    | null;
}

/** What a backend allocates for a model's runs: parameters, the optimiser's numbers and all that a run holds. */
export interface BackendMemory {
  readonly backend: string;
  /** As in {@link ModelMemory}. */
  readonly single: MemoryFigure;
  readonly inference: MemoryFigure;
  /** `null` for a model that cannot be trained. */
  readonly training: MemoryFigure | null;
}

/**
 * Plans the memory of a model's runs as its file sets them up. Labels are taken to be what its losses take, classes if they can; nothing is allocated.
 *
 * @param options ops, rules and words for a model with parts of plugins; default the core's
 */
export function measureMemory(graph: Graph, settings: Settings, options: PassOps = {}): ModelMemory {
  const { ops = coreOps } = options;
  return memoryBy(arenaBytes(ops), graph, settings, options);
}

/**
 * Plans what a backend allocates for a model's runs as its file sets them up, the parameters among it. Nothing is allocated.
 *
 * @param options as of {@link measureMemory}
 * @returns `null` where the backend does not say (`planRun`)
 * @throws ConvlangError E690 to E693 where it cannot run the model
 */
export function backendMemory(
  graph: Graph,
  settings: Settings,
  { name, planRun }: Pick<Backend, 'name' | 'planRun'>,
  options: PassOps = {},
): BackendMemory | null {
  if (planRun === undefined) return null;
  const bytesOf = (run: Graph, batch: number): number => {
    const { parameterBytes, runBytes } = planRun(run, batch);
    return parameterBytes + runBytes;
  };
  const { single, inference, training } = memoryBy(bytesOf, graph, settings, options);
  const trained = training === null ? null : { batch: training.batch, bytes: training.bytes };
  return { backend: name, single, inference, training: trained };
}

/** Bytes that a run of a graph on some samples holds. */
type BytesOf = (graph: Graph, batch: number) => number;

function memoryBy(bytesOf: BytesOf, graph: Graph, settings: Settings, options: PassOps): ModelMemory {
  const { batch } = settings.train;
  const prediction = predictionRun(graph, options);
  const planned = (samples: number): MemoryFigure => ({
    batch: samples,
    bytes: bytesOf(prediction, samples),
  });
  return {
    single: planned(1),
    inference: planned(batch),
    training: trainingMemory(bytesOf, graph, settings, options),
  };
}

function trainingMemory(
  bytesOf: BytesOf,
  graph: Graph,
  settings: Settings,
  options: PassOps,
): ModelMemory['training'] {
  const { batch, batchParts: parts } = settings.train;
  const step = trainingStepIfAny(graph, settings, options);
  if (step === null) return null;
  const bytes = parts > 1 ? splitBytes(bytesOf, step, { batch, parts }, options) : bytesOf(step, batch);
  return bytes === null ? null : { batch, bytes, parts, optimizerBytes: addedBytes(graph, step) };
}

/** The arena of the plan that backends in the program's memory run by. */
function arenaBytes(ops: TraitTable): BytesOf {
  return (graph, batch) => planMemory(fuse(scheduleGraph(graph, ops), ops), batch, ops).arena.bytes;
}

/** Both graphs of a step in parts run over one state, one after the other in the same memory; `null` when the step cannot be split. */
function splitBytes(
  bytesOf: BytesOf,
  step: Graph,
  { batch, parts }: { readonly batch: number; readonly parts: number },
  options: PassOps,
): number | null {
  const split = splitBatch(step, options);
  if (split.kind === 'refused') return null;
  const part = Math.min(batchPartSize(batch, parts), batch);
  return Math.max(bytesOf(split.accumulate, part), bytesOf(split.finish, 1));
}

/** Bytes of the parameters that a training step has beyond the model's. */
function addedBytes(model: Graph, step: Graph): number {
  const own = new Set(model.parameters.map(({ name }) => name));
  return step.parameters
    .filter(({ name }) => !own.has(name))
    .reduce((sum, { value }) => {
      const type = step.values[value]?.type;
      return type === undefined ? sum : sum + elementCount(type.shape, 1) * bytesPerElement[type.dtype];
    }, 0);
}
