import type { Device, Operand } from '@convlang/backend';
import { allocate, tensor, type Tensor } from '@convlang/tensor';
import * as tf from '@tensorflow/tfjs';

/** What a package that brings an engine may add to its device. */
export interface EngineHooks {
  /** Throws what the engine reported since it was called last. */
  readonly check?: () => void;
  /** Gives back what the engine holds beyond tensors. */
  readonly dispose?: () => void;
}

/** An engine of tfjs as a device. tfjs has one engine at work at a time, so it is put to work before each stretch of work. */
export class TfjsDevice implements Device<tf.Tensor> {
  readonly #engine: string;
  readonly #hooks: EngineHooks;

  constructor(engine: string, hooks: EngineHooks) {
    this.#engine = engine;
    this.#hooks = hooks;
  }

  enter(): void {
    // For an engine that is ready this is done when the call returns; there is nothing to wait for.
    if (tf.getBackend() !== this.#engine) void tf.setBackend(this.#engine);
  }

  upload({ dtype, shape, data }: Tensor): tf.Tensor {
    this.enter();
    return tf.tensor(data.slice(), [...shape], dtype === 'i32' ? 'int32' : 'float32');
  }

  async download(handle: tf.Tensor, { dtype, shape }: Operand): Promise<Tensor> {
    const data = await handle.data().catch((error: unknown) => {
      // A device that was lost rejects what is waited for; the engine knows why.
      this.check();
      throw error;
    });
    // The engine on the processor hands out its own arrays, of whatever type its kernels made them.
    const copy = allocate(dtype, data.length);
    copy.set(data);
    return tensor(dtype, shape, copy);
  }

  free(handle: tf.Tensor): void {
    handle.dispose();
  }

  check(): void {
    this.#hooks.check?.();
  }

  dispose(): void {
    this.#hooks.dispose?.();
  }
}
