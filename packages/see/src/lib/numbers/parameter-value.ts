import type { ValueId } from '@convlang/ir';
import { coreOps, interpret } from '@convlang/ops';
import { selectOutputs } from '@convlang/passes';
import { sizeOf, tensor, type Tensor } from '@convlang/tensor';
import type { ViewedNetwork } from '@convlang/views';

/**
 * The numbers of a value that depends on no input: a parameter, or what ops make of parameters, such as filters that a table connects.
 *
 * @returns `null` for a value that depends on an input
 */
export function parameterValue(
  { model, weights }: Pick<ViewedNetwork, 'model' | 'weights'>,
  value: ValueId,
): Tensor<'f32'> | null {
  const { graph, ops = coreOps } = model;
  const parameter = graph.parameters.find((candidate) => candidate.value === value);
  if (parameter !== undefined) {
    const given = weights[parameter.name];
    return given?.dtype === 'f32' ? (given as Tensor<'f32'>) : null;
  }
  const part = selectOutputs(graph, [], [{ name: 'value', value }], model);
  if (part.inputs.length > 0) return null;
  const { outputs } = interpret(part, ops, { batch: 1, feeds: {}, parameters: asFloat64(weights) });
  const found = outputs['value'];
  return found === undefined || sizeOf(found.shape) !== found.data.length
    ? null
    : tensor('f32', found.shape, Float32Array.from(found.data));
}

function asFloat64(weights: ViewedNetwork['weights']) {
  return Object.fromEntries(
    Object.entries(weights).map(([name, { shape, data }]) => [
      name,
      { shape, data: Float64Array.from(data) },
    ]),
  );
}
