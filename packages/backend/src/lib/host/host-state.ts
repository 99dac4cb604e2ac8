import { assert } from '@convlang/diagnostics';
import {
  EMPTY_SPACE,
  joinSpace,
  leaveSpace,
  parameterKey,
  type AddressSpace,
  type MemoryPlan,
  type MemoryRange,
} from '@convlang/passes';
import { tensor, type Tensor } from '@convlang/tensor';
import type { NamedTensors } from '../backend.js';
import type { BareState } from '../contract/bare-backend.js';
import { copyTensor, type TensorType } from '../contract/tensor-type.js';
import { plainMemory, type AllocateMemory, type HostMemory } from './host-memory.js';
import { viewNumbers } from './view-numbers.js';

/**
 * Parameters in the program's own memory, and with them all that runs of executables need: one buffer, in which each plan has its addresses.
 * Runs over one state come one after the other, so that executables share the room for arena and scratch.
 *
 * Numbers are kept apart from it until an executable has an address for them. The memory grows when an executable is compiled and goes with
 * the last one; as a run may be under way then, a larger buffer is taken over when the next call has its turn.
 */
export class HostState implements BareState {
  readonly #types = new Map<string, TensorType>();
  /** Parameters without an address. */
  readonly #apart = new Map<string, Tensor>();
  /** Where the others lie in the buffer. */
  readonly #places = new Map<string, MemoryRange>();
  #space: AddressSpace = EMPTY_SPACE;
  readonly #allocate: AllocateMemory;
  #memory: HostMemory = plainMemory(0);
  /** A larger memory that is to be taken over. */
  #next: HostMemory | null = null;
  #version = 0;
  /** Whether there may be parameters apart that have an address. */
  #isUnsettled = false;
  /** What tells each executable that its arrays no longer lie in the buffer. */
  readonly #executables = new Set<() => void>();

  constructor(allocate: AllocateMemory) {
    this.#allocate = allocate;
  }

  /** Another number whenever the numbers of parameters may be others. */
  get version(): number {
    return this.#version;
  }

  /** To be called when a run has changed parameters. */
  changed(): void {
    this.#version++;
  }

  write(tensors: NamedTensors): void {
    this.changed();
    for (const [name, given] of Object.entries(tensors))
      if (this.#types.has(name)) this.numbersOf(name).set(given.data);
      else {
        this.#types.set(name, { dtype: given.dtype, shape: [...given.shape] });
        if (!this.#place(name, given.data)) this.#apart.set(name, copyTensor(given));
      }
  }

  read(name: string): Tensor {
    const { dtype, shape } = this.#typeOf(name);
    return tensor(dtype, [...shape], this.numbersOf(name).slice());
  }

  dispose(): void {
    this.#types.clear();
    this.#apart.clear();
    this.#leaveMemory();
  }

  /**
   * Gives the plan of an executable its addresses, and makes sure of the memory for them.
   *
   * @param forget called when another buffer is taken over, so that nothing holds the old one
   * @throws RangeError when there is no such memory; the state is as it was then
   */
  admit(plan: MemoryPlan, forget: () => void): MemoryPlan {
    const joined = joinSpace(plan, this.#space);
    const { byteLength } = (this.#next ?? this.#memory).buffer;
    if (joined.space.bytes > byteLength) this.#next = this.#allocate(joined.space.bytes);
    this.#space = joined.space;
    this.#isUnsettled = true;
    this.#executables.add(forget);
    return joined.plan;
  }

  /** An executable has ended that was admitted; with the last one goes the memory, and parameters are kept apart again. */
  release(forget: () => void, plan: MemoryPlan): void {
    this.#executables.delete(forget);
    this.#space = leaveSpace(plan, this.#space);
    if (this.#executables.size > 0) return;
    for (const name of this.#places.keys()) this.#apart.set(name, this.read(name));
    this.#leaveMemory();
  }

  /** The memory with all that has an address in it; another buffer only where the last one was too small. To be called in a turn. */
  settle(): HostMemory {
    if (!this.#isUnsettled) return this.#memory;
    this.#takeOver();
    for (const [name, { data }] of this.#apart) {
      if (!this.#place(name, data)) continue;
      this.#apart.delete(name);
      letGo(data);
    }
    this.#isUnsettled = false;
    return this.#memory;
  }

  /** Puts numbers at the address of their name; `false` where no executable gave it one. */
  #place(name: string, data: Tensor['data']): boolean {
    const place = this.#space.parameters.get(parameterKey(name, data.byteLength));
    if (place === undefined) return false;
    this.#takeOver();
    this.#places.set(name, place);
    this.numbersOf(name).set(data);
    return true;
  }

  /** The numbers of a parameter themselves. They stay in this array until the next `settle` or `release`. */
  numbersOf(name: string): Tensor['data'] {
    const place = this.#places.get(name);
    if (place !== undefined) {
      const { dtype } = this.#typeOf(name);
      return viewNumbers(dtype, this.#memory.buffer, place);
    }
    const apart = this.#apart.get(name);
    assert(apart !== undefined, `there is no parameter ${name} in this state`);
    return apart.data;
  }

  #takeOver(): void {
    const to = this.#next;
    if (to === null) return;
    for (const { offset, bytes } of this.#places.values())
      new Uint8Array(to.buffer, offset, bytes).set(new Uint8Array(this.#memory.buffer, offset, bytes));
    this.#memory = to;
    this.#next = null;
    for (const forget of this.#executables) forget();
  }

  #typeOf(name: string): TensorType {
    const type = this.#types.get(name);
    assert(type !== undefined, `there is no parameter ${name} in this state`);
    return type;
  }

  #leaveMemory(): void {
    this.#places.clear();
    this.#space = EMPTY_SPACE;
    this.#memory = plainMemory(0);
    this.#next = null;
  }
}

/** Gives back the memory of a copy that nobody reads any more: at once where the JavaScript engine can, else when it is collected. */
function letGo({ buffer }: Tensor['data']): void {
  // Node 22 and newer.
  (buffer as { readonly transfer?: (bytes: number) => unknown }).transfer?.(0);
}
