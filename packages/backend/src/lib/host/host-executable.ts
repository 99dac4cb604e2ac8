import { allocateFor, assert } from '@convlang/diagnostics';
import type { MemoryPlan } from '@convlang/passes';
import { allocate } from '@convlang/tensor';
import type { NamedTensors, RunOptions, RunTimes, StepTime } from '../backend.js';
import { createPeriodicYield, type PeriodicYield } from '../periodic-yield.js';
import type { BareExecutable } from '../contract/bare-backend.js';
import { runNeed } from '../run-need.js';
import type { HostNumbers } from './host-kernel.js';
import type { HostState } from './host-state.js';
import { runBytesOf, type PreparedHost } from './prepare-host.js';
import { finish, type Pausing } from './pausing.js';
import type { BoundStep, ReadyStep } from './step-maker.js';
import { ValueArrays } from './value-arrays.js';

/** Milliseconds that a run keeps signals waiting: a step of a large network takes seconds, and who asks twice for its end means now. */
const MOST_MS_DEAF = 200;

/** A run that took less than this much of it looks at no clock the next time. */
const SHORT = 0.1;

/** Copies an update that was not written in place. */
interface BoundUpdate {
  /** A parameter whose numbers from before the updates are wanted: they are copied into `from` first. */
  readonly before: HostNumbers | null;
  readonly from: HostNumbers;
  readonly to: HostNumbers;
}

/** What a run works on, at its addresses in the memory of the state. */
interface Bound {
  readonly arrays: ValueArrays;
  /** Parameters that are copied to where the graph has them. */
  readonly loads: readonly { readonly from: HostNumbers; readonly to: HostNumbers }[];
  readonly steps: readonly BoundStep[];
  readonly updates: readonly BoundUpdate[];
}

/** Hears when a step began and ended, by the clock of the system. */
type WatchStep = (step: number, start: number, end: number) => void;

/** A graph with its addresses. Arrays are made once for a memory; a run allocates only the copies of the outputs. */
export class HostExecutable implements BareExecutable {
  readonly memoryBytes: number;
  readonly #prepared: PreparedHost;
  readonly #state: HostState;
  readonly #plan: MemoryPlan;
  #bound: Bound | null = null;
  /** The version of the state that what steps keep was made of. */
  #keptVersion = -1;
  /** Whether the last run was short. */
  #isShort = false;
  readonly #forget = (): void => {
    this.#prepared.maker.forget?.();
    this.#bound = null;
    this.#keptVersion = -1;
  };

  constructor(prepared: PreparedHost, state: HostState) {
    this.#prepared = prepared;
    this.#state = state;
    const { graph, batch, plan } = prepared;
    this.memoryBytes = runBytesOf(prepared);
    const need = runNeed(graph.name, batch, this.memoryBytes);
    this.#plan = allocateFor(need, () => state.admit(plan, this.#forget));
  }

  run(feeds: NamedTensors, options: RunOptions): NamedTensors | Promise<NamedTensors> {
    return finish(this.#run(feeds, options));
  }

  async profile(feeds: NamedTensors): Promise<RunTimes> {
    const { graph, steps: ready } = this.#prepared;
    const steps: StepTime[] = [];
    const begin = performance.now();
    const run = this.#run(feeds, {}, (step, start, end) => {
      const { nodes } = ready[step] as ReadyStep;
      steps.push({ nodes, start: start - begin, ms: end - start });
    });
    await finish(run);
    return { graph, steps, ms: performance.now() - begin };
  }

  dispose(): void {
    this.#forget();
    this.#state.release(this.#forget, this.#plan);
  }

  *#run(feeds: NamedTensors, options: RunOptions, watch?: WatchStep): Pausing<NamedTensors> {
    const begin = performance.now();
    const { arrays, loads, steps, updates } = this.#bind();
    const yieldWhenDue = this.#isShort ? never : createPeriodicYield(MOST_MS_DEAF);
    for (const { name, value } of this.#prepared.graph.inputs) {
      const given = feeds[name];
      assert(given !== undefined, `input ${name} is fed`);
      arrays.of(value).set(given.data);
    }
    const { commitAt } = this.#prepared;
    for (const { from, to } of loads) to.set(from);
    if (this.#keptVersion !== this.#state.version) {
      for (const { keep } of steps) keep?.();
      this.#keptVersion = this.#state.version;
    }
    yield* runSteps(steps, [0, commitAt], yieldWhenDue, watch);
    this.#isShort = performance.now() - begin < SHORT * MOST_MS_DEAF;
    const outputs = this.#copyOutputs(arrays);
    if (options.commit !== undefined && !options.commit(outputs)) return outputs;
    for (const { before, from } of updates) if (before !== null) from.set(before);
    if (commitAt < steps.length) yield* runSteps(steps, [commitAt, steps.length], yieldWhenDue, watch);
    for (const { from, to } of updates) to.set(from);
    if (this.#prepared.graph.updates.length > 0) this.#state.changed();
    return outputs;
  }

  #copyOutputs(arrays: ValueArrays): NamedTensors {
    return Object.fromEntries(
      this.#prepared.graph.outputs.map(({ name, value }) => {
        const operand = this.#prepared.operands[value];
        assert(operand !== undefined, `no value ${value}`);
        const { dtype, shape, size } = operand;
        const copy = allocate(dtype, size);
        copy.set(arrays.of(value));
        return [name, { dtype, shape: [...shape], data: copy }];
      }),
    );
  }

  /** Finds every array, once for a memory; parameters must be in the state. */
  #bind(): Bound {
    const memory = this.#state.settle();
    if (this.#bound !== null) return this.#bound;
    const arrays = new ValueArrays(this.#prepared, this.#plan, this.#state, memory);
    const { graph, plan } = this.#prepared;
    const loads = graph.parameters
      .filter(({ value }) => plan.places[value]?.kind === 'arena')
      .map(({ name, value }) => ({ from: arrays.parameter(name), to: arrays.of(value) }));
    const steps = this.#prepared.maker.bind(this.#prepared.steps, arrays, this.#prepared.commitAt);
    const updates = graph.updates.flatMap(({ parameter, value }) => {
      const place = plan.places[value];
      if (place?.kind === 'parameter' && place.name === parameter) return [];
      const to = arrays.parameter(parameter);
      const from = arrays.of(value);
      return [
        place?.kind === 'parameter'
          ? { before: from, from: arrays.copy(value), to }
          : { before: null, from, to },
      ];
    });
    this.#bound = { arrays, loads, steps, updates };
    return this.#bound;
  }
}

/** Nobody else has a turn. */
const never: PeriodicYield = () => undefined;

function* runSteps(
  steps: readonly BoundStep[],
  [from, to]: readonly [number, number],
  yieldWhenDue: PeriodicYield,
  watch?: WatchStep,
): Pausing<void> {
  for (let i = from; i < to; i++) {
    const start = watch === undefined ? 0 : performance.now();
    const pieces = (steps[i] as BoundStep).run(watch !== undefined);
    for (let isDone = false; !isDone;) {
      isDone = pieces === undefined || pieces.next().done === true;
      if (isDone) watch?.(i, start, performance.now());
      const pause = yieldWhenDue();
      if (pause !== undefined) yield pause;
    }
  }
}
