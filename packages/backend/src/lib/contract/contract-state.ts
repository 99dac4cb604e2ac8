import type { Tensor } from '@convlang/tensor';
import type { DeviceState, NamedTensors } from '../backend.js';
import { describeTensor } from '../describe-tensor.js';
import type { BareBackend, BareState } from './bare-backend.js';
import { checkTensor, refuseTensor } from './check-tensor.js';
import { Lifetime } from './lifetime.js';
import { copyTensor, sameType, type TensorType } from './tensor-type.js';
import { Turns } from './turns.js';

/** A state that keeps the contract around one that computes. */
export class ContractState<S extends BareState> implements DeviceState {
  readonly bare: S;
  readonly lifetime: Lifetime;
  /** The order of calls over this state. */
  readonly turns = new Turns();
  readonly #backend: BareBackend<S>;
  readonly #types = new Map<string, TensorType>();

  constructor(backend: BareBackend<S>, ground: Lifetime) {
    this.#backend = backend;
    this.bare = backend.createState();
    this.lifetime = new Lifetime('the state', ground);
  }

  write(name: string, tensor: Tensor): Promise<void> {
    return this.writeAll({ [name]: tensor });
  }

  async writeAll(tensors: NamedTensors): Promise<void> {
    return this.lifetime.during(async () => {
      const given = Object.entries(tensors);
      for (const [name, tensor] of given) this.#check(name, tensor);
      const added = given.filter(([name]) => !this.has(name));
      for (const [name, { dtype, shape }] of added) this.#types.set(name, { dtype, shape: [...shape] });
      const taken = this.turns.isFree ? tensors : copyAll(tensors);
      try {
        await this.turns.take(() => {
          this.bare.write(taken);
        });
      } catch (error) {
        for (const [name] of added) this.#types.delete(name);
        throw error;
      }
    });
  }

  async read(name: string): Promise<Tensor> {
    return this.lifetime.during(async () => {
      if (!this.has(name)) refuseTensor('parameter', name, 'was never written to this state');
      return this.turns.take(() => this.bare.read(name));
    });
  }

  has(name: string): boolean {
    return this.lifetime.isOpen && this.#types.has(name);
  }

  dispose(): void {
    this.lifetime.end(() => {
      this.bare.dispose();
    });
  }

  /** @throws ConvlangError E697 when the numbers that an executable needs are not there, or of another type */
  require(parameters: ReadonlyMap<string, TensorType>): void {
    for (const [name, expected] of parameters) {
      const held = this.#types.get(name);
      if (held === undefined)
        refuseTensor('parameter', name, `was never written to this state; it is ${describeTensor(expected)}`);
      if (!sameType(held, expected))
        refuseTensor(
          'parameter',
          name,
          `is ${describeTensor(held)} in this state, the graph has ${describeTensor(expected)}`,
        );
    }
  }

  /** Whether a backend made this state. */
  isOf(backend: BareBackend<S>): boolean {
    return this.#backend === backend;
  }

  #check(name: string, given: unknown): void {
    checkTensor('parameter', name, given);
    const { name: backend, capabilities } = this.#backend;
    if (!capabilities.dtypes.includes(given.dtype))
      refuseTensor(
        'parameter',
        name,
        `is ${describeTensor(given)}, and the backend ${backend} holds ${capabilities.dtypes.join(' and ')}`,
      );
    const held = this.#types.get(name);
    if (held !== undefined && !sameType(held, given))
      refuseTensor(
        'parameter',
        name,
        `is ${describeTensor(held)} and cannot become ${describeTensor(given)}`,
      );
  }
}

/** Copies of tensors that have to wait. */
export function copyAll(tensors: NamedTensors): NamedTensors {
  return Object.fromEntries(Object.entries(tensors).map(([name, given]) => [name, copyTensor(given)]));
}
