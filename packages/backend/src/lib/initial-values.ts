import { unreachable } from '@convlang/diagnostics';
import type { Initializer, Parameter } from '@convlang/ir';
import { RandomStream, sizeOf, tensor, type Tensor } from '@convlang/tensor';

/**
 * First values of one parameter. They are a pure function of the seed, the parameter's stream and its role in the layer
 * (`kernel`, `bias`), so neither a layer's name nor the order of layers changes a number, and every backend starts from
 * the same bits.
 *
 * - `he-normal`: deviation `sqrt(2 / fanIn)`; `he-uniform`: limit `sqrt(6 / fanIn)`.
 *   He et al., "Delving deep into rectifiers", ICCV 2015, section 2.2.
 * - `xavier-normal`: deviation `sqrt(2 / (fanIn + fanOut))`; `xavier-uniform`: limit `sqrt(6 / (fanIn + fanOut))`.
 *   Glorot and Bengio, "Understanding the difficulty of training deep feedforward neural networks", AISTATS 2010, eq. 16.
 * - `lecun-normal`: deviation `sqrt(1 / fanIn)`; `lecun-uniform`: limit `sqrt(3 / fanIn)`.
 *   LeCun et al., "Efficient BackProp", 1998, section 4.6.
 *
 * Normals are not truncated; uniforms are on `[-limit, limit)`.
 *
 * @param shape the parameter's sizes
 * @param seed a whole number from 0 to 2^53 - 1
 */
export function initialValues(parameter: Parameter, shape: readonly number[], seed: number): Tensor<'f32'> {
  const role = parameter.name.slice(parameter.name.lastIndexOf('/') + 1);
  const stream = new RandomStream(seed, `${parameter.stream}/${role}`, 'init');
  const values = new Float32Array(sizeOf(shape));
  fill(values, parameter.initializer, stream);
  return tensor('f32', shape, values);
}

function fill(values: Float32Array, initializer: Initializer, stream: RandomStream): void {
  const normal = (deviation: number): void => {
    stream.fillNormal(0, deviation, values);
  };
  const uniform = (limit: number): void => {
    stream.fillUniform(0, limit, values);
  };
  switch (initializer.kind) {
    case 'constant':
      values.fill(initializer.value);
      return;
    case 'normal':
      return normal(initializer.scale);
    case 'uniform':
      return uniform(initializer.scale);
    case 'he-normal':
      return normal(Math.sqrt(2 / initializer.fanIn));
    case 'he-uniform':
      return uniform(Math.sqrt(6 / initializer.fanIn));
    case 'xavier-normal':
      return normal(Math.sqrt(2 / (initializer.fanIn + initializer.fanOut)));
    case 'xavier-uniform':
      return uniform(Math.sqrt(6 / (initializer.fanIn + initializer.fanOut)));
    case 'lecun-normal':
      return normal(Math.sqrt(1 / initializer.fanIn));
    case 'lecun-uniform':
      return uniform(Math.sqrt(3 / initializer.fanIn));
    default:
      return unreachable(initializer);
  }
}
