import type { AnyOp, OpRules } from '@convlang/ops';
import type { Backend } from './backend.js';
import type { Capabilities } from './capabilities.js';
import type { HostKernels } from './host/host-kernel.js';

/** How a backend is made. */
export interface BackendOptions {
  /** Default the core's; with plugins, an extended registry. */
  readonly ops?: Readonly<Record<string, AnyOp>>;
  /** Default the core's. */
  readonly rules?: OpRules;
  /**
   * Kernels of ops of plugins, for backends in the program's memory: `ts` and whatever `createHostBackend` makes. Others leave them aside.
   * A backend's own kernel of an op goes first. Default none.
   */
  readonly kernels?: HostKernels;
  /** Threads that compute, at least 1, where the backend lets its caller choose; others leave it aside. Default: as many as the machine has cores. */
  readonly threads?: number;
}

/** Whether a backend can run on this machine. */
export type Availability =
  | {
      readonly kind: 'here';
      /** What computes: `CPU, 8 threads`, `llvmpipe (LLVM 19.1.7, 256 bits)`. */
      readonly device: string;
      /** Versions of what it stands on, by name. */
      readonly versions: Readonly<Record<string, string>>;
      /** Limits of the device by name, such as `maxTensorBytes`. */
      readonly limits: Readonly<Record<string, number | string>>;
      /** Whether a processor poses as the device: the same numbers, but slowly. Default `false`. */
      readonly isEmulated?: boolean;
    }
  | {
      readonly kind: 'missing';
      /** What is not there, in a sentence. */
      readonly reason: string;
      /** The command that mends it, or what to do where no command can. */
      readonly remedy: string;
    };

/** A backend that can be asked for by name, before anything of it is loaded. */
export interface BackendProvider {
  /** One word, as after `--backend`. */
  readonly name: string;
  /** One sentence for tables. */
  readonly summary: string;
  /** Name of the backend that computes the same with a quicker arithmetic, whose bits differ; absent where there is none. */
  readonly fast?: string;
  /** Whether the caller may choose how many threads it has; default `false`. */
  readonly hasThreads?: boolean;
  /** What it can do on any device; a device may have a smaller `maxTensorBytes`. */
  readonly capabilities: () => Promise<Capabilities>;
  /** Looks whether it can run here. Never throws, and leaves nothing open. */
  readonly probe: () => Promise<Availability>;
  /** @throws ConvlangError E694 when it cannot run here, with the remedy */
  readonly create: (options?: BackendOptions) => Promise<Backend>;
}
