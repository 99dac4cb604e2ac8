import { unreachable } from '@convlang/diagnostics';
import type { Initializer, Parameter } from '@convlang/ir';
import { RandomStream, sizeOf, tensor, type Tensor } from '@convlang/tensor';

type Draw = (index: number) => number;

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
  const draw = drawOf(parameter.initializer, stream);
  return tensor(
    'f32',
    shape,
    Float32Array.from({ length: sizeOf(shape) }, (_, index) => draw(index)),
  );
}

function drawOf(initializer: Initializer, stream: RandomStream): Draw {
  const normal = (deviation: number): Draw => {
    return (index) => deviation * stream.normal(0, index);
  };
  const uniform = (limit: number): Draw => {
    return (index) => limit * (2 * stream.uniform(0, index) - 1);
  };
  switch (initializer.kind) {
    case 'constant':
      return () => initializer.value;
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
