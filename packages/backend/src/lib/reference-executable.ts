import { assert } from '@convlang/diagnostics';
import { bindBatch, elementCount, type Graph, type ValueId } from '@convlang/ir';
import { interpret, widen, type AnyOp, type RefTensor } from '@convlang/ops';
import { allocate, bytesPerElement, tensor, type Tensor } from '@convlang/tensor';
import type { NamedTensors, RunOptions } from './backend.js';
import type { BareExecutable } from './contract/bare-backend.js';
import type { HostState } from './host/host-state.js';

type Named = readonly [string, RefTensor];

/** A graph that the interpreter runs: float64 inside, the graph's own dtypes at the edges. */
export class ReferenceExecutable implements BareExecutable {
  readonly memoryBytes: number;
  readonly #graph: Graph;
  readonly #batch: number;
  readonly #ops: Readonly<Record<string, AnyOp>>;
  readonly #state: HostState;

  constructor(graph: Graph, batch: number, state: HostState, ops: Readonly<Record<string, AnyOp>>) {
    this.#graph = graph;
    this.#batch = batch;
    this.#state = state;
    this.#ops = ops;
    const numbers = graph.values.reduce((sum, { type }) => sum + elementCount(type.shape, batch), 0);
    this.memoryBytes = numbers * bytesPerElement.f64;
  }

  run(feeds: NamedTensors, options: RunOptions): NamedTensors {
    const inputs = this.#graph.inputs.map(({ name }): Named => [name, widen(given(feeds[name]))]);
    const parameters = this.#graph.parameters.map(({ name }): Named => [
      name,
      widen(given(this.#state.tensorOf(name))),
    ]);
    const result = interpret(this.#graph, this.#ops, {
      batch: this.#batch,
      feeds: Object.fromEntries(inputs),
      parameters: Object.fromEntries(parameters),
    });
    const outputs = Object.fromEntries(
      this.#graph.outputs.map(({ name, value }) => [name, this.#round(value, result.outputs[name])]),
    );
    if (options.commit !== undefined && !options.commit(outputs)) return outputs;
    const updates = this.#graph.updates.map(
      ({ parameter, value }) => [parameter, this.#round(value, result.updates[parameter])] as const,
    );
    this.#state.write(Object.fromEntries(updates));
    return outputs;
  }

  /** It holds nothing but the graph. */
  dispose(): void {
    return;
  }

  /** A fresh tensor in the dtype that the graph says. */
  #round(value: ValueId, result: RefTensor | undefined): Tensor {
    assert(result !== undefined, `the interpreter gave no value ${value}`);
    const type = this.#graph.values[value]?.type;
    assert(type !== undefined, `no value ${value}`);
    const { dtype } = type;
    const shape = bindBatch(type.shape, this.#batch);
    const data = allocate(dtype, result.data.length);
    data.set(result.data);
    return tensor(dtype, shape, data);
  }
}

function given(found: Tensor | undefined): Tensor {
  assert(found !== undefined, 'the contract was kept');
  return found;
}
