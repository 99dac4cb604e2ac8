import { sameShape } from '@convlang/ir';
import { tensor, type DType, type Tensor } from '@convlang/tensor';
import type { DeviceState } from './backend.js';
import { describeTensor } from './describe-tensor.js';

function copy<D extends DType>(t: Tensor<D>): Tensor<D> {
  const data = t.data.slice() as typeof t.data;
  return tensor(t.dtype, [...t.shape], data);
}

/** Parameters by name, in the program's memory. */
export class ReferenceState implements DeviceState {
  readonly #tensors = new Map<string, Tensor>();

  // eslint-disable-next-line @typescript-eslint/require-await -- the contract is for devices that are waited for
  async write(name: string, given: Tensor): Promise<void> {
    this.set(name, copy(given));
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as write
  async read(name: string): Promise<Tensor> {
    return copy(this.get(name));
  }

  has(name: string): boolean {
    return this.#tensors.has(name);
  }

  dispose(): void {
    this.#tensors.clear();
  }

  /** @throws Error when nothing was written under the name */
  get(name: string): Tensor {
    const held = this.#tensors.get(name);
    if (held === undefined)
      throw new Error(`there is no parameter ${name} in this state; write it before the first run`);
    return held;
  }

  /** @throws Error when the name already holds numbers of another shape or dtype */
  set(name: string, given: Tensor): void {
    const held = this.#tensors.get(name);
    if (held !== undefined && (held.dtype !== given.dtype || !sameShape(held.shape, given.shape)))
      throw new Error(
        `parameter ${name} is ${describeTensor(held)} and cannot become ${describeTensor(given)}`,
      );
    this.#tensors.set(name, given);
  }
}
