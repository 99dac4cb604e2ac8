import { requireMemory } from '@convlang/diagnostics';
import { coreOps, coreRules, type AnyOp, type OpRules } from '@convlang/ops';
import { COMMON_BATCH_GROUP, planMemory, scheduleGraph, splitAccumulation } from '@convlang/passes';
import type { DType } from '@convlang/tensor';
import type { Backend } from '../backend.js';
import type { Capabilities, CapabilityLimit } from '../capabilities.js';
import { lowerFor, requireGraph } from '../check-graph.js';
import { keepContract } from '../contract/keep-contract.js';
import { runNeed } from '../run-need.js';
import type { Device, TableEntry } from './device.js';
import { prepareTable } from './prepare-table.js';
import { TableExecutable } from './table-executable.js';
import { TableState } from './table-state.js';

/** A backend that is made of kernels. */
export interface TableBackend<H extends object> {
  readonly name: string;
  readonly device: Device<H>;
  /** By op name. What is missing is lowered where a rule can, and refused before the run otherwise. */
  readonly kernels: Readonly<Record<string, TableEntry<H, never>>>;
  /** Attributes that kernels refuse. Default none. */
  readonly limits?: readonly CapabilityLimit[];
  /** Default `f32` and `i32`, all that the core needs. */
  readonly dtypes?: readonly DType[];
  /** Largest value in bytes; default no limit. */
  readonly maxTensorBytes?: number | null;
  /** Default the core's; with plugins, an extended registry. */
  readonly ops?: Readonly<Record<string, AnyOp>>;
  /** Whether values lie in the memory of a device and not of the process. Default no. */
  readonly hasOwnMemory?: boolean;
  /** Default the core's. */
  readonly rules?: OpRules;
}

/** What a table of kernels can do. */
export function tableCapabilities<H extends object>(
  table: Pick<TableBackend<H>, 'kernels' | 'limits' | 'dtypes' | 'maxTensorBytes'>,
): Capabilities {
  return {
    ops: Object.keys(table.kernels),
    limits: table.limits ?? [],
    dtypes: table.dtypes ?? ['f32', 'i32'],
    maxTensorBytes: table.maxTensorBytes ?? null,
    // What a device adds up in which order is its own: no size of a part keeps the bits.
    batchGroup: COMMON_BATCH_GROUP,
  };
}

/**
 * Makes a backend of a table of kernels and a device. The runtime walks the planned graph, frees each value after its last
 * reader, keeps parameters on the device, runs what must see the outputs before it is applied, and lowers what the table lacks.
 */
export function createTableBackend<H extends object>(table: TableBackend<H>): Backend {
  const { name, device, ops = coreOps, rules = coreRules, hasOwnMemory = false } = table;
  const capabilities = tableCapabilities(table);
  return keepContract({
    name,
    capabilities,
    createState: () => new TableState(device),
    compile: (graph, batch, state) => {
      requireGraph(graph, { name, capabilities }, { batch, ops, rules });
      const plain = splitAccumulation(graph, { ops, rules });
      // It may add, which the graph that was given need not.
      if (plain !== graph) requireGraph(plain, { name, capabilities }, { batch, ops, rules });
      const lowered = lowerFor(plain, { name, capabilities }, { ops, rules });
      const plan = planMemory(scheduleGraph(lowered, ops), batch, ops);
      if (!hasOwnMemory) requireMemory(runNeed(graph.name, batch, plan.arena.bytes));
      device.enter?.();
      return new TableExecutable(prepareTable(plan, batch, table.kernels, ops), device, state);
    },
    dispose: () => {
      device.dispose();
    },
  });
}
