import type { DeviceState } from '@convlang/backend';
import { sameShape } from '@convlang/ir';
import { tensor, type DType, type Tensor } from '@convlang/tensor';

function describe(t: Tensor): string {
  return `${t.dtype} [${t.shape.join(', ')}]`;
}

function copy<D extends DType>(t: Tensor<D>): Tensor<D> {
  return tensor(t.dtype, [...t.shape], t.data.slice() as typeof t.data);
}

/** Parameters in the program's own memory. Executables hold on to the arrays, so an array once made stays the same one. */
export class TsDeviceState implements DeviceState {
  readonly #tensors = new Map<string, Tensor>();

  /** @throws Error when the name already holds numbers of another shape or dtype */
  // eslint-disable-next-line @typescript-eslint/require-await -- the contract is for devices that are waited for
  async write(name: string, given: Tensor): Promise<void> {
    const held = this.#tensors.get(name);
    if (held === undefined) {
      this.#tensors.set(name, copy(given));
      return;
    }
    if (held.dtype !== given.dtype || !sameShape(held.shape, given.shape))
      throw new Error(`parameter ${name} is ${describe(held)} and cannot become ${describe(given)}`);
    held.data.set(given.data);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as write
  async read(name: string): Promise<Tensor> {
    return copy(this.tensorOf(name));
  }

  has(name: string): boolean {
    return this.#tensors.has(name);
  }

  dispose(): void {
    this.#tensors.clear();
  }

  /**
   * The numbers themselves, for executables.
   *
   * @throws Error when nothing was written under the name
   */
  tensorOf(name: string): Tensor {
    const held = this.#tensors.get(name);
    if (held === undefined)
      throw new Error(`there is no parameter ${name} in this state; write it before the first run`);
    return held;
  }
}
