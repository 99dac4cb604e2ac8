import type { AttrsOfOp, DeviceKernel, Operand, Site } from '@convlang/backend';
import type { OpName } from '@convlang/ops';
import * as tf from '@tensorflow/tfjs';

/** A kernel over tfjs's tensors for an op of the core. */
export type TfjsKernel<K extends OpName> = DeviceKernel<tf.Tensor, AttrsOfOp<K>>;

/** What a kernel computes in a run. */
export type Compute = (...inputs: tf.Tensor[]) => tf.Tensor | tf.Tensor[];

/** Makes a constant of a kernel: what `make` gives lives as long as the program, the rest of what it makes does not. */
export type Keep = (make: () => tf.Tensor) => tf.Tensor;

/**
 * Makes a kernel of a function that prepares a site and gives what computes it. Tensors that a run makes on the way are
 * disposed of at its end.
 */
export function kernel<Attrs>(
  prepare: (site: Site<Attrs>, keep: Keep) => Compute,
): DeviceKernel<tf.Tensor, Attrs> {
  return (site) => {
    const constants: tf.Tensor[] = [];
    const compute = prepare(site, (make) => {
      const constant = tf.keep(tf.tidy(make));
      constants.push(constant);
      return constant;
    });
    return {
      run: (inputs) => {
        const results = tf.tidy(() => compute(...inputs));
        return Array.isArray(results) ? results : [results];
      },
      dispose: () => {
        tf.dispose(constants);
      },
    };
  };
}

/** Sizes of a value, as tfjs takes them. */
export function sizesOf(value: Operand | undefined): number[] {
  return [...(value?.shape ?? [])];
}

/** Whether the engine at work has a kernel of tfjs. */
export function hasNative(name: string): boolean {
  return tf.getKernelsForBackend(tf.getBackend()).some(({ kernelName }) => kernelName === name);
}

/** Runs a kernel of tfjs by its name: for those that have no function, such as gradients. */
export function runNative(
  name: string,
  inputs: Readonly<Record<string, tf.Tensor>>,
  attrs: Readonly<Record<string, unknown>>,
): tf.Tensor {
  return tf.engine().runKernel(name, { ...inputs }, { ...attrs } as tf.NamedAttrMap);
}
