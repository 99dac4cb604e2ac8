import { assert } from '@convlang/diagnostics';
import type { Tensor } from '@convlang/tensor';
import type { NamedTensors } from './backend.js';
import type { BareState } from './contract/bare-backend.js';
import { copyTensor } from './contract/tensor-type.js';

/** Parameters by name, in the program's memory. */
export class ReferenceState implements BareState {
  readonly #tensors = new Map<string, Tensor>();

  write(tensors: NamedTensors): void {
    for (const [name, given] of Object.entries(tensors)) this.#tensors.set(name, copyTensor(given));
  }

  read(name: string): Tensor {
    return copyTensor(this.get(name));
  }

  dispose(): void {
    this.#tensors.clear();
  }

  /** The numbers themselves; they are not changed. */
  get(name: string): Tensor {
    const held = this.#tensors.get(name);
    assert(held !== undefined, `there is no parameter ${name} in this state`);
    return held;
  }
}
