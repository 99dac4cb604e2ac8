import type { Graph } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import type { Capabilities } from './capabilities.js';

/** Parameters and optimiser state on the device, by name. Several executables may share one. */
export interface DeviceState {
  /** Puts numbers under a name; the shape must be the one any executable over this state expects. */
  write(name: string, tensor: Tensor): Promise<void>;
  /** Copies numbers back. Throws when there is no such name. */
  read(name: string): Promise<Tensor>;
  /** Whether numbers were written under a name. */
  has(name: string): boolean;
  /** Frees the memory; executables over this state run no more. */
  dispose(): void;
}

/** How an executable is made. */
export interface ExecutableOptions {
  /** The batch size that the named dimension takes; at least 1. */
  readonly batch: number;
  /** Where its parameters live. Parameters may be written after compiling, but before the first run. */
  readonly state: DeviceState;
}

/** Tensors by the name of a graph's input or output. */
export type NamedTensors = Readonly<Record<string, Tensor>>;

/** How one run is done. */
export interface RunOptions {
  /** Looks at the outputs before the updates: `false` leaves the state as it was. Default: always apply. */
  readonly commit?: (outputs: NamedTensors) => boolean;
}

/** A graph made ready to run many times. */
export interface Executable {
  /**
   * Runs once: takes every input of the graph by name, gives back every output by name, applies the updates to the state.
   * The tensors that come back are the caller's own copies.
   *
   * @throws Error when an input is missing, or has another shape or dtype than the graph says
   */
  run(feeds: NamedTensors, options?: RunOptions): Promise<NamedTensors>;
  /** Bytes that a run holds beyond parameters: planned once, constant over runs. */
  readonly memoryBytes: number;
  /** Frees the memory of the runs; the state stays. */
  dispose(): void;
}

/** Something that runs graphs. A value that is passed in; importing its module registers nothing. */
export interface Backend {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** An empty state on this backend's device. */
  createState(): DeviceState;
  /**
   * Lowers what it must and makes the graph ready.
   *
   * @throws ConvlangError E690 to E693 when the graph needs what the backend lacks, with the place in the model file
   */
  compile(graph: Graph, options: ExecutableOptions): Promise<Executable>;
  /** Gives the device back. */
  dispose(): void;
}
