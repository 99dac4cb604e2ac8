import { assert, countBefore } from '@convlang/diagnostics';
import { elementCount, sameShape, type Graph, type Node, type ValueId } from '@convlang/ir';
import type { OpTraits } from '@convlang/ops';
import { bytesPerElement } from '@convlang/tensor';

/** Where a value lives during a run. */
export type Place =
  /** In the memory of a parameter: the parameter itself, or an update that is written straight over it. */
  | { readonly kind: 'parameter'; readonly name: string }
  /** In the arena; `offset` and `bytes` in bytes, the offset a multiple of 64. */
  | { readonly kind: 'arena'; readonly offset: number; readonly bytes: number };

/** Memory and order of a run, fixed before it. */
export interface MemoryPlan {
  /** Nodes, as indices into `graph.nodes`, in the order in which they must run. */
  readonly order: readonly number[];
  /** How many of `order` run before the outputs are handed out; the rest are updates that may overwrite parameters. */
  readonly commitAt: number;
  /** Where each value lives, by value id. */
  readonly places: readonly Place[];
  /** Size of the arena: the most that activations, gradients and other values but parameters need at any moment. */
  readonly bytes: number;
}

/** What the plan must know of ops: their traits, by name. The registry of ops is one. */
export type TraitTable = Readonly<Record<string, { readonly traits: OpTraits }>>;

/** Arena offsets are multiples of this: a cache line, and enough for every element type. */
const ALIGNMENT = 64;

/** A stretch of memory that one or several values share; `first` and `last` are places in the order of the run. */
interface Block {
  readonly bytes: number;
  readonly first: number;
  last: number;
  offset: number;
}

/**
 * Plans the memory of a graph for a batch: each value gets a place in one arena for as long as it is needed. Views share the
 * memory of their input, an elementwise op overwrites an input that nobody reads afterwards, and updates that read their own
 * parameter element by element (optimiser steps) run last and write over it.
 *
 * @param batch size of the named dimension
 * @param ops traits of each op in the graph
 */
export function planMemory(graph: Graph, batch: number, ops: TraitTable): MemoryPlan {
  const traitsOf = (node: Node): OpTraits => {
    const op = ops[node.op];
    assert(op !== undefined, `no op ${node.op}`);
    return op.traits;
  };
  const inPlace = updatesInPlace(graph, traitsOf);
  const indices = [...graph.nodes.keys()];
  const order = [...indices.filter((i) => !inPlace.has(i)), ...indices.filter((i) => inPlace.has(i))];
  const commitAt = order.length - inPlace.size;
  const owners = new Owners(graph, batch, order, inPlace);
  order.forEach((index, time) =>
    owners.define(graph.nodes[index] as Node, traitsOf, time, inPlace.has(index)),
  );
  const bytes = assignOffsets(owners.blocks);
  return { order, commitAt, bytes, places: graph.values.map((value) => owners.placeOf(value.id)) };
}

/**
 * Nodes that only write new values of parameters which they read themselves, element by element, and which no other such
 * node reads: they can overwrite them once everything else has run.
 */
function updatesInPlace(graph: Graph, traitsOf: (node: Node) => OpTraits): ReadonlySet<number> {
  const parameters = new Map(graph.parameters.map((p) => [p.name, p.value]));
  const targets = new Map(graph.updates.map((u) => [u.value, parameters.get(u.parameter)]));
  const used = new Set([...graph.nodes.flatMap((n) => n.inputs), ...graph.outputs.map((o) => o.value)]);
  const updating = new Set<ValueId>();
  const twice = new Set<ValueId>();
  for (const { value } of graph.updates) (updating.has(value) ? twice : updating).add(value);
  const candidates = [...graph.nodes.keys()].filter((i) => {
    const node = graph.nodes[i] as Node;
    if (traitsOf(node).elementwise !== true) return false;
    return node.outputs.every((output) => {
      const target = targets.get(output);
      if (target === undefined || used.has(output) || twice.has(output)) return false;
      return node.inputs.includes(target) && sameType(graph, output, target);
    });
  });
  const readers = new Map<ValueId, number>();
  for (const i of candidates)
    for (const input of new Set((graph.nodes[i] as Node).inputs))
      readers.set(input, (readers.get(input) ?? 0) + 1);
  return new Set(
    candidates.filter((i) =>
      (graph.nodes[i] as Node).outputs.every((output) => readers.get(targets.get(output) as ValueId) === 1),
    ),
  );
}

