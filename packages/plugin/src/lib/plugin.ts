import type { BackendProvider, HostKernels } from '@convlang/backend';
import type { SourceReaders } from '@convlang/data';
import type { AnyLayer, AnyOp, OpRules, OpSamples } from '@convlang/ops';

/** What convlang can be given beyond its core. A value; nothing is registered anywhere. */
export interface Plugin {
  /** Its name in messages; mostly that of its package. */
  readonly name: string;
  /** Words for model files, each under its own name. */
  readonly layers?: Readonly<Record<string, AnyLayer>>;
  /** Ops that its layers stand for, each under its own name. */
  readonly ops?: Readonly<Record<string, AnyOp>>;
  /**
   * How its ops are differentiated, trained and said in other ops. An op with a lowering into ops of the core runs on every
   * backend; without one it runs where a backend has a kernel for it.
   */
  readonly rules?: Partial<OpRules>;
  /**
   * Kernels of its ops, each under the name of the op, for backends in the program's memory such as `ts`. An op that lowers needs none; with
   * one it is computed in one go.
   */
  readonly kernels?: HostKernels;
  /** Right and wrong applications of its ops: checked by the conformance kit, shown on pages. */
  readonly samples?: Readonly<Record<string, OpSamples>>;
  /** Backends, to be asked for by name. */
  readonly backends?: readonly BackendProvider[];
  /** Kinds of sources, by the word after `source` in a data section. */
  readonly sources?: SourceReaders;
}
