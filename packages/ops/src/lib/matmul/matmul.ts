import { BATCH } from '@convlang/ir';
import { formatShape, f32, refuse, requireAcc, requireRank } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { addAt, startFrom } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';

/** Matrix product `y[i, j] = acc[i, j] + sum over k of a[i, k] * b[k, j]`, either matrix read transposed if asked. */
export const matmul = defineOp({
  name: 'matmul',
  summary: 'Matrix product; the dense layer and its gradients.',
  inputs: [
    { name: 'a', doc: '[m, k], or [k, m] when transposed' },
    { name: 'b', doc: '[k, n], or [n, k] when transposed' },
    { name: 'acc', doc: 'added to the result, [m, n]', optional: true },
  ],
  outputs: ['y'],
  attrs: {
    transposeA: { type: 'boolean', default: false, doc: 'reads a transposed' },
    transposeB: { type: 'boolean', default: false, doc: 'reads b transposed' },
  },
  traits: { accumulates: true, takesEpilogue: true },
  tolerance: { absolute: 1e-5, relative: 1e-4 },
  infer: (inputs, attrs) => {
    const [a, b] = tuple(inputs, 2);
    requireRank('matmul', 'a', a, 2);
    requireRank('matmul', 'b', b, 2);
    const [m, inner] = tuple(attrs.transposeA ? a.shape.toReversed() : a.shape, 2);
    const [k, n] = tuple(attrs.transposeB ? b.shape.toReversed() : b.shape, 2);
    if (inner !== k)
      refuse(
        'matmul',
        `a ${formatShape(a.shape)} and b ${formatShape(b.shape)} do not multiply: ${inner} against ${k}`,
      );
    const output = f32(m, n);
    requireAcc('matmul', inputs[2], output);
    return [output];
  },
  macs: (inputs, attrs, outputs) => {
    const inner = inputs[0]?.shape[attrs.transposeA ? 0 : 1] ?? 1;
    return [inner, ...(outputs[0]?.shape ?? [])].reduce<number>((p, dim) => p * (dim === BATCH ? 1 : dim), 1);
  },
  reference: (inputs, attrs, outputs) => {
    const [a, b] = tuple(inputs, 2);
    const [y] = tuple(outputs, 1);
    const [rows, columns] = tuple(y.shape, 2);
    const inner = tuple(a.shape, 2)[attrs.transposeA ? 0 : 1];
    startFrom(inputs[2], y);
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++)
        for (let k = 0; k < inner; k++) {
          const left = a.data[attrs.transposeA ? k * rows + i : i * inner + k] as number;
          const right = b.data[attrs.transposeB ? j * inner + k : k * columns + j] as number;
          addAt(y.data, i * columns + j, left * right);
        }
  },
});
