import { assert } from '@convlang/diagnostics';
import { sizeOf, type DType, type Tensor } from '@convlang/tensor';
import type { NamedTensors } from '../backend.js';
import type { BareState } from '../contract/bare-backend.js';
import type { Device } from './device.js';

/** A parameter on the device. */
export interface Held<H> {
  readonly handle: H;
  readonly dtype: DType;
  readonly shape: readonly number[];
}

/** Parameters as handles, by name. */
export class TableState<H extends object> implements BareState {
  readonly #device: Device<H>;
  readonly #held = new Map<string, Held<H>>();

  constructor(device: Device<H>) {
    this.#device = device;
  }

  /** All are on the device before the first takes the place of what was there. */
  write(tensors: NamedTensors): void {
    const uploaded: (readonly [string, Held<H>])[] = [];
    try {
      for (const [name, given] of Object.entries(tensors)) {
        const { dtype, shape } = given;
        uploaded.push([name, { handle: this.#device.upload(given), dtype, shape: [...shape] }]);
      }
    } catch (error) {
      for (const [, { handle }] of uploaded) this.#device.free(handle);
      throw error;
    }
    for (const [name, held] of uploaded) this.set(name, held);
  }

  async read(name: string): Promise<Tensor> {
    const { handle, dtype, shape } = this.get(name);
    return this.#device.download(handle, { dtype, shape: [...shape], size: sizeOf(shape) });
  }

  dispose(): void {
    for (const { handle } of this.#held.values()) this.#device.free(handle);
    this.#held.clear();
  }

  /** What is there under a name. */
  get(name: string): Held<H> {
    const held = this.#held.get(name);
    assert(held !== undefined, `there is no parameter ${name} in this state`);
    return held;
  }

  /** Takes over a handle. The one before is freed, unless it is the same. */
  set(name: string, held: Held<H>): void {
    const before = this.#held.get(name);
    this.#held.set(name, held);
    if (before !== undefined && before.handle !== held.handle) this.#device.free(before.handle);
  }
}
