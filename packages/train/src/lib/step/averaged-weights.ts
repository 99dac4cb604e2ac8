import type { NamedTensors } from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import { averageName } from '@convlang/passes';

/**
 * The numbers of a model with the means of its weights in their place; what has none, such as running statistics and frozen weights, as it is.
 *
 * @param numbers of a training step: the model's, and the means
 */
export function averagedWeights({ parameters }: Graph, numbers: NamedTensors): NamedTensors {
  const found = parameters.flatMap(({ name }) => {
    const tensor = numbers[averageName(name)] ?? numbers[name];
    return tensor === undefined ? [] : [[name, tensor] as const];
  });
  return Object.fromEntries(found);
}
