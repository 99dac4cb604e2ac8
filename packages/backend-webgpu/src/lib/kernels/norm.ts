import type { Operand } from '@convlang/backend';
import { tfjsKernel, type TfjsKernel } from '@convlang/backend-tfjs';
import { prepareElementwise } from './elementwise.js';
import { float, prepareColumnSums } from './sums.js';

/** Channels, and numbers for each of them. */
function sizesOf(x: Operand | undefined): { readonly columns: number; readonly rows: number } {
  const columns = x?.shape.at(-1) ?? 1;
  return { columns, rows: (x?.size ?? 1) / columns };
}

/** Numbers at their channel's mean and deviation; then gain and bias. Gives also mean and variance. */
export const batchNormTrain: TfjsKernel<'batchNormTrain'> = tfjsKernel(({ inputs, outputs, attrs }) => {
  const { rows, columns } = sizesOf(inputs[0]);
  const meanOf = prepareColumnSums({ key: 'x', inputs: ['x'], rows, columns, term: 'x[at]' }, rows);
  const varianceOf = prepareColumnSums(
    {
      key: 'squares',
      inputs: ['x', 'mean'],
      rows,
      columns,
      term: '(x[at] - mean[column]) * (x[at] - mean[column])',
    },
    rows,
  );
  const normalize = prepareElementwise({
    key: `batchNormTrain ${attrs.epsilon}`,
    inputs: ['x', 'gain', 'bias', 'mean', 'variance'],
    shape: outputs[0]?.shape ?? [],
    sizes: { columns },
    before: 'let c = id % uniforms.columns;',
    value: `(x[id] - mean[c]) * (gain[c] / sqrt(variance[c] + ${float(attrs.epsilon)})) + bias[c]`,
  });
  return (x, gain, bias) => {
    const mean = meanOf(x);
    const variance = varianceOf(x, mean);
    return [normalize(x, gain, bias, mean, variance), mean, variance];
  };
});

/**
 * With `z = (x - mean) / deviation`: `dbias = sum dy`, `dgain = sum dy z`, `dx = gain / deviation (dy - (dbias + z dgain) / n)`.
 *
 * Source: S. Ioffe, C. Szegedy, "Batch Normalization", 2015, section 3.
 */
export const batchNormTrainGrad: TfjsKernel<'batchNormTrainGrad'> = tfjsKernel(
  ({ inputs, outputs, attrs }) => {
    const { rows, columns } = sizesOf(inputs[0]);
    const deviation = (c: string): string => `sqrt(variance[${c}] + ${float(attrs.epsilon)})`;
    const biasGrad = prepareColumnSums({ key: 'x', inputs: ['x'], rows, columns, term: 'x[at]' });
    const gainGrad = prepareColumnSums({
      key: `gain ${attrs.epsilon}`,
      inputs: ['x', 'mean', 'variance', 'dy'],
      rows,
      columns,
      term: `dy[at] * ((x[at] - mean[column]) / ${deviation('column')})`,
    });
    const inputGrad = prepareElementwise({
      key: `batchNormTrainGrad ${attrs.epsilon}`,
      inputs: ['x', 'gain', 'mean', 'variance', 'dy', 'dgain', 'dbias'],
      shape: outputs[0]?.shape ?? [],
      sizes: { rows, columns },
      before: `
        let c = id % uniforms.columns;
        let spread = ${deviation('c')};
        let z = (x[id] - mean[c]) / spread;`,
      value: `gain[c] / spread * (dy[id] - (dbias[c] + z * dgain[c]) / f32(uniforms.rows))`,
    });
    return (x, gain, mean, variance, dy) => {
      const dbias = biasGrad(dy);
      const dgain = gainGrad(x, mean, variance, dy);
      return [inputGrad(x, gain, mean, variance, dy, dgain, dbias), dgain, dbias];
    };
  },
);
