import {
  createHostBackend,
  hostCapabilities,
  type Backend,
  type BackendOptions,
  type Capabilities,
} from '@convlang/backend';
import { fuse, type SchedulePass, type TraitTable } from '@convlang/passes';
import { elementwiseKernels, kernels } from './kernels.js';
import { SAMPLES_AT_ONCE } from './kernels/conv-kernel-grad.js';
import { joinBranches } from './join-branches.js';
import { allocateWasm } from './wasm-memory.js';
import { wasmSteps } from './wasm-steps.js';

/** What it is called after `--backend`. */
export const NAME = 'wasm';

const made = { ...kernels, ...elementwiseKernels };

/** What the engine in WebAssembly can do: all of the core. */
export const wasmCapabilities: Capabilities = hostCapabilities(made, SAMPLES_AT_ONCE);

/** Joins what is applied in registers; pools are steps of their own. */
const joinInRegisters: SchedulePass = (schedule, ops) => {
  const table: TraitTable = Object.fromEntries(
    Object.entries(ops).map(([name, { traits }]) => [name, { traits: { ...traits, pools: false } }]),
  );
  return joinBranches(fuse(schedule, table), table);
};

/** The engine in WebAssembly: a graph becomes one module, which computes in a memory that is planned before. */
export function createWasmBackend(options: BackendOptions = {}): Backend {
  return createHostBackend(
    {
      name: NAME,
      kernels: {},
      made,
      schedule: joinInRegisters,
      batchGroup: SAMPLES_AT_ONCE,
      allocate: allocateWasm,
      createMaker: wasmSteps,
    },
    options,
  );
}
