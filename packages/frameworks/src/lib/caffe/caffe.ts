import type { Framework } from '../framework.js';
import { caffeMeanings } from './caffe-meanings.js';

/**
 * Caffe. It checks that no pooling window starts behind the image only where there are pads; here it is done always. The two
 * differ only for a stride larger than the kernel without pads, of which `caffeMeanings` tells.
 */
export const caffe = {
  title: 'Caffe',
  windows: {
    rounding: { conv: 'floor', pool: 'ceil' },
    pads: 'numbers',
    keepsSizeAtStrideOne: false,
    poolStride: {
      default: [1, 1],
      written: ([height, width]) =>
        height === width ? `stride: ${height}` : `stride_h: ${height} stride_w: ${width}`,
    },
    samePads: null,
    otherPoolRounding: 'round_mode: FLOOR',
    padBefore: () => null,
  },
  meanings: caffeMeanings,
  sources: [
    'https://github.com/BVLC/caffe/blob/master/src/caffe/layers/conv_layer.cpp (compute_output_shape: whole-number division)',
    'https://github.com/BVLC/caffe/blob/master/src/caffe/layers/pooling_layer.cpp (Reshape: ceil, then the last window is dropped when it starts in the padding)',
    'https://github.com/BVLC/caffe/blob/master/src/caffe/proto/caffe.proto (PoolingParameter: round_mode, stride 1 by default)',
  ],
} as const satisfies Framework;
