import {
  createHostBackend,
  hostCapabilities,
  type Backend,
  type BackendOptions,
  type Capabilities,
} from '@convlang/backend';
import { kernels as programs } from '@convlang/backend-ts';
import { fuse, type SchedulePass, type TraitTable } from '@convlang/passes';
import { allocateWasm } from './wasm-memory.js';
import { wasmSteps } from './wasm-steps.js';

/** What it is called after `--backend`. */
export const NAME = 'wasm';

/** Sums over a batch go sample by sample. */
const BATCH_GROUP = 4;

/** What the engine in WebAssembly can do: all of the core. */
export const wasmCapabilities: Capabilities = hostCapabilities(programs, BATCH_GROUP);

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
      batchGroup: BATCH_GROUP,
      allocate: allocateWasm,
      createMaker: wasmSteps,
    },
    options,
  );
}
