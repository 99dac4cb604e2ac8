import {
  createHostBackend,
  hostCapabilities,
  type Backend,
  type BackendOptions,
  type Capabilities,
} from '@convlang/backend';
import { ConvlangError, report } from '@convlang/diagnostics';
import type { OpName } from '@convlang/ops';
import { fuse, type SchedulePass, type TraitTable } from '@convlang/passes';
import { hasFastArithmetic } from './assembler/has-fast-arithmetic.js';
import { elementwiseKernels, kernels } from './kernels.js';
import { SAMPLES_AT_ONCE } from './kernels/conv-kernel-grad.js';
import { joinBranches } from './join-branches.js';
import { joinPools } from './join-pools.js';
import { threadsFor } from './threads/thread-count.js';
import { WorkerPool } from './threads/worker-pool.js';
import { wasmMemories } from './wasm-memory.js';
import { wasmSteps } from './wasm-steps.js';

/** What it is called after `--backend`. */
export const NAME = 'wasm';
/** What it is called with the fast arithmetic. */
export const FAST_NAME = 'wasm-fast';
/** What that needs of the JavaScript engine. */
export const FAST_LACK = 'this JavaScript engine has no relaxed SIMD';
/** How it is had, or done without. */
export const FAST_REMEDY = `take Node 22 or newer, or the backend ${NAME}`;

/** How the engine is made. */
export interface WasmOptions extends BackendOptions {
  /**
   * Whether products are added to sums as the processor does it quicker, which is in one step on most: results are as near to the
   * definitions, but their bits differ from the default's, and from one processor to another. The backend is then called `wasm-fast`.
   * Default `false`.
   */
  readonly fast?: boolean;
}

const made = { ...kernels, ...elementwiseKernels };

/** What the engine in WebAssembly can do: all of the core. */
export const wasmCapabilities: Capabilities = hostCapabilities(made, SAMPLES_AT_ONCE);

/** Joins what is applied in registers, behind normalisation of a batch too; pools are steps of their own but where a program has them. */
const joinInRegisters: SchedulePass = (schedule, ops) => {
  const table: TraitTable = Object.fromEntries(
    Object.entries(ops).map(([name, { traits }]) => {
      const takesEpilogue = traits.takesEpilogue === true || name === ('batchNormTrain' satisfies OpName);
      return [name, { traits: { ...traits, takesEpilogue, pools: false } }];
    }),
  );
  return joinPools(joinBranches(fuse(schedule, table), table));
};

/**
 * The engine in WebAssembly: a graph becomes one module, which computes in a memory that is planned before. Its threads share the work of each
 * step; the results are the same whatever their number.
 *
 * @throws ConvlangError E694 where the JavaScript engine lacks what `fast` needs (Node 20); RangeError for other `threads` than 1 to 64
 */
export function createWasmBackend({ fast = false, ...options }: WasmOptions = {}): Backend {
  if (fast && !hasFastArithmetic())
    throw new ConvlangError([
      report('E694', { backend: FAST_NAME, reason: `${FAST_LACK}; ${FAST_REMEDY}` }, null),
    ]);
  const threads = threadsFor(options.threads);
  const pool = threads === 1 ? null : new WorkerPool(threads);
  return createHostBackend(
    {
      name: fast ? FAST_NAME : NAME,
      kernels: {},
      made,
      schedule: joinInRegisters,
      batchGroup: SAMPLES_AT_ONCE,
      allocate: wasmMemories(pool !== null),
      createMaker: (others, graph) => wasmSteps(others, graph, { isFast: fast, pool }),
      dispose: () => pool?.dispose(),
    },
    options,
  );
}
