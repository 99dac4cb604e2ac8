import { assert, countBefore } from '@convlang/diagnostics';
import { elementCount, type Graph, type Node, type ValueId } from '@convlang/ir';
import { bytesPerElement } from '@convlang/tensor';
import {
  countReaders,
  passingValues,
  sameType,
  traitsOf,
  type Schedule,
  type ScheduleStep,
  type TraitTable,
} from './schedule.js';

/** A stretch of the one address space of a run, in bytes; `offset` is a multiple of 64 where `planMemory` gave it. */
export interface MemoryRange {
  readonly offset: number;
  readonly bytes: number;
}

/** Where a value lives, and from which step to which, both included; what is there before the run lives from 0 on. */
export type Place = MemoryRange & { readonly first: number; readonly last: number } & (
    | {
        /** In the memory of a parameter: the parameter itself, or an update that is written straight over it. */
        readonly kind: 'parameter';
        readonly name: string;
      }
    /** In the arena. */
    | { readonly kind: 'arena' }
    /** In the scratch of the one step that makes and reads it, which holds a part of it at a time; see {@link passingValues}. */
    | { readonly kind: 'scratch' }
  );

/** What the kernels of an engine need beside the values that have a place. */
export interface ScratchNeed {
  /** All of it. */
  readonly bytes: number;
  /** Bytes that steps keep from run to run; default 0. */
  readonly keptBytes?: number;
  /** Where, counted from its start, a step holds what it needs at a time of a value that has no place; default nowhere. */
  readonly held?: ReadonlyMap<ValueId, MemoryRange>;
}

/** The memory of a run as one address space, fixed before it: parameters, then the arena, then the scratch of kernels. */
export interface MemoryPlan {
  readonly schedule: Schedule;
  /** Where each value lives, by value id; offsets are those of the whole address space. */
  readonly places: readonly Place[];
  /** Weights and the optimiser's state, one after the other in the order of the graph. */
  readonly parameters: MemoryRange;
  /** The most that activations, gradients and other values but parameters need at any moment. */
  readonly arena: MemoryRange;
  /** What the kernels of all steps share. */
  readonly scratch: MemoryRange;
  /** What steps keep from run to run: parameters in a form of their own. */
  readonly kept: MemoryRange;
}

/** Offsets are multiples of this: a cache line, and enough for every element type. */
const ALIGNMENT = 64;

/** Bytes up to the next offset that a value may have. */
export function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/** A stretch of memory that one or several values share; `first` and `last` are places in the order of the run. */
interface Block {
  readonly bytes: number;
  readonly first: number;
  last: number;
  /** From the start of the arena. */
  offset: number;
}

/**
 * Plans the memory of a schedule for a batch: each value gets a place in one arena for as long as it is needed. Views share the
 * memory of their input, an elementwise op overwrites an input that nobody reads afterwards, the updates after the commit write over
 * their parameters, and what a step only passes on to a pool has no place in it.
 *
 * @param batch size of the named dimension
 * @param ops traits of each op in the graph
 * @param scratch what the kernels share; default nothing
 */
export function planMemory(
  schedule: Schedule,
  batch: number,
  ops: TraitTable,
  scratch: ScratchNeed = { bytes: 0 },
): MemoryPlan {
  const { graph, steps } = schedule;
  const owners = new Owners(schedule, batch, ops);
  const arenaBytes = assignOffsets(owners.blocks);
  const parameters = layParameters(graph);
  const parameterBytes = parameters.reduce((sum, { bytes }) => sum + aligned(bytes), 0);
  const scratchAt = parameterBytes + arenaBytes;
  const ranges = new Map(graph.parameters.map(({ name }, i) => [name, parameters[i] as MemoryRange]));
  const places = graph.values.map(({ id }): Place => {
    const name = owners.parameterOf(id);
    const range = ranges.get(name ?? '');
    if (name !== undefined && range !== undefined)
      return { kind: 'parameter', name, ...range, first: 0, last: steps.length };
    const passingAt = owners.passingAt(id);
    if (passingAt !== undefined) {
      const { offset, bytes } = scratch.held?.get(id) ?? { offset: 0, bytes: 0 };
      return { kind: 'scratch', offset: scratchAt + offset, bytes, first: passingAt, last: passingAt };
    }
    const { offset, first, last } = owners.blockOf(id);
    const bytes = bytesOf(graph, id, batch);
    return { kind: 'arena', offset: parameterBytes + offset, bytes, first, last };
  });
  return {
    schedule,
    places,
    parameters: { offset: 0, bytes: parameterBytes },
    arena: { offset: parameterBytes, bytes: arenaBytes },
    scratch: { offset: scratchAt, bytes: scratch.bytes },
    kept: { offset: scratchAt + aligned(scratch.bytes), bytes: scratch.keptBytes ?? 0 },
  };
}

function layParameters(graph: Graph): readonly MemoryRange[] {
  let offset = 0;
  return graph.parameters.map(({ value }): MemoryRange => {
    const range = { offset, bytes: bytesOf(graph, value, 1) };
    offset += aligned(range.bytes);
    return range;
  });
}

function bytesOf(graph: Graph, id: ValueId, batch: number): number {
  const value = graph.values[id];
  assert(value !== undefined, `no value ${id}`);
  return elementCount(value.type.shape, batch) * bytesPerElement[value.type.dtype];
}

