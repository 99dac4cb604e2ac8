import { assert } from '@convlang/diagnostics';
import type { ValueId } from '@convlang/ir';
import type { Device } from './device.js';

/** The values of one run on the device. A handle may stand for several values; it is freed when the last of them is let go. */
export class RunValues<H extends object> {
  readonly #device: Device<H>;
  readonly #handles = new Map<ValueId, H>();
  /** How many values stand for a handle; those of parameters also belong to the state. */
  readonly #uses = new Map<H, number>();
  readonly #foreign = new Set<H>();

  constructor(device: Device<H>) {
    this.#device = device;
  }

  /** Lends a handle that the run must not free: a parameter's. */
  lend(id: ValueId, handle: H): void {
    this.#foreign.add(handle);
    this.set(id, handle);
  }

  set(id: ValueId, handle: H): void {
    this.#handles.set(id, handle);
    this.#uses.set(handle, (this.#uses.get(handle) ?? 0) + 1);
  }

  get(id: ValueId): H {
    const handle = this.#handles.get(id);
    assert(handle !== undefined, `value ${id} is not on the device`);
    return handle;
  }

  /** Lets a value go, if it is there. */
  release(id: ValueId): void {
    const handle = this.#handles.get(id);
    if (handle === undefined) return;
    this.#handles.delete(id);
    const uses = (this.#uses.get(handle) ?? 1) - 1;
    if (uses > 0) {
      this.#uses.set(handle, uses);
      return;
    }
    this.#uses.delete(handle);
    if (!this.#foreign.has(handle)) this.#device.free(handle);
  }

  /** Hands a handle over to the caller, who frees it; `null` when something else stands for it as well. */
  take(id: ValueId): H | null {
    const handle = this.get(id);
    if (this.#foreign.has(handle) || this.#uses.get(handle) !== 1) return null;
    this.#handles.delete(id);
    this.#uses.delete(handle);
    return handle;
  }

  /** Lets everything go. */
  releaseAll(): void {
    for (const id of [...this.#handles.keys()]) this.release(id);
  }
}
