import type { Graph, Node } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import type { Capabilities } from './capabilities.js';

/**
 * Parameters and optimiser state on the device, by name. Several executables may share one; the states of a backend know nothing of each
 * other.
 *
 * Calls over one state (`write`, `writeAll`, `read`, and `run` of its executables) take effect one after the other, in the order in which
 * they were made, awaited or not.
 */
export interface DeviceState {
  /**
   * Puts numbers under a name. The tensor is read before the call returns: its array is the caller's again at once. The first write
   * says which shape and dtype the name has from then on.
   *
   * @throws ConvlangError E697 when the name has another shape or dtype, the backend does not hold the dtype, or the tensor is broken:
   *   another array than its dtype's, another count of numbers than its shape's. Nothing is changed then.
   * @throws ConvlangError E698 after `dispose` of the state or of its backend
   */
  write(name: string, tensor: Tensor): Promise<void>;
  /** Writes all tensors or, when one of them is refused, none. Else as `write`. */
  writeAll(tensors: NamedTensors): Promise<void>;
  /**
   * Copies numbers back; the tensor is the caller's own.
   *
   * @throws ConvlangError E697 when nothing was written under the name, E698 after `dispose`
   */
  read(name: string): Promise<Tensor>;
  /** Whether numbers were written under a name, or a call that writes them was made. `false` after `dispose`. */
  has(name: string): boolean;
  /**
   * Ends the state: no later call over it is taken. Those made before it are done to their end, then the memory is freed; with none under
   * way, at once. May be called again.
   */
  dispose(): void;
}

/** How an executable is made. */
export interface ExecutableOptions {
  /** The batch size that the named dimension takes; a whole number, at least 1. */
  readonly batch: number;
  /** Where its parameters live; made by the same backend. Parameters may be written after compiling, but before the first run. */
  readonly state: DeviceState;
}

/** Tensors by the name of a graph's input or output, or of a parameter. */
export type NamedTensors = Readonly<Record<string, Tensor>>;

/** How one run is done. */
export interface RunOptions {
  /**
   * Looks at the outputs before the updates: `false` leaves the state as it was, and so does what it throws, which is what the run then
   * rejects with. Default: always apply.
   */
  readonly commit?: (outputs: NamedTensors) => boolean;
}

/** What one step of a run took. */
export interface StepTime {
  /** A node, or several that ran as one. */
  readonly nodes: readonly [Node, ...Node[]];
  /** Milliseconds from the beginning of the run. */
  readonly start: number;
  readonly ms: number;
}

/** A run with a clock around each of its steps. */
export interface RunTimes {
  /** What was run: the graph in ops that the backend has. */
  readonly graph: Graph;
  /** In the order of the run. What costs nothing, such as another shape of the same numbers, is no step. */
  readonly steps: readonly StepTime[];
  /** Milliseconds of the whole run: its steps, and copies of what went in and came out. */
  readonly ms: number;
}

/** Bytes that runs of a graph hold, planned and not allocated. */
export interface RunMemory {
  /** Of the graph's parameters, the optimiser's numbers among them. */
  readonly parameterBytes: number;
  /** Of all else, as `Executable.memoryBytes`. */
  readonly runBytes: number;
}

/** A graph made ready to run many times. */
export interface Executable {
  /**
   * Runs once: takes every input of the graph by name, gives back every output by name, applies the updates to the state.
   *
   * Feeds are read before the call returns: their arrays are the caller's again at once. They are never changed. The tensors that come
   * back are the caller's own copies: no later run changes them, and what is written into them changes nothing. Any numbers may be fed, those
   * that are not finite as well; what they mean (that a label is a class of the model) is for the caller to see to.
   *
   * What is refused is refused before anything runs: the state is as it was, and the executable can be run again.
   *
   * @throws ConvlangError E697 when an input is missing, is none of the graph's, has another shape or dtype than the graph says at this batch,
   *   or is broken: another array than its dtype's, another count of numbers than its shape's; and when a parameter was never written or has
   *   another shape or dtype than the graph's
   * @throws ConvlangError E698 after `dispose` of the executable, of its state or of its backend
   */
  run(feeds: NamedTensors, options?: RunOptions): Promise<NamedTensors>;
  /**
   * Runs once as `run` does, updates and all, and says what each step took. There where `capabilities.timesSteps` says so.
   *
   * @throws ConvlangError as `run`
   */
  readonly profile?: (feeds: NamedTensors) => Promise<RunTimes>;
  /** Bytes that a run holds beyond parameters: planned once, constant over runs. */
  readonly memoryBytes: number;
  /**
   * Ends the executable: no later run is taken. Those that were asked for before are done to their end, then the memory is freed; with
   * none under way, at once. The state stays. May be called again.
   */
  dispose(): void;
}

/** Something that runs graphs. A value that is passed in; importing its module registers nothing. */
export interface Backend {
  readonly name: string;
  readonly capabilities: Capabilities;
  /**
   * An empty state on this backend's device.
   *
   * @throws ConvlangError E698 after `dispose`
   */
  createState(): DeviceState;
  /**
   * Lowers what it must and makes the graph ready.
   *
   * @throws ConvlangError E690 to E693 when the graph needs what the backend lacks, with the place in the model file
   * @throws ConvlangError E699 when the state was made by another backend, or the batch is no size
   * @throws ConvlangError E698 after `dispose` of the state or of the backend
   */
  compile(graph: Graph, options: ExecutableOptions): Promise<Executable>;
  /**
   * Plans what `compile` would allocate for a graph, and allocates nothing. There where a backend computes in the program's memory.
   *
   * @param batch the size that the named dimension takes
   * @throws ConvlangError E690 to E693 as `compile`
   */
  readonly planRun?: (graph: Graph, batch: number) => RunMemory;
  /**
   * Gives the device back: no later call on the backend, its states and its executables is taken but `dispose`, `has` and what only reads
   * properties. Calls made before it are done to their end first. May be called again.
   */
  dispose(): void;
}
