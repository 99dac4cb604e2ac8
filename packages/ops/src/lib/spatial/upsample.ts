import { f32, requireEach } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { imageOf } from '../shape/image-type.js';
import { tuple } from '../shape/tuple.js';

/** Nearest neighbour: each cell becomes a block of `factor` cells, `y[n, i, j, c] = x[n, i / fh, j / fw, c]`. */
export const upsample = defineOp({
  name: 'upsample',
  summary: 'Enlarges images by repeating cells (nearest neighbour).',
  inputs: [{ name: 'x', doc: 'images [N, h, w, c]' }],
  outputs: ['y'],
  attrs: { factor: { type: 'ints', length: 2, doc: 'how often each row and column is repeated' } },
  traits: {},
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs, attrs) => {
    const image = imageOf('upsample', 'x', tuple(inputs, 1)[0]);
    requireEach('upsample', 'factor', attrs.factor, 1);
    const [down, across] = tuple(attrs.factor, 2);
    return [f32(image.batch, image.height * down, image.width * across, image.channels)];
  },
  reference: (inputs, attrs, outputs) => {
    const [x] = tuple(inputs, 1);
    const [y] = tuple(outputs, 1);
    const [batch, rows, columns, channels] = tuple(y.shape, 4);
    const [, height, width] = tuple(x.shape, 3);
    const [down, across] = tuple(attrs.factor, 2);
    for (let n = 0; n < batch; n++)
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++)
          for (let c = 0; c < channels; c++) {
            const source = (n * height + Math.floor(row / down)) * width + Math.floor(column / across);
            y.data[((n * rows + row) * columns + column) * channels + c] = x.data[
              source * channels + c
            ] as number;
          }
  },
});
