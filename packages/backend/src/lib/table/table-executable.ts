import { assert } from '@convlang/diagnostics';
import type { ValueId } from '@convlang/ir';
import type { RefTensor } from '@convlang/ops';
import { allocate, tensor } from '@convlang/tensor';
import type { NamedTensors, RunOptions } from '../backend.js';
import type { BareExecutable } from '../contract/bare-backend.js';
import type { Operand } from '../operand.js';
import type { Device } from './device.js';
import type { PreparedTable, TableStep } from './prepare-table.js';
import { RunValues } from './run-values.js';
import type { TableState } from './table-state.js';

/** Numbers of one run: on the device, and those that host steps read or make on the host. */
interface Run<H extends object> {
  readonly values: RunValues<H>;
  readonly host: Map<ValueId, RefTensor>;
}

/** A prepared graph on a device. */
export class TableExecutable<H extends object> implements BareExecutable {
  readonly memoryBytes: number;
  readonly #prepared: PreparedTable<H>;
  readonly #device: Device<H>;
  readonly #state: TableState<H>;

  constructor(prepared: PreparedTable<H>, device: Device<H>, state: TableState<H>) {
    this.#prepared = prepared;
    this.#device = device;
    this.#state = state;
    this.memoryBytes = prepared.memoryBytes;
  }

  async run(feeds: NamedTensors, options: RunOptions): Promise<NamedTensors> {
    this.#device.check?.();
    const run: Run<H> = { values: new RunValues(this.#device), host: new Map() };
    try {
      return await this.#run(run, feeds, options);
    } finally {
      run.values.releaseAll();
    }
  }

  dispose(): void {
    for (const { program } of this.#prepared.steps) program?.dispose?.();
  }

  async #run(run: Run<H>, feeds: NamedTensors, { commit }: RunOptions): Promise<NamedTensors> {
    const { graph, steps, commitAt } = this.#prepared;
    this.#feed(run, feeds);
    for (const { name, value } of graph.parameters) run.values.lend(value, this.#state.get(name).handle);
    this.#runSteps(run, steps.slice(0, commitAt));
    const outputs = await this.#download(run);
    this.#device.check?.();
    if (commit !== undefined && !commit(outputs)) return outputs;
    this.#runSteps(run, steps.slice(commitAt));
    await this.#update(run);
    return outputs;
  }

  /** Copies what is fed to where it is needed; the arrays are the caller's again after this. */
  #feed({ values, host }: Run<H>, feeds: NamedTensors): void {
    const { graph, onDevice, onHost } = this.#prepared;
    for (const { name, value } of graph.inputs) {
      const given = feeds[name];
      assert(given !== undefined, `input ${name} is fed`);
      if (onHost.has(value))
        host.set(value, { shape: [...given.shape], data: Float64Array.from(given.data) });
      if (onDevice.has(value)) values.set(value, this.#device.upload(given));
    }
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
      return given;
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
      // What the device has is rounded to the dtype, and other host steps see the same.
      host.set(id, { shape, data: Float64Array.from(data) });
      if (this.#prepared.onDevice.has(id)) values.set(id, this.#device.upload(tensor(dtype, shape, data)));
    });
  }

  async #download({ values }: Run<H>): Promise<NamedTensors> {
    const outputs = this.#prepared.graph.outputs.map(async ({ name, value }) => {
      const { dtype, shape, size } = this.#operand(value);
      return [
        name,
        await this.#device.download(values.get(value), { dtype, shape: [...shape], size }),
      ] as const;
    });
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
