import { initialState, type NamedTensors } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import { tensor } from '@convlang/tensor';
import type { ViewedNetwork, ViewSample } from '@convlang/views';
import { createViewedNetwork } from '../index.js';

/** A network with its first weights, or with some of them given, on `ts`. */
export function viewed(text: string, weights: NamedTensors = {}): ViewedNetwork {
  const model = compileOrThrow(text);
  return createViewedNetwork(model, {
    backend: createTsBackend(),
    weights: { ...initialState(model.graph, 1), ...weights },
    isTrained: false,
  });
}

/** A sample of one input. */
export function sampleOf(network: ViewedNetwork, numbers: ArrayLike<number>): ViewSample {
  const [input] = network.model.graph.inputs;
  if (input === undefined) throw new Error('a network has an input');
  const sizes = network.model.graph.values[input.value]?.type.shape.slice(1).map(Number) ?? [];
  const inputs = { [input.name]: tensor('f32', [1, ...sizes], Float32Array.from(numbers)) };
  return { name: 'sample', inputs, pictures: {} };
}
