import { lowerFor, type BackendAbilities } from '@convlang/backend';
import type { Graph, Node } from '@convlang/ir';
import { coreOps, findOp } from '@convlang/ops';
import { fuse, scheduleGraph, type PassOps } from '@convlang/passes';
import { rateAt, type MachineRates } from './machine-rates.js';
import { outsideBytes, workCounter, type NodeWork } from './node-work.js';

/** Nanoseconds of a millisecond. */
const NS = 1e6;
/** What an op takes for each byte that nobody tried. */
const COMMON_OP = 'relu';

/** What a run is foretold from. */
export interface ForecastMachine {
  readonly backend: BackendAbilities;
  readonly rates: MachineRates;
}

/**
 * Milliseconds that a run of a graph would take: for each node the larger of its operations at the rate of its kind and its bytes at that
 * of the memory, and something for each step and for the run.
 */
export function forecastRun(
  graph: Graph,
  batch: number,
  { backend, rates }: ForecastMachine,
  options: PassOps = {},
): number {
  const { ops = coreOps } = options;
  const lowered = lowerFor(graph, backend, options);
  const work = workCounter({ graph: lowered, batch, ops });
  const { steps } = fuse(scheduleGraph(lowered, ops), ops);
  const isView = ({ op }: Node): boolean => findOp(ops, op).traits.view === true;
  return steps.reduce(
    (ms, [first, ...rest]) => {
      if (isView(first)) return ms;
      const own = nodeMs(work(first), rates);
      // Those that are applied to each number as it comes take next to nothing, pools as much as by themselves.
      const pools = rest.filter(({ op }) => findOp(ops, op).traits.pools === true);
      return pools.reduce((sum, node) => sum + nodeMs(work(node), rates), ms + rates.stepMs + own);
    },
    rates.runMs + (rates.nsPerByte * outsideBytes(graph, batch)) / NS,
  );
}

function nodeMs({ op, products, bytes, place }: NodeWork, rates: MachineRates): number {
  const ns = rateAt(rates, op, place) ?? rateAt(rates, plainOp(op, products), place);
  const least = rates.nsPerByte * bytes;
  if (ns === null) return least / NS;
  return Math.max(least, ns * (products > 0 ? products : bytes)) / NS;
}

/** What an op is taken for that was not tried: a product in groups for one without, any other for the common one. */
function plainOp(op: string, products: number): string {
  return products > 0 ? op.replace(' in groups', '') : COMMON_OP;
}
