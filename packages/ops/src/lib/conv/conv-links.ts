import { tuple } from '../shape/tuple.js';

/** The geometry of a convolution with numbers for everything. */
export interface ConvGeometry {
  /** `[n, h, w, c]` of the input. */
  readonly x: readonly number[];
  /** `[kh, kw, c / groups, f]`. */
  readonly kernel: readonly number[];
  /** `[n, oh, ow, f]` of the output. */
  readonly y: readonly number[];
  readonly stride: readonly number[];
  readonly pads: readonly number[];
  readonly dilation: readonly number[];
  readonly groups: number;
}

/**
 * Visits each link of a convolution: input cell `x` reaches output cell `y` with weight `k` (flat indices). Convolution and
 * both its gradients are sums over these links. Padding has no links. Samples come one after another.
 */
export function forEachLink(g: ConvGeometry, visit: (x: number, k: number, y: number) => void): void {
  const [batch, height, width, channels] = tuple(g.x, 4);
  const [kernelHeight, kernelWidth, depth, filters] = tuple(g.kernel, 4);
  const [, rows, columns] = tuple(g.y, 3);
  const [strideY, strideX] = tuple(g.stride, 2);
  const [dilationY, dilationX] = tuple(g.dilation, 2);
  const [top, , left] = tuple(g.pads, 3);
  for (let n = 0; n < batch; n++)
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        for (let f = 0; f < filters; f++) {
          const firstChannel = Math.floor(f / (filters / g.groups)) * depth;
          const y = ((n * rows + row) * columns + column) * filters + f;
          for (let ky = 0; ky < kernelHeight; ky++)
            for (let kx = 0; kx < kernelWidth; kx++) {
              const iy = row * strideY - top + ky * dilationY;
              const ix = column * strideX - left + kx * dilationX;
              if (iy < 0 || iy >= height || ix < 0 || ix >= width) continue;
              for (let c = 0; c < depth; c++)
                visit(
                  ((n * height + iy) * width + ix) * channels + firstChannel + c,
                  ((ky * kernelWidth + kx) * depth + c) * filters + f,
                  y,
                );
            }
        }
}