/** Which block each value lives in, built up in the order of the run. */
class Owners {
  readonly blocks: Block[] = [];
  readonly #graph: Graph;
  readonly #batch: number;
  readonly #ops: TraitTable;
  readonly #blockOf = new Map<ValueId, Block>();
  readonly #parameterOf = new Map<ValueId, string>();
  /** The step of each value that has no place in the arena. */
  readonly #passingAt = new Map<ValueId, number>();
  /** When each value is read for the last time; the number of steps when a run hands it out. */
  readonly #lastUse: Int32Array;

  constructor({ graph, steps, commitAt }: Schedule, batch: number, ops: TraitTable) {
    this.#graph = graph;
    this.#batch = batch;
    this.#ops = ops;
    for (const p of graph.parameters) this.#parameterOf.set(p.value, p.name);
    const target = new Map(graph.updates.map((u) => [u.value, u.parameter]));
    for (const output of steps.slice(commitAt).flatMap(([node]) => node.outputs))
      this.#parameterOf.set(output, target.get(output) as string);
    this.#lastUse = new Int32Array(graph.values.length).fill(-1);
    steps.forEach((step, time) => {
      for (const { inputs } of step) for (const input of inputs) this.#lastUse[input] = time;
    });
    for (const { value } of [...graph.outputs, ...graph.updates]) this.#lastUse[value] = steps.length;
    // Everything fed is copied in before the first node runs.
    for (const { value } of graph.inputs) this.#place(value, 0);
    const readers = countReaders(graph);
    steps.slice(0, commitAt).forEach((step, time) => {
      for (const id of passingValues(graph, step, ops, readers)) this.#passingAt.set(id, time);
      this.#define(step, time);
    });
  }

  /** The parameter in whose memory a value lies. */
  parameterOf(id: ValueId): string | undefined {
    return this.#parameterOf.get(id);
  }

  /** The step through which a value passes without a place in the arena. */
  passingAt(id: ValueId): number | undefined {
    return this.#passingAt.get(id);
  }

  blockOf(id: ValueId): Block {
    const block = this.#blockOf.get(id);
    assert(block !== undefined, `value ${id} is never made`);
    return block;
  }

  #define(step: ScheduleStep, time: number): void {
    const [maker] = step;
    for (const [place, node] of step.entries()) {
      // The first node may still read what lies behind the part that an epilogue is applied to, and later epilogues what this one reads.
      const readers = node === maker ? step.slice(1) : [maker, ...step.slice(place + 1)];
      const taken = new Set(readers.flatMap(({ inputs }) => inputs).map((id) => this.#blockOf.get(id)));
      for (const output of node.outputs) {
        if (this.#passingAt.has(output)) continue;
        const block = this.#sharedBlock(node, output, time, taken);
        if (block === undefined) {
          this.#place(output, time);
          continue;
        }
        taken.add(block);
        block.last = Math.max(block.last, this.#lastUse[output] as number, time);
        this.#blockOf.set(output, block);
      }
    }
  }

  /** The block that an output takes over from an input. */
  #sharedBlock(
    node: Node,
    output: ValueId,
    time: number,
    taken: ReadonlySet<Block | undefined>,
  ): Block | undefined {
    const traits = traitsOf(node, this.#ops);
    if (traits.view === true) return this.#blockOf.get(node.inputs[0] as ValueId);
    return traits.elementwise === true ? this.#reusable(node, output, time, taken) : undefined;
  }

  /** The block of an input of the same type whose numbers nobody needs after this node. */
  #reusable(
    node: Node,
    output: ValueId,
    time: number,
    taken: ReadonlySet<Block | undefined>,
  ): Block | undefined {
    for (const input of node.inputs) {
      const block = this.#blockOf.get(input);
      if (block === undefined || taken.has(block) || block.last > time) continue;
      const sharers = node.inputs.filter((other) => this.#blockOf.get(other) === block);
      if (sharers.every((other) => sameType(this.#graph, other, output))) return block;
    }
    return undefined;
  }

  #place(id: ValueId, time: number): void {
    const block = {
      bytes: aligned(Math.max(bytesOf(this.#graph, id, this.#batch), 1)),
      first: time,
      last: Math.max(this.#lastUse[id] as number, time),
      offset: 0,
    };
    this.blocks.push(block);
    this.#blockOf.set(id, block);
  }
}

/**
 * Gives each block the lowest offset at which it meets no block that lives at the same time, largest block first.
 *
 * Source: Y. Pisarchyk, J. Lee, "Efficient memory management for deep neural net inference", 2020, section 5.2.
 *
 * @returns size of the arena
 */
function assignOffsets(blocks: readonly Block[]): number {
  const placed: Block[] = [];
  let size = 0;
  for (const block of blocks.toSorted((a, b) => b.bytes - a.bytes || a.first - b.first)) {
    let offset = 0;
    let at = 0;
    for (; at < placed.length; at++) {
      const other = placed[at] as Block;
      if (other.first > block.last || other.last < block.first) continue;
      if (other.offset >= offset + block.bytes) break;
      offset = Math.max(offset, other.offset + other.bytes);
    }
    block.offset = offset;
    placed.splice(
      countBefore(placed, offset, (other) => other.offset),
      0,
      block,
    );
    size = Math.max(size, offset + block.bytes);
  }
  return size;
}
