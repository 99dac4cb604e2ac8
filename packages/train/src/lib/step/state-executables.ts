import type { Backend, DeviceState, Executable, NamedTensors, RunOptions } from '@convlang/backend';
import { ConvlangError } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';

/** Samples at a time where nothing asks for fewer: more would take memory and hardly less time. */
export const MOST_AT_A_TIME = 100;

/** What fewer samples at a time may help against: memory that there is not, and values that a device cannot hold. */
const sizeCodes: ReadonlySet<string> = new Set(['E407', 'E411', 'E693']);

/** Runs graphs over one device state; an executable is made when a graph meets a batch size for the first time. */
export class StateExecutables {
  readonly #backend: Backend;
  readonly #state: DeviceState;
  /** Promises, so that runs which overlap share one executable. */
  readonly #made = new Map<Graph, Map<number, Promise<Executable>>>();
  readonly #ready: Executable[] = [];
  /** How many samples a graph takes, where more were found to be too much: that is not tried again. */
  readonly #most = new Map<Graph, number>();

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

  /**
   * How many samples at a time a graph can take: as many as are wanted, or half of them, and so on, until there is memory for them.
   *
   * @param wanted at least 1
   * @throws ConvlangError E407, E411 or E693 where there is not enough for one, and what else the backend says of the graph
   */
  async fitting(graph: Graph, wanted: number): Promise<number> {
    const size = Math.min(wanted, this.#most.get(graph) ?? wanted);
    try {
      await this.#executable(graph, size);
      return size;
    } catch (error) {
      if (size === 1 || !isOfSize(error)) throw error;
      this.#most.set(graph, Math.ceil(size / 2));
      return this.fitting(graph, wanted);
    }
  }

  /** Frees the executables; the state stays. */
  dispose(): void {
    for (const executable of this.#ready.splice(0)) executable.dispose();
    this.#made.clear();
  }

  #executable(graph: Graph, batch: number): Promise<Executable> {
    const sizes = this.#made.get(graph) ?? new Map<number, Promise<Executable>>();
    this.#made.set(graph, sizes);
    const made = sizes.get(batch) ?? this.#compile(graph, batch);
    sizes.set(batch, made);
    // One that failed may be tried again: there may be memory then.
    made.catch(() => sizes.delete(batch));
    return made;
  }

  async #compile(graph: Graph, batch: number): Promise<Executable> {
    const executable = await this.#backend.compile(graph, { batch, state: this.#state });
    this.#ready.push(executable);
    return executable;
  }
}

function isOfSize(error: unknown): boolean {
  return error instanceof ConvlangError && error.diagnostics.every(({ code }) => sizeCodes.has(code));
}
