/** A matrix of weights that slides over a picture. */
export interface PictureKernel {
  readonly name: string;
  /** What it does, in some words. */
  readonly effect: string;
  /** Rows of equal length. */
  readonly rows: readonly (readonly number[])[];
  /** Each weight is divided by it. Default 1. */
  readonly divisor?: number;
}

/**
 * The table of filters that introductions to convolution show. Source: "Kernel (image processing)", Wikipedia, and U. Karn, "An Intuitive Explanation of
 * Convolutional Neural Networks", 2016, which has it from there.
 */
export const articleKernels: readonly PictureKernel[] = [
  {
    name: 'identity',
    effect: 'the picture as it is',
    rows: [
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ],
  },
  {
    name: 'edges-1',
    effect: 'edges, by differences of corners',
    rows: [
      [1, 0, -1],
      [0, 0, 0],
      [-1, 0, 1],
    ],
  },
  {
    name: 'edges-2',
    effect: 'edges, by the differences from four neighbours',
    rows: [
      [0, 1, 0],
      [1, -4, 1],
      [0, 1, 0],
    ],
  },
  {
    name: 'edges-3',
    effect: 'edges, by the differences from eight neighbours',
    rows: [
      [-1, -1, -1],
      [-1, 8, -1],
      [-1, -1, -1],
    ],
  },
  {
    name: 'sharpen',
    effect: 'edges made stronger',
    rows: [
      [0, -1, 0],
      [-1, 5, -1],
      [0, -1, 0],
    ],
  },
  {
    name: 'box-blur',
    effect: 'the mean of nine pixels',
    rows: [
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ],
    divisor: 9,
  },
  {
    name: 'gaussian-blur',
    effect: 'a mean that favours the pixels in the middle',
    rows: [
      [1, 2, 1],
      [2, 4, 2],
      [1, 2, 1],
    ],
    divisor: 16,
  },
];
