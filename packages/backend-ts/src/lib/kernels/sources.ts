import { RandomStream } from '@convlang/tensor';
import { f32At, i32At, plainProgram, type Kernel } from '../kernel.js';

export const constant: Kernel<'constant'> = ({ attrs }) =>
  plainProgram((_, outs) => {
    f32At(outs, 0).fill(attrs.value);
  });

export const oneHot: Kernel<'oneHot'> = ({ attrs: { depth } }) =>
  plainProgram((ins, outs) => {
    const labels = i32At(ins, 0);
    const y = f32At(outs, 0).fill(0);
    for (let i = 0; i < labels.length; i++) {
      const label = labels[i] as number;
      if (label >= 0 && label < depth) y[i * depth + label] = 1;
    }
  });

export const gaussian: Kernel<'gaussian'> = ({ attrs: { deviation, seed, shape, stream } }) => {
  const random = new RandomStream(seed, stream, 'dropout');
  const length = shape.reduce((product, size) => product * size, 1);
  return plainProgram((ins, outs) => {
    const step = i32At(ins, 0)[0] as number;
    const offset = (i32At(ins, 1)[0] as number) * length;
    const y = f32At(outs, 0);
    for (let i = 0; i < y.length; i++) y[i] = deviation * random.normal(step, offset + i);
  });
};

export const bernoulli: Kernel<'bernoulli'> = ({ attrs: { keep, seed, shape, stream } }) => {
  const random = new RandomStream(seed, stream, 'dropout');
  const length = shape.reduce((product, size) => product * size, 1);
  return plainProgram((ins, outs) => {
    const step = i32At(ins, 0)[0] as number;
    const offset = (i32At(ins, 1)[0] as number) * length;
    const mask = f32At(outs, 0);
    for (let i = 0; i < mask.length; i++) mask[i] = random.uniform(step, offset + i) < keep ? 1 / keep : 0;
  });
};
