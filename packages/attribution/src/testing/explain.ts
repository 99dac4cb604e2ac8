import { initialState, type Backend, type NamedTensors } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import { tensor } from '@convlang/tensor';
import { createExplainer } from '../lib/explainer/create-explainer.js';
import type { Explainer } from '../lib/explainer/explainer.js';

/** A network made ready to be asked, with some weights of its own; the others are random. */
export function explain(
  words: string,
  given: Readonly<Record<string, readonly number[]>> = {},
  backend: Backend = createTsBackend(),
): Promise<Explainer> {
  const model = compileOrThrow(words);
  const first = initialState(model.graph, 1);
  const named = Object.entries(given).map(
    ([name, numbers]) => [name, tensor('f32', first[name]?.shape ?? [], Float32Array.from(numbers))] as const,
  );
  const weights: NamedTensors = { ...first, ...Object.fromEntries(named) };
  return createExplainer(model, weights, { backend });
}
