import { sameShape } from '@convlang/ir';
import { sizeOf, type DType, type Tensor } from '@convlang/tensor';
import type { DeviceState } from '../backend.js';
import { describeTensor } from '../describe-tensor.js';
import type { Device } from './device.js';

/** A parameter on the device. */
export interface Held<H> {
  readonly handle: H;
  readonly dtype: DType;
  readonly shape: readonly number[];
}

/** Parameters as handles, by name. */
export class TableState<H extends object> implements DeviceState {
  readonly #device: Device<H>;
  readonly #held = new Map<string, Held<H>>();
  /** The end of the last run over this state: runs are one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(device: Device<H>) {
    this.#device = device;
  }

  /** @throws Error when the name already holds numbers of another shape or dtype */
  // eslint-disable-next-line @typescript-eslint/require-await -- the contract is for devices that are waited for
  async write(name: string, given: Tensor): Promise<void> {
    const held = this.#held.get(name);
    if (held !== undefined && (held.dtype !== given.dtype || !sameShape(held.shape, given.shape)))
      throw new Error(
        `parameter ${name} is ${describeTensor(held)} and cannot become ${describeTensor(given)}`,
      );
    const { dtype, shape } = given;
    this.set(name, { handle: this.#device.upload(given), dtype, shape: [...shape] });
  }

  async read(name: string): Promise<Tensor> {
    const { handle, dtype, shape } = this.get(name);
    return this.#device.download(handle, { dtype, shape, size: sizeOf(shape) });
  }

  has(name: string): boolean {
    return this.#held.has(name);
  }

  dispose(): void {
    for (const { handle } of this.#held.values()) this.#device.free(handle);
    this.#held.clear();
  }

  /** @throws Error when nothing was written under the name */
  get(name: string): Held<H> {
    const held = this.#held.get(name);
    if (held === undefined)
      throw new Error(`there is no parameter ${name} in this state; write it before the first run`);
    return held;
  }

  /** Takes over a handle. The one before is freed, unless it is the same. */
  set(name: string, held: Held<H>): void {
    const before = this.#held.get(name);
    this.#held.set(name, held);
    if (before !== undefined && before.handle !== held.handle) this.#device.free(before.handle);
  }

  /** Whether a device made this state. */
  isOn(device: Device<H>): boolean {
    return this.#device === device;
  }

  /** Does some work after all work that was given before. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
