import type { Rounding } from '@convlang/ops';

/** Frameworks whose rules for windows are known. */
export type FrameworkName = 'torch' | 'tensorflow' | 'caffe';

/** How a framework lays windows when a layer says only kernel, stride, dilation and pads. */
export interface FrameworkRules {
  /** Its name in sentences. */
  readonly title: string;
  /** What it does when a window does not reach the far edge in whole steps. */
  readonly rounding: { readonly conv: Exclude<Rounding, 'exact'>; readonly pool: Exclude<Rounding, 'exact'> };
  /**
   * Which pads a layer can ask for. `numbers`: one number a direction, the same on both sides. `same-or-valid`: the least that
   * makes the output `ceil(size / stride)` with the odd pixel at the bottom and right, or none, as TensorFlow's layers do; its
   * functions below them also take lists of numbers.
   */
  readonly pads: 'numbers' | 'same-or-valid';
  /** Whether a convolution of stride 1 can ask for pads that keep the size. */
  readonly keepsSizeAtStrideOne: boolean;
  /** The step of a pool that says none, `[height, width]`; `null` for the window itself, so that windows tile. */
  readonly poolStride: readonly [number, number] | null;
  /** What asks a pooling layer to round the other way; `null` where nothing does. */
  readonly otherPoolRounding: string | null;
  /** Where the rules are written down. */
  readonly sources: readonly string[];
}

/**
 * The rules as data. Caffe checks that no pooling window starts behind the image only where there are pads; here it is done
 * always. The two differ only for a stride larger than the kernel without pads, of which `caffeMeanings` tells.
 */
export const frameworkRules = {
  torch: {
    title: 'PyTorch',
    rounding: { conv: 'floor', pool: 'floor' },
    pads: 'numbers',
    keepsSizeAtStrideOne: true,
    poolStride: null,
    otherPoolRounding: 'ceil_mode=True',
    sources: [
      'https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html (shape: floor; padding on both sides; "same" not for strides)',
      'https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html (floor, ceil_mode; windows that would start in the right padding are left out)',
      'https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool2d.html',
    ],
  },
  tensorflow: {
    title: 'TensorFlow',
    rounding: { conv: 'floor', pool: 'floor' },
    pads: 'same-or-valid',
    keepsSizeAtStrideOne: true,
    poolStride: null,
    otherPoolRounding: null,
    sources: [
      'https://www.tensorflow.org/api_docs/python/tf/nn#notes_on_padding_2 (SAME: ceil(size / stride), the odd pixel at the bottom and right; VALID: ceil((size - kernel + 1) / stride))',
    ],
  },
  caffe: {
    title: 'Caffe',
    rounding: { conv: 'floor', pool: 'ceil' },
    pads: 'numbers',
    keepsSizeAtStrideOne: false,
    poolStride: [1, 1],
    otherPoolRounding: 'round_mode: FLOOR',
    sources: [
      'https://github.com/BVLC/caffe/blob/master/src/caffe/layers/conv_layer.cpp (compute_output_shape: whole-number division)',
      'https://github.com/BVLC/caffe/blob/master/src/caffe/layers/pooling_layer.cpp (Reshape: ceil, then the last window is dropped when it starts in the padding)',
      'https://github.com/BVLC/caffe/blob/master/src/caffe/proto/caffe.proto (PoolingParameter: round_mode, stride 1 by default)',
    ],
  },
} as const satisfies Readonly<Record<FrameworkName, FrameworkRules>>;

/** Every {@link FrameworkName}. */
export const frameworkNames = ['torch', 'tensorflow', 'caffe'] as const satisfies readonly FrameworkName[];
