import { version_core } from '@tensorflow/tfjs';

/** The version of TensorFlow.js that the kernels run on. */
export function tfjsVersion(): string {
  return version_core;
}
