import { assert } from '@convlang/diagnostics';
import type { Graph, Node, ValueId } from '@convlang/ir';
import { findOp, type AnyOp } from '@convlang/ops';
import type { MemoryPlan } from '@convlang/passes';
import { operandsOf, siteOf, type Operand } from '../operand.js';
import type { DeviceProgram, TableEntry } from './device.js';

/** One step of a run. */
export interface TableStep<H extends object> {
  readonly node: Node;
  /** `null` for a step on the host. */
  readonly program: DeviceProgram<H> | null;
  readonly op: AnyOp;
  /** Values that nobody reads after this step. */
  readonly lastReads: readonly ValueId[];
}

/** Everything that is known of a run before there are numbers. */
export interface PreparedTable<H extends object> {
  readonly graph: Graph;
  readonly batch: number;
  readonly steps: readonly TableStep<H>[];
  /** How many steps come before the outputs are handed out. */
  readonly commitAt: number;
  readonly operands: readonly Operand[];
  /** Values that must be on the device: read by its programs, or handed out. */
  readonly onDevice: ReadonlySet<ValueId>;
  /** Values that host steps read. */
  readonly onHost: ReadonlySet<ValueId>;
  /** Bytes of the values that live at the same time, as the plan counts them. */
  readonly memoryBytes: number;
}

/** Prepares a program for each node of a schedule that has a step for each. */
export function prepareTable<H extends object>(
  { schedule, arena }: MemoryPlan,
  batch: number,
  kernels: Readonly<Record<string, TableEntry<H, never>>>,
  ops: Readonly<Record<string, AnyOp>>,
): PreparedTable<H> {
  const { graph } = schedule;
  const operands = operandsOf(graph, batch);
  const nodes = schedule.steps.flat();
  const lastReads = readLast(graph, nodes);
  const steps = nodes.map((node, time): TableStep<H> => {
    const entry = kernels[node.op];
    assert(entry !== undefined, `no kernel for ${node.op}`);
    const program = entry === 'host' ? null : entry(siteOf(node, operands));
    return { node, program, op: findOp(ops, node.op), lastReads: lastReads[time] ?? [] };
  });
  checkHostSteps(graph, steps);
  return {
    graph,
    batch,
    steps,
    commitAt: schedule.commitAt,
    operands,
    onDevice: neededOnDevice(graph, steps),
    onHost: new Set(steps.filter(({ program }) => program === null).flatMap(({ node }) => node.inputs)),
    memoryBytes: arena.bytes,
  };
}

/** For each step, the values that are read there for the last time, or made and never read; what a run hands out is kept. */
function readLast(graph: Graph, nodes: readonly Node[]): readonly (readonly ValueId[])[] {
  const kept = new Set([...graph.outputs, ...graph.updates].map(({ value }) => value));
  const last = new Map<ValueId, number>();
  nodes.forEach((node, time) => {
    for (const id of [...node.inputs, ...node.outputs]) last.set(id, time);
  });
  const lists = nodes.map((): ValueId[] => []);
  for (const [id, time] of last) if (!kept.has(id)) lists[time]?.push(id);
  return lists;
}

/** Values that must be on the device; of those, the ones that host steps and inputs give are uploaded. */
function neededOnDevice(
  graph: Graph,
  steps: readonly { node: Node; program: unknown }[],
): ReadonlySet<ValueId> {
  const read = steps.filter(({ program }) => program !== null).flatMap(({ node }) => node.inputs);
  return new Set([...read, ...[...graph.outputs, ...graph.updates].map(({ value }) => value)]);
}

/** A step on the host reads inputs of the graph and what other such steps made. */
function checkHostSteps(graph: Graph, steps: readonly { node: Node; program: unknown }[]): void {
  const known = new Set(graph.inputs.map(({ value }) => value));
  for (const { node, program } of steps) {
    if (program !== null) continue;
    if (!node.inputs.every((id) => known.has(id)))
      throw new Error(`${node.op} runs on the host, and here it needs numbers that are on the device`);
    node.outputs.forEach((id) => known.add(id));
  }
}
