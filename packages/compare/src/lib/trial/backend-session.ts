import {
  readState,
  writeState,
  type Backend,
  type DeviceState,
  type NamedTensors,
  type RunOptions,
} from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import { StateExecutables } from '@convlang/train/step';

/** Numbers on a backend, and graphs that run over them. */
export class BackendSession {
  readonly #state: DeviceState;
  readonly #executables: StateExecutables;

  constructor(backend: Backend) {
    this.#state = backend.createState();
    this.#executables = new StateExecutables(backend, this.#state);
  }

  /** Puts numbers on the device. */
  load(numbers: NamedTensors): Promise<void> {
    return writeState(this.#state, numbers);
  }

  /** Copies the numbers of a graph's parameters from the device. */
  numbers(graph: Graph): Promise<NamedTensors> {
    return readState(this.#state, graph);
  }

  /** Runs a graph once; of the feeds it takes what it needs. */
  run(graph: Graph, batch: number, feeds: NamedTensors, options?: RunOptions): Promise<NamedTensors> {
    return this.#executables.run(graph, batch, feeds, options);
  }

  dispose(): void {
    this.#executables.dispose();
    this.#state.dispose();
  }
}