function sameType(graph: Graph, a: ValueId, b: ValueId): boolean {
  const left = graph.values[a]?.type;
  const right = graph.values[b]?.type;
  assert(left !== undefined && right !== undefined, `no value ${a} or ${b}`);
  return left.dtype === right.dtype && sameShape(left.shape, right.shape);
}

/** Which block each value lives in, built up in the order of the run. */
class Owners {
  readonly blocks: Block[] = [];
  readonly #graph: Graph;
  readonly #batch: number;
  readonly #blockOf = new Map<ValueId, Block>();
  readonly #parameterOf = new Map<ValueId, string>();
  /** When each value is read for the last time; the length of the order when a run hands it out. */
  readonly #lastUse: Int32Array;

  constructor(graph: Graph, batch: number, order: readonly number[], inPlace: ReadonlySet<number>) {
    this.#graph = graph;
    this.#batch = batch;
    for (const p of graph.parameters) this.#parameterOf.set(p.value, p.name);
    const target = new Map(graph.updates.map((u) => [u.value, u.parameter]));
    for (const index of inPlace)
      for (const output of graph.nodes[index]?.outputs ?? [])
        this.#parameterOf.set(output, target.get(output) as string);
    this.#lastUse = new Int32Array(graph.values.length).fill(-1);
    order.forEach((index, time) => {
      for (const input of graph.nodes[index]?.inputs ?? []) this.#lastUse[input] = time;
    });
    for (const { value } of [...graph.outputs, ...graph.updates]) this.#lastUse[value] = order.length;
    // Everything fed is copied in before the first node runs.
    for (const { value } of graph.inputs) this.#place(value, 0);
  }

  define(node: Node, traitsOf: (node: Node) => OpTraits, time: number, writesParameters: boolean): void {
    if (writesParameters) return;
    const traits = traitsOf(node);
    const taken = new Set<Block>();
    for (const output of node.outputs) {
      const block =
        traits.view === true
          ? this.#blockOf.get(node.inputs[0] as ValueId)
          : traits.elementwise === true
            ? this.#reusable(node, output, time, taken)
            : undefined;
      if (block === undefined) {
        this.#place(output, time);
        continue;
      }
      taken.add(block);
      block.last = Math.max(block.last, this.#lastUse[output] as number, time);
      this.#blockOf.set(output, block);
    }
  }

  placeOf(id: ValueId): Place {
    const name = this.#parameterOf.get(id);
    if (name !== undefined) return { kind: 'parameter', name };
    const block = this.#blockOf.get(id);
    assert(block !== undefined, `value ${id} is never made`);
    return { kind: 'arena', offset: block.offset, bytes: this.#bytesOf(id) };
  }

  /** The block of an input of the same type whose numbers nobody needs after this node. */
  #reusable(node: Node, output: ValueId, time: number, taken: ReadonlySet<Block>): Block | undefined {
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
      bytes: Math.ceil(Math.max(this.#bytesOf(id), 1) / ALIGNMENT) * ALIGNMENT,
      first: time,
      last: Math.max(this.#lastUse[id] as number, time),
      offset: 0,
    };
    this.blocks.push(block);
    this.#blockOf.set(id, block);
  }

  #bytesOf(id: ValueId): number {
    const value = this.#graph.values[id];
    assert(value !== undefined, `no value ${id}`);
    return elementCount(value.type.shape, this.#batch) * bytesPerElement[value.type.dtype];
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
