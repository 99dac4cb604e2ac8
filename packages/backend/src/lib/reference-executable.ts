import { assert } from '@convlang/diagnostics';
import { bindBatch, elementCount, sameShape, type Graph, type ValueId } from '@convlang/ir';
import { interpret, type AnyOp, type RefTensor } from '@convlang/ops';
import { allocate, bytesPerElement, tensor, type DType, type Tensor } from '@convlang/tensor';
import type { Executable, NamedTensors, RunOptions } from './backend.js';
import { describeTensor } from './describe-tensor.js';
import type { ReferenceState } from './reference-state.js';

/** A graph that the interpreter runs: float64 inside, the graph's own dtypes at the edges. */
export class ReferenceExecutable implements Executable {
  readonly memoryBytes: number;
  readonly #graph: Graph;
  readonly #batch: number;
  readonly #ops: Readonly<Record<string, AnyOp>>;
  #state: ReferenceState | null;

  constructor(graph: Graph, batch: number, state: ReferenceState, ops: Readonly<Record<string, AnyOp>>) {
    this.#graph = graph;
    this.#batch = batch;
    this.#state = state;
    this.#ops = ops;
    const numbers = graph.values.reduce((sum, { type }) => sum + elementCount(type.shape, batch), 0);
    this.memoryBytes = numbers * bytesPerElement.f64;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the contract is for devices that are waited for
  async run(feeds: NamedTensors, options: RunOptions = {}): Promise<NamedTensors> {
    const state = this.#state;
    if (state === null) throw new Error(`the executable of ${this.#graph.name} was disposed of`);
    const inputs = this.#graph.inputs.map(({ name, value }) => this.#take('input', name, value, feeds[name]));
    const parameters = this.#graph.parameters.map(({ name, value }) =>
      this.#take('parameter', name, value, state.get(name)),
    );
    const result = interpret(this.#graph, this.#ops, {
      batch: this.#batch,
      feeds: Object.fromEntries(inputs),
      parameters: Object.fromEntries(parameters),
    });
    const outputs = Object.fromEntries(
      this.#graph.outputs.map(({ name, value }) => [name, this.#round(value, result.outputs[name])]),
    );
    if (options.commit !== undefined && !options.commit(outputs)) return outputs;
    for (const { parameter, value } of this.#graph.updates)
      state.set(parameter, this.#round(value, result.updates[parameter]));
    return outputs;
  }

  dispose(): void {
    this.#state = null;
  }

  /** Checks a tensor against the graph and widens it. */
  #take(
    kind: 'input' | 'parameter',
    name: string,
    value: ValueId,
    given: Tensor | undefined,
  ): readonly [string, RefTensor] {
    const expected = this.#typeOf(value);
    if (given === undefined) throw new Error(`${kind} ${name} is missing; it is ${describeTensor(expected)}`);
    if (given.dtype !== expected.dtype || !sameShape(given.shape, expected.shape))
      throw new Error(`${kind} ${name} is ${describeTensor(given)}, expected ${describeTensor(expected)}`);
    return [name, { shape: given.shape, data: Float64Array.from(given.data) }];
  }

  /** A fresh tensor in the dtype that the graph says. */
  #round(value: ValueId, result: RefTensor | undefined): Tensor {
    assert(result !== undefined, `the interpreter gave no value ${value}`);
    const { dtype, shape } = this.#typeOf(value);
    const data = allocate(dtype, result.data.length);
    data.set(result.data);
    return tensor(dtype, shape, data);
  }

  #typeOf(value: ValueId): { readonly dtype: DType; readonly shape: readonly number[] } {
    const type = this.#graph.values[value]?.type;
    assert(type !== undefined, `no value ${value}`);
    return { dtype: type.dtype, shape: bindBatch(type.shape, this.#batch) };
  }
}
