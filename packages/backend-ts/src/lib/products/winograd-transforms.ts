/* eslint-disable max-params -- inner loops take arrays and places one by one: an object a call would be garbage in every step */

// The matrices of F(4x4, 3x3): tiles of 6x6 inputs give 4x4 outputs with 36 multiplications instead of 144.
// Source: A. Lavin, S. Gray, "Fast algorithms for convolutional neural networks", 2016, section 4.3. Each two-dimensional
// transform is the one-dimensional one along rows, then along columns, for `count` neighbouring channels at once.

/** Six inputs `step` apart become six, `toStep` apart: the rows of `B^T`. */
export function transformInput(
  s: Float64Array,
  at: number,
  step: number,
  to: number,
  toStep: number,
  count: number,
): void {
  for (let c = 0; c < count; c++) {
    const from = (at + c) | 0;
    const d0 = s[from] as number;
    const d1 = s[(from + step) | 0] as number;
    const d2 = s[(from + 2 * step) | 0] as number;
    const d3 = s[(from + 3 * step) | 0] as number;
    const d4 = s[(from + 4 * step) | 0] as number;
    const d5 = s[(from + 5 * step) | 0] as number;
    const even4 = d4 - 4 * d2;
    const odd4 = d3 - 4 * d1;
    const even1 = d4 - d2;
    const odd1 = 2 * (d3 - d1);
    const i = (to + c) | 0;
    s[i] = 4 * d0 - 5 * d2 + d4;
    s[(i + toStep) | 0] = even4 + odd4;
    s[(i + 2 * toStep) | 0] = even4 - odd4;
    s[(i + 3 * toStep) | 0] = even1 + odd1;
    s[(i + 4 * toStep) | 0] = even1 - odd1;
    s[(i + 5 * toStep) | 0] = 4 * d1 - 5 * d3 + d5;
  }
}

/** Six products `step` apart become four outputs, `toStep` apart: the rows of `A^T`. */
export function transformOutput(
  s: Float64Array,
  at: number,
  step: number,
  to: number,
  toStep: number,
  count: number,
): void {
  for (let c = 0; c < count; c++) {
    const from = (at + c) | 0;
    const m0 = s[from] as number;
    const m1 = s[(from + step) | 0] as number;
    const m2 = s[(from + 2 * step) | 0] as number;
    const m3 = s[(from + 3 * step) | 0] as number;
    const m4 = s[(from + 4 * step) | 0] as number;
    const m5 = s[(from + 5 * step) | 0] as number;
    const sum1 = m1 + m2;
    const difference1 = m1 - m2;
    const sum2 = m3 + m4;
    const difference2 = m3 - m4;
    const i = (to + c) | 0;
    s[i] = m0 + sum1 + sum2;
    s[(i + toStep) | 0] = difference1 + 2 * difference2;
    s[(i + 2 * toStep) | 0] = sum1 + 4 * sum2;
    s[(i + 3 * toStep) | 0] = difference1 + 8 * difference2 + m5;
  }
}

/** Three weights become six, `toStep` apart: the rows of `G`. */
function transformWeights(
  s: Float64Array,
  g0: number,
  g1: number,
  g2: number,
  to: number,
  toStep: number,
): void {
  const outer = (g0 + g2) / -6;
  const middle = g1 / -6;
  const far = g0 / 24 + g2 / 6;
  const farMiddle = g1 / 12;
  s[to] = g0 / 4;
  s[(to + toStep) | 0] = outer + middle;
  s[(to + 2 * toStep) | 0] = outer - middle;
  s[(to + 3 * toStep) | 0] = far + farMiddle;
  s[(to + 4 * toStep) | 0] = far - farMiddle;
  s[(to + 5 * toStep) | 0] = g2;
}

/** How the 3x3 weights of one pair of channels lie in a kernel. */
export interface WeightLayout {
  /** Place of the first cell. */
  readonly start: number;
  /** From one cell of the kernel to the next, row by row; negative where the kernel is turned around. */
  readonly cell: number;
  /** From one channel of the sum to the next, and from one channel of the result to the next. */
  readonly depth: number;
  readonly column: number;
}

/** Where the transformed weights of 36 products lie, each a matrix of `depth` rows in panels. */
export interface ProductPanels {
  readonly at: number;
  readonly depth: number;
  readonly width: number;
  /** From one product to the next. */
  readonly productLength: number;
}

/**
 * Transforms the weights of a part of the channels of the result: panel by panel, so that each product is written straight
 * on.
 *
 * @param spare place of 18 numbers
 */
export function transformKernel(
  kernel: Float32Array,
  layout: WeightLayout,
  columns: number,
  s: Float64Array,
  panels: ProductPanels,
  spare: number,
): void {
  const { width, depth } = panels;
  let to = panels.at;
  for (let first = 0; first < columns; first += width)
    for (let channel = 0; channel < depth; channel++)
      for (let j = 0; j < width; j++) {
        const from = layout.start + channel * layout.depth + (first + j) * layout.column;
        if (first + j < columns)
          transformWeight(kernel, from, layout.cell, s, to, panels.productLength, spare);
        else for (let k = 0; k < 36; k++) s[to + k * panels.productLength] = 0;
        to++;
      }
}

/** Transforms the 3x3 weights of one pair of channels. */
function transformWeight(
  kernel: Float32Array,
  from: number,
  cell: number,
  s: Float64Array,
  to: number,
  productLength: number,
  spare: number,
): void {
  for (let x = 0; x < 3; x++) {
    const top = from + x * cell;
    const g0 = kernel[top] as number;
    const g1 = kernel[top + 3 * cell] as number;
    const g2 = kernel[top + 6 * cell] as number;
    transformWeights(s, g0, g1, g2, spare + x, 3);
  }
  for (let y = 0; y < 6; y++) {
    const row = spare + 3 * y;
    const g0 = s[row] as number;
    const g1 = s[row + 1] as number;
    const g2 = s[row + 2] as number;
    transformWeights(s, g0, g1, g2, to + 6 * y * productLength, productLength);
  }
}
