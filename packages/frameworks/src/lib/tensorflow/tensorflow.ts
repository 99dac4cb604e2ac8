import type { Framework } from '../framework.js';
import { tensorflowMeanings } from './tensorflow-meanings.js';

/** TensorFlow with Keras. */
export const tensorflow = {
  title: 'TensorFlow',
  windows: {
    rounding: { conv: 'floor', pool: 'floor' },
    pads: 'same-or-valid',
    keepsSizeAtStrideOne: true,
    poolStride: null,
    samePads: "padding='SAME'",
    otherPoolRounding: null,
    padBefore: ([top, bottom, left, right], value) => {
      const constant = value === 'lowest' ? ', constant_values=-inf' : '';
      return `tf.pad(x, [[0, 0], [${top}, ${bottom}], [${left}, ${right}], [0, 0]]${constant}) before it`;
    },
  },
  meanings: tensorflowMeanings,
  sources: [
    'https://www.tensorflow.org/api_docs/python/tf/nn#notes_on_padding_2 (SAME: ceil(size / stride), the odd pixel at the bottom and right; VALID: ceil((size - kernel + 1) / stride))',
  ],
} as const satisfies Framework;
