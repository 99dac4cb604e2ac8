import type { Graph } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import type { NamedTensors, RunMemory, RunOptions, RunTimes } from '../backend.js';
import type { Capabilities } from '../capabilities.js';

/**
 * The part of a backend that computes. `keepContract` looks at what callers give, keeps the order of calls and knows what was disposed of;
 * so here every tensor is as it should be, one call over a state is done before the next begins, and `dispose` comes once and last.
 */
export interface BareBackend<S extends BareState> {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** A state without numbers. */
  createState(): S;
  /** @throws ConvlangError E690 to E693 when the graph needs what the backend lacks */
  compile(graph: Graph, batch: number, state: S): BareExecutable;
  /** As `Backend.planRun`, where the backend can. */
  readonly planRun?: (graph: Graph, batch: number) => RunMemory;
  /** Gives the device back, when no call is under way any more. */
  dispose(): void;
}

/** Numbers by name. A name keeps its shape and dtype. */
export interface BareState {
  /** Copies all, or throws and changes nothing. Reads the arrays before it returns. */
  write(tensors: NamedTensors): void;
  /** A copy of what is there under a name. */
  read(name: string): Tensor | Promise<Tensor>;
  /** Frees the numbers. */
  dispose(): void;
}

/** A graph that can run. */
export interface BareExecutable {
  readonly memoryBytes: number;
  /** As `Executable.run`. Reads the arrays of the feeds before it first waits for anything. */
  run(feeds: NamedTensors, options: RunOptions): NamedTensors | Promise<NamedTensors>;
  /** As `Executable.profile`, where the backend can. Reads the arrays as `run` does. */
  readonly profile?: (feeds: NamedTensors) => Promise<RunTimes>;
  /** Frees what was compiled. */
  dispose(): void;
}
