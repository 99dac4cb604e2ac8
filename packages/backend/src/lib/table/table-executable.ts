import { assert } from '@convlang/diagnostics';
import { sameShape, type ValueId } from '@convlang/ir';
import type { RefTensor } from '@convlang/ops';
import { allocate, tensor, type Tensor } from '@convlang/tensor';
import type { Executable, NamedTensors, RunOptions } from '../backend.js';
import { describeTensor } from '../describe-tensor.js';
import type { Operand } from '../operand.js';
import type { Device } from './device.js';
import type { PreparedTable, TableStep } from './prepare-table.js';
import { RunValues } from './run-values.js';
import type { TableState } from './table-state.js';

/** Numbers of one run: on the device, and those of inputs and host steps on the host. */
interface Run<H extends object> {
  readonly values: RunValues<H>;
  readonly host: Map<ValueId, Tensor>;
}

/** A prepared graph on a device. */
export class TableExecutable<H extends object> implements Executable {
  readonly memoryBytes: number;
  readonly #prepared: PreparedTable<H>;
  readonly #device: Device<H>;
  readonly #state: TableState<H>;
  #disposed = false;

  constructor(prepared: PreparedTable<H>, device: Device<H>, state: TableState<H>) {
    this.#prepared = prepared;
    this.#device = device;
    this.#state = state;
    this.memoryBytes = prepared.memoryBytes;
  }

  async run(feeds: NamedTensors, options: RunOptions = {}): Promise<NamedTensors> {
    return this.#state.inTurn(async () => {
      if (this.#disposed) throw new Error(`the executable of ${this.#prepared.graph.name} was disposed of`);
      this.#device.check?.();
      const run: Run<H> = { values: new RunValues(this.#device), host: new Map() };
      try {
        return await this.#run(run, feeds, options);
      } finally {
        run.values.releaseAll();
      }
    });
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    for (const { program } of this.#prepared.steps) program?.dispose?.();
  }

  async #run(run: Run<H>, feeds: NamedTensors, { commit }: RunOptions): Promise<NamedTensors> {
    const { graph, steps, commitAt } = this.#prepared;
    for (const { name, value } of graph.inputs) this.#feed(run, name, value, feeds[name]);
    for (const { name, value } of graph.parameters) run.values.lend(value, this.#parameter(name, value));
    this.#runSteps(run, steps.slice(0, commitAt));
    const outputs = await this.#download(run);
    this.#device.check?.();
    if (commit !== undefined && !commit(outputs)) return outputs;
    this.#runSteps(run, steps.slice(commitAt));
    await this.#update(run);
    return outputs;
  }

  #feed({ values, host }: Run<H>, name: string, id: ValueId, given: Tensor | undefined): void {
    const expected = this.#operand(id);
    if (given === undefined) throw new Error(`input ${name} is missing; it is ${describeTensor(expected)}`);
    if (given.dtype !== expected.dtype || !sameShape(given.shape, expected.shape))
      throw new Error(`input ${name} is ${describeTensor(given)}, expected ${describeTensor(expected)}`);
    host.set(id, given);
    if (this.#prepared.onDevice.has(id)) values.set(id, this.#device.upload(given));
  }

  #parameter(name: string, id: ValueId): H {
    const expected = this.#operand(id);
    const held = this.#state.get(name);
    if (held.dtype !== expected.dtype || !sameShape(held.shape, expected.shape))
      throw new Error(
        `parameter ${name} is ${describeTensor(held)} in this state, the graph has ${describeTensor(expected)}`,
      );
    return held.handle;
  }

  #runSteps(run: Run<H>, steps: readonly TableStep<H>[]): void {
    this.#device.enter?.();
    for (const step of steps) {
      if (step.program === null) this.#runOnHost(run, step);
      else {
        const { node, program } = step;
        const outputs = program.run(node.inputs.map((id) => run.values.get(id)));
        assert(
          outputs.length === node.outputs.length,
          `the kernel of ${node.op} gave ${outputs.length} outputs`,
        );
        node.outputs.forEach((id, i) => {
          run.values.set(id, outputs[i] as H);
        });
      }
      for (const id of step.lastReads) run.values.release(id);
    }
  }

  #runOnHost({ values, host }: Run<H>, { node, op }: TableStep<H>): void {
    const inputs = node.inputs.map((id): RefTensor => {
      const given = host.get(id);
      assert(given !== undefined, `value ${id} is not on the host`);
      return { shape: given.shape, data: Float64Array.from(given.data) };
    });
    const outputs = node.outputs.map((id): RefTensor => {
      const { shape, size } = this.#operand(id);
      return { shape, data: new Float64Array(size) };
    });
    op.reference(inputs, node.attrs, outputs);
    node.outputs.forEach((id, i) => {
      const { dtype, shape, size } = this.#operand(id);
      const data = allocate(dtype, size);
      data.set(outputs[i]?.data ?? []);
      const made = tensor(dtype, shape, data);
      host.set(id, made);
      if (this.#prepared.onDevice.has(id)) values.set(id, this.#device.upload(made));
    });
  }

  async #download({ values }: Run<H>): Promise<NamedTensors> {
    const outputs = this.#prepared.graph.outputs.map(
      async ({ name, value }) =>
        [name, await this.#device.download(values.get(value), this.#operand(value))] as const,
    );
    return Object.fromEntries(await Promise.all(outputs));
  }

  /** Hands new values of parameters over to the state: all are there before the first is changed. */
  async #update({ values }: Run<H>): Promise<void> {
    const handles: (readonly [string, Operand, H])[] = [];
    for (const { parameter, value } of this.#prepared.graph.updates) {
      const operand = this.#operand(value);
      handles.push([
        parameter,
        operand,
        values.take(value) ?? (await this.#copy(values.get(value), operand)),
      ]);
    }
    values.releaseAll();
    for (const [name, { dtype, shape }, handle] of handles) this.#state.set(name, { handle, dtype, shape });
  }

  async #copy(handle: H, operand: Operand): Promise<H> {
    return this.#device.upload(await this.#device.download(handle, operand));
  }

  #operand(id: ValueId): Operand {
    const operand = this.#prepared.operands[id];
    assert(operand !== undefined, `no value ${id}`);
    return operand;
  }
}
