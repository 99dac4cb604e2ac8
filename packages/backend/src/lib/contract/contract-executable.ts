import type { Graph } from '@convlang/ir';
import { bindBatch, type ValueId } from '@convlang/ir';
import { assert } from '@convlang/diagnostics';
import type { Executable, NamedTensors, RunOptions, RunTimes } from '../backend.js';
import type { BareExecutable, BareState } from './bare-backend.js';
import { checkFeeds } from './check-tensor.js';
import { copyAll, type ContractState } from './contract-state.js';
import { Lifetime } from './lifetime.js';
import type { TensorType } from './tensor-type.js';

/** An executable that keeps the contract around one that computes. */
export class ContractExecutable<S extends BareState> implements Executable {
  readonly profile?: (feeds: NamedTensors) => Promise<RunTimes>;
  readonly #bare: BareExecutable;
  readonly #state: ContractState<S>;
  readonly #lifetime: Lifetime;
  readonly #inputs: ReadonlyMap<string, TensorType>;
  readonly #parameters: ReadonlyMap<string, TensorType>;
  /** Whether the parameters were there once: they stay, and keep their types. */
  #isComplete = false;

  constructor(graph: Graph, batch: number, bare: BareExecutable, state: ContractState<S>) {
    this.#bare = bare;
    this.#state = state;
    this.#lifetime = new Lifetime(`the executable of ${graph.name}`, state.lifetime);
    this.#inputs = typesOf(graph, batch, graph.inputs);
    this.#parameters = typesOf(graph, batch, graph.parameters);
    const { profile } = bare;
    if (profile !== undefined)
      this.profile = (feeds) => this.#take(feeds, (taken) => profile.call(bare, taken));
  }

  get memoryBytes(): number {
    return this.#bare.memoryBytes;
  }

  run(feeds: NamedTensors, options: RunOptions = {}): Promise<NamedTensors> {
    return this.#take(feeds, (taken) => this.#bare.run(taken, options));
  }

  dispose(): void {
    this.#lifetime.end(() => {
      this.#bare.dispose();
    });
  }

  /** Does what a caller asks for with feeds, when its turn is there. */
  #take<T>(feeds: NamedTensors, work: (taken: NamedTensors) => T | Promise<T>): Promise<T> {
    return this.#lifetime.during(() => {
      checkFeeds(this.#inputs, feeds);
      if (!this.#isComplete) this.#state.require(this.#parameters);
      this.#isComplete = true;
      const { turns } = this.#state;
      const taken = turns.isFree ? feeds : copyAll(feeds);
      return turns.take(() => work(taken));
    });
  }
}

function typesOf(
  graph: Graph,
  batch: number,
  named: readonly { readonly name: string; readonly value: ValueId }[],
): ReadonlyMap<string, TensorType> {
  return new Map(
    named.map(({ name, value }): [string, TensorType] => {
      const type = graph.values[value]?.type;
      assert(type !== undefined, `no value ${value}`);
      return [name, { dtype: type.dtype, shape: bindBatch(type.shape, batch) }];
    }),
  );
}
