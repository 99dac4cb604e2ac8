import {
  createHostBackend,
  hostCapabilities,
  type Backend,
  type BackendOptions,
  type Capabilities,
} from '@convlang/backend';
import { kernels as programs } from '@convlang/backend-ts';
import { fuse, type SchedulePass, type TraitTable } from '@convlang/passes';
import { SAMPLES_AT_ONCE } from './kernels/conv-kernel-grad.js';
import { allocateWasm } from './wasm-memory.js';
import { wasmSteps } from './wasm-steps.js';

/** What it is called after `--backend`. */
export const NAME = 'wasm';

/** What the engine in WebAssembly can do: all of the core. */
export const wasmCapabilities: Capabilities = hostCapabilities(programs, SAMPLES_AT_ONCE);

/** Joins what is applied in registers; pools are steps of their own. */
const fuseWithoutPools: SchedulePass = (schedule, ops) => {
  const table: TraitTable = Object.fromEntries(
    Object.entries(ops).map(([name, { traits }]) => [name, { traits: { ...traits, pools: false } }]),
  );
  return fuse(schedule, table);
};

/** The engine in WebAssembly: a graph becomes one module, which computes in a memory that is planned before. */
export function createWasmBackend(options: BackendOptions = {}): Backend {
  return createHostBackend(
    {
      name: NAME,
      kernels: programs,
      schedule: fuseWithoutPools,
      batchGroup: SAMPLES_AT_ONCE,
      allocate: allocateWasm,
      createMaker: wasmSteps,
    },
    options,
  );
}
