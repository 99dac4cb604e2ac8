import type { RunTimes } from '@convlang/backend';
import { assert } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import { coreOps, type AnyOp } from '@convlang/ops';
import { stepCounter, type StepCost } from './step-cost.js';

/** What was timed, with what it had to do. */
export interface TimedCost extends StepCost {
  readonly ms: number;
}

/** One step of a run. */
export interface ProfiledStep extends TimedCost {
  /** Its ops, those that ran as one joined: `conv+add+relu`. */
  readonly kernel: string;
  /** The layer of its first op; `null` for the loss and the update. */
  readonly layer: string | null;
  /** Layers whose ops ran along with it. */
  readonly fused: readonly string[];
  /** Milliseconds from the beginning of the run that took the middle of all times. */
  readonly start: number;
  /** Milliseconds in that run; `ms` is the middle of all runs. */
  readonly msThere: number;
}

/** All steps of one layer. */
export interface ProfiledLayer extends TimedCost {
  /** `null` for the loss and the update. */
  readonly layer: string | null;
  readonly fused: readonly string[];
  readonly steps: number;
}

/** All steps of one kernel. */
export interface ProfiledKernel extends TimedCost {
  readonly kernel: string;
  readonly steps: number;
}

/** Where the time of a run goes. Times are medians of several runs, step by step. */
export interface Profile extends TimedCost {
  readonly name: string;
  readonly batch: number;
  /** Runs that were timed. */
  readonly runs: number;
  /** Milliseconds beside the steps: what goes in and out is copied, and others have their turn. `ms` is these and all steps. */
  readonly restMs: number;
  /** Milliseconds of the whole run that took the middle of all times. */
  readonly msThere: number;
  /** In the order of the run. */
  readonly steps: readonly ProfiledStep[];
  /** In the order of the network; the loss and the update last. */
  readonly layers: readonly ProfiledLayer[];
  /** The longest first. */
  readonly kernels: readonly ProfiledKernel[];
}

/** What sums begin with. */
const nothing: TimedCost = { ms: 0, operations: 0, read: 0, written: 0 };

/**
 * Puts the times of several runs of one executable together.
 *
 * @param model names the layers: the graph that was compiled
 * @param times at least one run
 */
export function profileOf(
  model: Pick<Graph, 'name' | 'layers'>,
  batch: number,
  times: readonly RunTimes[],
  ops: Readonly<Record<string, AnyOp>> = coreOps,
): Profile {
  const there = times.toSorted((a, b) => a.ms - b.ms)[Math.floor((times.length - 1) / 2)];
  assert(there !== undefined, 'a profile is made of runs');
  const count = stepCounter({ graph: there.graph, batch, ops });
  const steps = there.steps.map(({ nodes, start, ms }, i): ProfiledStep => {
    const [{ layer }] = nodes;
    const layers = new Set(nodes.map((node) => node.layer));
    return {
      kernel: nodes.map(({ op }) => op).join('+'),
      layer,
      fused: [...layers].filter((name) => name !== null).filter((name) => name !== layer),
      start,
      msThere: ms,
      ms: median(times.map((run) => run.steps[i]?.ms ?? NaN)),
      ...count(nodes),
    };
  });
  const restMs = median(times.map(({ ms, steps: all }) => ms - all.reduce((sum, step) => sum + step.ms, 0)));
  const whole = steps.reduce(add, nothing);
  const places = new Map<string | null, number>(model.layers.map(({ name }, i) => [name, i]));
  const placeOf = ({ layer }: ProfiledLayer): number => places.get(layer) ?? places.size;
  const layers = groupBy(steps, ({ layer }) => layer).map(([layer, own]): ProfiledLayer => ({
    layer,
    fused: [...new Set(own.flatMap(({ fused }) => fused))],
    steps: own.length,
    ...own.reduce(add, nothing),
  }));
  const kernels = groupBy(steps, ({ kernel }) => kernel).map(([kernel, own]): ProfiledKernel => ({
    kernel,
    steps: own.length,
    ...own.reduce(add, nothing),
  }));
  return {
    name: model.name,
    batch,
    runs: times.length,
    ...whole,
    ms: whole.ms + restMs,
    restMs,
    msThere: there.ms,
    steps,
    layers: layers.toSorted((a, b) => placeOf(a) - placeOf(b)),
    kernels: kernels.toSorted((a, b) => b.ms - a.ms),
  };
}

/** Thousand millions of operations a second. */
export function gigaflops({ operations, ms }: Pick<TimedCost, 'operations' | 'ms'>): number {
  return ms > 0 ? operations / ms / 1e6 : 0;
}

/** The middle number, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
}

function add(sum: TimedCost, step: TimedCost): TimedCost {
  return {
    ms: sum.ms + step.ms,
    operations: sum.operations + step.operations,
    read: sum.read + step.read,
    written: sum.written + step.written,
  };
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
}
