import { f32, requireEach } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { imageOf } from '../shape/image-type.js';
import { tuple } from '../shape/tuple.js';

/** Adds rows and columns of one value around images. */
export const pad = defineOp({
  name: 'pad',
  summary: 'Adds rows and columns of one value around images.',
  inputs: [{ name: 'x', doc: 'images [N, h, w, c]' }],
  outputs: ['y'],
  attrs: {
    pads: { type: 'ints', length: 4, doc: 'cells at top, bottom, left and right' },
    value: { type: 'float', default: 0, doc: 'what the new cells hold' },
  },
  traits: {},
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs, attrs) => {
    const image = imageOf('pad', 'x', tuple(inputs, 1)[0]);
    requireEach('pad', 'pads', attrs.pads, 0);
    const [top, bottom, left, right] = tuple(attrs.pads, 4);
    return [f32(image.batch, image.height + top + bottom, image.width + left + right, image.channels)];
  },
  reference: (inputs, attrs, outputs) => {
    const [x] = tuple(inputs, 1);
    const [y] = tuple(outputs, 1);
    const [batch, height, width, channels] = tuple(x.shape, 4);
    const [, rows, columns] = tuple(y.shape, 3);
    const [top, , left] = tuple(attrs.pads, 3);
    y.data.fill(attrs.value);
    for (let n = 0; n < batch; n++)
      for (let row = 0; row < height; row++)
        for (let column = 0; column < width; column++)
          for (let c = 0; c < channels; c++)
            y.data[((n * rows + row + top) * columns + column + left) * channels + c] = x.data[
              ((n * height + row) * width + column) * channels + c
            ] as number;
  },
});
