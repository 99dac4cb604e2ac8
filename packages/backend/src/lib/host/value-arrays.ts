import { assert } from '@convlang/diagnostics';
import type { ValueId } from '@convlang/ir';
import type { MemoryPlan, MemoryRange } from '@convlang/passes';
import type { Operand } from '../operand.js';
import type { HostNumbers } from './host-kernel.js';
import type { HostMemory } from './host-memory.js';
import type { HostState } from './host-state.js';
import { viewNumbers } from './view-numbers.js';

/** What arrays of values follow from beside their places. */
interface KnownValues {
  /** Type and bound shape of each value, by id. */
  readonly operands: readonly Operand[];
  /** Whether all values lie in float64, whatever their type. */
  readonly isExact: boolean;
  /** Where parameters are copied to, behind what the steps share. */
  readonly copies: ReadonlyMap<ValueId, MemoryRange>;
}

/** The array of each value of a graph, at its address in the memory of a state. Each is made once. */
export class ValueArrays {
  readonly memory: HostMemory;
  /** What all steps share. */
  readonly scratch: Float64Array;
  /** What steps keep from run to run. */
  readonly kept: MemoryRange;
  readonly #prepared: KnownValues;
  readonly #plan: MemoryPlan;
  readonly #state: HostState;
  readonly #arrays = new Map<ValueId, HostNumbers>();

  /** @param plan with its addresses in the memory of the state */
  constructor(prepared: KnownValues, plan: MemoryPlan, state: HostState, memory: HostMemory) {
    this.#prepared = prepared;
    this.#plan = plan;
    this.#state = state;
    this.memory = memory;
    this.kept = plan.kept;
    this.scratch = viewNumbers('f64', memory.buffer, plan.scratch);
  }

  /** The array of a value. */
  of(id: ValueId): HostNumbers {
    const known = this.#arrays.get(id);
    if (known !== undefined) return known;
    const { places } = this.#plan;
    const { operands, isExact } = this.#prepared;
    const [place, operand] = [places[id], operands[id]];
    assert(place !== undefined && operand !== undefined, `no value ${id}`);
    const array = viewNumbers(isExact ? 'f64' : operand.dtype, this.memory.buffer, place);
    this.#arrays.set(id, array);
    return array;
  }

  /** The arrays of some values. */
  allOf(ids: readonly ValueId[]): readonly HostNumbers[] {
    return ids.map((id) => this.of(id));
  }

  /** Numbers of a value, of which its array may hold a part at a time. */
  sizeOf(id: ValueId): number {
    const operand = this.#prepared.operands[id];
    assert(operand !== undefined, `no value ${id}`);
    return operand.size;
  }

  /** The array of a parameter; it must be in the state. */
  parameter(name: string): HostNumbers {
    return this.#state.numbersOf(name);
  }

  /** Memory behind the scratch of the programs, for the copy of a value; see `PreparedHost.copies`. */
  copy(id: ValueId): HostNumbers {
    const { copies, operands } = this.#prepared;
    const [range, operand] = [copies.get(id), operands[id]];
    assert(range !== undefined && operand !== undefined, `value ${id} is not copied`);
    const offset = this.#plan.scratch.offset + range.offset;
    return viewNumbers(operand.dtype, this.memory.buffer, { offset, bytes: range.bytes });
  }
}
