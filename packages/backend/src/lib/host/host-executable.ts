import { allocateFor, assert } from '@convlang/diagnostics';
import { allocate, tensor } from '@convlang/tensor';
import type { NamedTensors, RunOptions } from '../backend.js';
import { createPeriodicYield } from '../periodic-yield.js';
import type { BareExecutable } from '../contract/bare-backend.js';
import { runNeed } from '../run-need.js';
import type { HostNumbers, HostProgram } from './host-kernel.js';
import type { HostState } from './host-state.js';
import type { PreparedHost } from './prepare-host.js';
import { ValueArrays } from './value-arrays.js';

/** Milliseconds that a run keeps signals waiting: a step of a large network takes seconds, and who asks twice for its end means now. */
const MOST_MS_DEAF = 200;

/** A program with the arrays it works on. */
interface BoundStep {
  readonly program: HostProgram;
  readonly inputs: readonly HostNumbers[];
  readonly outputs: readonly HostNumbers[];
}

/** Copies an update that was not written in place. */
interface BoundUpdate {
  /** A parameter whose numbers from before the updates are wanted: they are copied into `from` first. */
  readonly before: HostNumbers | null;
  readonly from: HostNumbers;
  readonly to: HostNumbers;
}

/** The memory of an executable, and once parameters are there, what its steps work on. */
interface Memory {
  readonly arrays: ValueArrays;
  bound: {
    /** Parameters that do not lie in the state's memory, and where they are copied to. */
    readonly loads: readonly { readonly from: HostNumbers; readonly to: HostNumbers }[];
    readonly steps: readonly BoundStep[];
    readonly updates: readonly BoundUpdate[];
  } | null;
}

/** A graph with its memory. Arrays are made once; a run allocates only the copies of the outputs. */
export class HostExecutable implements BareExecutable {
  readonly memoryBytes: number;
  readonly #prepared: PreparedHost;
  readonly #memory: Memory;

  constructor(prepared: PreparedHost, state: HostState) {
    this.#prepared = prepared;
    const { graph, batch, plan, tableBytes, copiedBytes } = prepared;
    this.memoryBytes = plan.arena.bytes + plan.scratch.bytes + tableBytes + copiedBytes;
    this.#memory = allocateFor(runNeed(graph.name, batch, this.memoryBytes), () => ({
      arrays: new ValueArrays(prepared, state),
      bound: null,
    }));
  }

  async run(feeds: NamedTensors, options: RunOptions): Promise<NamedTensors> {
    const memory = this.#memory;
    for (const { name, value } of this.#prepared.graph.inputs) {
      const given = feeds[name];
      assert(given !== undefined, `input ${name} is fed`);
      memory.arrays.of(value).set(given.data);
    }
    memory.bound ??= this.#bind(memory.arrays);
    const { loads, steps, updates } = memory.bound;
    const { commitAt } = this.#prepared;
    for (const { from, to } of loads) to.set(from);
    await runSteps(steps, 0, commitAt, memory.arrays.scratch);
    const outputs = this.#copyOutputs(memory.arrays);
    if (options.commit !== undefined && !options.commit(outputs)) return outputs;
    for (const { before, from } of updates) if (before !== null) from.set(before);
    await runSteps(steps, commitAt, steps.length, memory.arrays.scratch);
    for (const { from, to } of updates) to.set(from);
    return outputs;
  }

  /** Nothing holds the memory once nobody holds the executable. */
  dispose(): void {
    return;
  }

  #copyOutputs(arrays: ValueArrays): NamedTensors {
    return Object.fromEntries(
      this.#prepared.graph.outputs.map(({ name, value }) => {
        const { dtype, shape, size } = arrays.operand(value);
        const copy = allocate(dtype, size);
        copy.set(arrays.of(value));
        return [name, tensor(dtype, [...shape], copy)];
      }),
    );
  }

  /** Finds every array once; parameters must be in the state by then. */
  #bind(arrays: ValueArrays): NonNullable<Memory['bound']> {
    const { graph, plan } = this.#prepared;
    const loads = graph.parameters
      .filter(({ value }) => plan.places[value]?.kind === 'arena')
      .map(({ name, value }) => ({ from: arrays.parameter(name), to: arrays.of(value) }));
    const steps = this.#prepared.steps.map(({ node, program }) => ({
      program,
      inputs: node.inputs.map((id) => arrays.of(id)),
      outputs: node.outputs.map((id) => arrays.of(id)),
    }));
    const updates = graph.updates.flatMap(({ parameter, value }) => {
      const place = plan.places[value];
      if (place?.kind === 'parameter' && place.name === parameter) return [];
      const to = arrays.parameter(parameter);
      const from = arrays.of(value);
      return [
        place?.kind === 'parameter' ? { before: from, from: from.slice(), to } : { before: null, from, to },
      ];
    });
    return { loads, steps, updates };
  }
}

async function runSteps(
  steps: readonly BoundStep[],
  from: number,
  to: number,
  scratch: Float64Array,
): Promise<void> {
  const yieldWhenDue = createPeriodicYield(MOST_MS_DEAF);
  for (let i = from; i < to; i++) {
    const { program, inputs, outputs } = steps[i] as BoundStep;
    const pieces = program.run(inputs, outputs, scratch);
    while (pieces?.next().done === false) await yieldWhenDue();
    const pause = yieldWhenDue();
    if (pause !== undefined) await pause;
  }
}
