import {
  allocateFor,
  createBreath,
  runNeed,
  type BareExecutable,
  type NamedTensors,
  type RunOptions,
} from '@convlang/backend';
import { assert } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import { tensor } from '@convlang/tensor';
import type { TsDeviceState } from './device-state.js';
import type { Numbers, Program } from './kernel.js';
import { prepare, type Prepared } from './prepare.js';
import { ValueArrays } from './value-arrays.js';

/** Milliseconds that a run keeps signals waiting: a step of a large network takes seconds, and who asks twice for its end means now. */
const MOST_MS_DEAF = 200;

/** A program with the arrays it works on. */
interface BoundStep {
  readonly program: Program;
  readonly inputs: readonly Numbers[];
  readonly outputs: readonly Numbers[];
}

/** Copies an update that was not written in place. */
interface BoundUpdate {
  readonly from: Numbers;
  readonly to: Numbers;
}

/** The memory of an executable, and once parameters are there, what its steps work on. */
interface Memory {
  readonly arrays: ValueArrays;
  readonly scratch: Float64Array;
  bound: { readonly steps: readonly BoundStep[]; readonly updates: readonly BoundUpdate[] } | null;
}

/** A graph with its memory. Arrays are made once; a run allocates only the copies of the outputs. */
export class TsExecutable implements BareExecutable {
  readonly memoryBytes: number;
  readonly #graph: Graph;
  readonly #prepared: Prepared;
  readonly #memory: Memory;

  constructor(graph: Graph, batch: number, state: TsDeviceState) {
    this.#graph = graph;
    this.#prepared = prepare(graph, batch);
    const { plan, scratch, tableBytes } = this.#prepared;
    this.memoryBytes = plan.bytes + 8 * scratch + tableBytes;
    this.#memory = allocateFor(runNeed(graph.name, batch, this.memoryBytes), () => ({
      arrays: new ValueArrays(this.#prepared, state),
      scratch: new Float64Array(scratch),
      bound: null,
    }));
  }

  async run(feeds: NamedTensors, options: RunOptions): Promise<NamedTensors> {
    const memory = this.#memory;
    for (const { name, value } of this.#graph.inputs) {
      const given = feeds[name];
      assert(given !== undefined, `input ${name} is fed`);
      memory.arrays.of(value).set(given.data);
    }
    memory.bound ??= this.#bind(memory.arrays);
    const { steps, updates } = memory.bound;
    const { commitAt } = this.#prepared;
    await runSteps(steps, 0, commitAt, memory.scratch);
    const outputs = this.#copyOutputs(memory.arrays);
    if (options.commit !== undefined && !options.commit(outputs)) return outputs;
    await runSteps(steps, commitAt, steps.length, memory.scratch);
    for (const { from, to } of updates) to.set(from);
    return outputs;
  }

  /** Nothing holds the memory once nobody holds the executable. */
  dispose(): void {
    return;
  }

  #copyOutputs(arrays: ValueArrays): NamedTensors {
    return Object.fromEntries(
      this.#graph.outputs.map(({ name, value }) => {
        const { dtype, shape } = arrays.operand(value);
        return [name, tensor(dtype, [...shape], arrays.of(value).slice())];
      }),
    );
  }

  /** Finds every array once; parameters must be in the state by then. */
  #bind(arrays: ValueArrays): NonNullable<Memory['bound']> {
    const steps = this.#prepared.steps.map(({ node, program }) => ({
      program,
      inputs: node.inputs.map((id) => arrays.of(id)),
      outputs: node.outputs.map((id) => arrays.of(id)),
    }));
    const updates = this.#graph.updates.flatMap(({ parameter, value }) => {
      const place = this.#prepared.plan.places[value];
      if (place?.kind === 'parameter' && place.name === parameter) return [];
      assert(place?.kind === 'arena', `the update of ${parameter} is not computed by the graph`);
      return [{ from: arrays.of(value), to: arrays.parameter(parameter) }];
    });
    return { steps, updates };
  }
}

async function runSteps(
  steps: readonly BoundStep[],
  from: number,
  to: number,
  scratch: Float64Array,
): Promise<void> {
  const breathe = createBreath(MOST_MS_DEAF);
  for (let i = from; i < to; i++) {
    const { program, inputs, outputs } = steps[i] as BoundStep;
    const pieces = program.run(inputs, outputs, scratch);
    while (pieces?.next().done === false) await breathe();
    const pause = breathe();
    if (pause !== undefined) await pause;
  }
}
