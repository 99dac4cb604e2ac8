import type { Backend, DeviceState, Executable, NamedTensors, RunOptions } from '@convlang/backend';
import type { Graph } from '@convlang/ir';

/** Runs graphs over one device state; an executable is made when a graph meets a batch size for the first time. */
export class StateExecutables {
  readonly #backend: Backend;
  readonly #state: DeviceState;
  readonly #made = new Map<Graph, Map<number, Executable>>();

  constructor(backend: Backend, state: DeviceState) {
    this.#backend = backend;
    this.#state = state;
  }

  /**
   * Runs a graph once.
   *
   * @param batch what its batch dimension stands for
   * @param feeds by input name; those that the graph does not take are left out
   */
  async run(
    graph: Graph,
    batch: number,
    feeds: NamedTensors,
    options: RunOptions = {},
  ): Promise<NamedTensors> {
    const executable = await this.#executable(graph, batch);
    const taken = Object.entries(feeds).filter(([name]) => graph.inputs.some((input) => input.name === name));
    return executable.run(Object.fromEntries(taken), options);
  }

  /** Frees the executables; the state stays. */
  dispose(): void {
    for (const sizes of this.#made.values()) for (const executable of sizes.values()) executable.dispose();
    this.#made.clear();
  }

  async #executable(graph: Graph, batch: number): Promise<Executable> {
    const sizes = this.#made.get(graph) ?? new Map<number, Executable>();
    this.#made.set(graph, sizes);
    const made = sizes.get(batch) ?? (await this.#backend.compile(graph, { batch, state: this.#state }));
    sizes.set(batch, made);
    return made;
  }
}
