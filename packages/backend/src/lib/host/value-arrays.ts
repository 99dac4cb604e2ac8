import { assert } from '@convlang/diagnostics';
import type { ValueId } from '@convlang/ir';
import { bytesPerElement, type DType, type TypedArrays } from '@convlang/tensor';
import type { Operand } from '../operand.js';
import type { HostNumbers } from './host-kernel.js';
import type { HostState } from './host-state.js';
import type { PreparedHost } from './prepare-host.js';

const views: {
  readonly [D in DType]: (buffer: ArrayBuffer, offset: number, size: number) => TypedArrays[D];
} = {
  f32: (buffer, offset, size) => new Float32Array(buffer, offset, size),
  f64: (buffer, offset, size) => new Float64Array(buffer, offset, size),
  i32: (buffer, offset, size) => new Int32Array(buffer, offset, size),
  u8: (buffer, offset, size) => new Uint8Array(buffer, offset, size),
};

/**
 * The array of each value of a graph: in the arena, or a parameter's own, which belongs to the state that executables share. Each is made
 * once.
 */
export class ValueArrays {
  readonly #prepared: PreparedHost;
  readonly #state: HostState;
  readonly #arena: ArrayBuffer;
  /** What the programs of all steps share. */
  readonly scratch: Float64Array;
  readonly #arrays = new Map<ValueId, HostNumbers>();

  constructor(prepared: PreparedHost, state: HostState) {
    this.#prepared = prepared;
    this.#state = state;
    const { arena, scratch } = prepared.plan;
    this.#arena = new ArrayBuffer(arena.bytes);
    this.scratch = new Float64Array(scratch.bytes / bytesPerElement.f64);
  }

  /** The state must have the value, if it is a parameter. */
  of(id: ValueId): HostNumbers {
    const known = this.#arrays.get(id);
    if (known !== undefined) return known;
    const place = this.#prepared.plan.places[id];
    assert(place !== undefined, `no value ${id}`);
    const { isExact, plan } = this.#prepared;
    const { dtype, size } = this.operand(id);
    const array =
      place.kind === 'parameter'
        ? this.parameter(place.name)
        : views[isExact ? 'f64' : dtype](this.#arena, place.offset - plan.arena.offset, size);
    this.#arrays.set(id, array);
    return array;
  }

  operand(id: ValueId): Operand {
    const operand = this.#prepared.operands[id];
    assert(operand !== undefined, `no value ${id}`);
    return operand;
  }

  /** The array of a parameter. */
  parameter(name: string): HostNumbers {
    return this.#state.tensorOf(name).data;
  }
}
