import { requireShape } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { addAt } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';
import { forEachCell, poolAttrs, poolOutput } from './pool-window.js';

/** The largest real cell of each window; padding and overhang never win. */
export const maxpool = defineOp({
  name: 'maxpool',
  summary: 'Largest number of each window and channel; padding never wins.',
  inputs: [{ name: 'x', doc: 'images [N, h, w, c]' }],
  outputs: ['y'],
  attrs: poolAttrs,
  traits: { pools: true },
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs, attrs) => [poolOutput('maxpool', tuple(inputs, 1)[0], attrs)],
  reference: (inputs, attrs, outputs) => {
    const [x] = tuple(inputs, 1);
    const [y] = tuple(outputs, 1);
    y.data.fill(-Infinity);
    forEachCell(x.shape, y.shape, attrs, (xi, yi) => {
      y.data[yi] = Math.max(y.data[yi] as number, x.data[xi] as number);
    });
  },
});

/** The gradient of {@link maxpool}: goes to the first maximum of each window in row-major order. */
export const maxpoolGrad = defineOp({
  name: 'maxpoolGrad',
  summary: 'Gradient of max pooling, to the first maximum of each window.',
  inputs: [
    { name: 'x', doc: 'images [N, h, w, c]' },
    { name: 'y', doc: 'the pooled images [N, oh, ow, c]' },
    { name: 'dy', doc: 'as y' },
  ],
  outputs: ['dx'],
  attrs: poolAttrs,
  traits: {},
  tolerance: { absolute: 1e-6, relative: 1e-6 },
  infer: (inputs, attrs) => {
    const [x, y, dy] = tuple(inputs, 3);
    const pooled = poolOutput('maxpoolGrad', x, attrs);
    requireShape('maxpoolGrad', 'y', y, pooled.shape, 'as x pooled');
    requireShape('maxpoolGrad', 'dy', dy, pooled.shape, 'as x pooled');
    return [x];
  },
  reference: (inputs, attrs, outputs) => {
    const [x, y, dy] = tuple(inputs, 3);
    const [dx] = tuple(outputs, 1);
    const found = new Set<number>();
    forEachCell(x.shape, y.shape, attrs, (xi, yi) => {
      if (x.data[xi] !== y.data[yi] || found.has(yi)) return;
      found.add(yi);
      addAt(dx.data, xi, dy.data[yi] as number);
    });
  },
});
