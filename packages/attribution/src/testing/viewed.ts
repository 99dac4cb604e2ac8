import { initialState, type NamedTensors } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import type { Tensor } from '@convlang/tensor';
import type { ViewedNetwork, ViewSample } from '@convlang/views';

/** A network for views, with its first weights or with some of them given. */
export function viewed(
  words: string,
  {
    weights = {},
    classes = [],
  }: { readonly weights?: NamedTensors; readonly classes?: readonly string[] } = {},
): ViewedNetwork {
  const model = compileOrThrow(words);
  return {
    model,
    weights: { ...initialState(model.graph, 1), ...weights },
    isTrained: false,
    classes,
    backend: createTsBackend(),
    activations: () => Promise.reject(new Error('no view here asks for activations')),
  };
}

/** A sample of one input. */
export function sampleOf(numbers: Tensor<'f32'>): ViewSample {
  return { name: 'picture', inputs: { input: numbers }, pictures: {} };
}
