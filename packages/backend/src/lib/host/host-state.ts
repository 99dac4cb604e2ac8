import { assert } from '@convlang/diagnostics';
import type { Tensor } from '@convlang/tensor';
import type { NamedTensors } from '../backend.js';
import type { BareState } from '../contract/bare-backend.js';
import { copyTensor } from '../contract/tensor-type.js';

/** Parameters in the program's own memory. Executables hold on to the arrays, so an array once made stays the same one. */
export class HostState implements BareState {
  readonly #tensors = new Map<string, Tensor>();

  write(tensors: NamedTensors): void {
    for (const [name, given] of Object.entries(tensors)) {
      const held = this.#tensors.get(name);
      if (held === undefined) this.#tensors.set(name, copyTensor(given));
      else held.data.set(given.data);
    }
  }

  read(name: string): Tensor {
    return copyTensor(this.tensorOf(name));
  }

  dispose(): void {
    this.#tensors.clear();
  }

  /** The numbers themselves, for executables. */
  tensorOf(name: string): Tensor {
    const held = this.#tensors.get(name);
    assert(held !== undefined, `there is no parameter ${name} in this state`);
    return held;
  }
}
