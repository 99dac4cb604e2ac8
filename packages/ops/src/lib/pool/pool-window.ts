import { f32, refuse } from '../checks.js';
import type { AttrSchema } from '../definition/define-op.js';
import type { ValueType } from '@convlang/ir';
import { axisWindows, windowCount, type AxisWindow } from '../window/window-count.js';
import { imageOf } from '../shape/image-type.js';
import { tuple } from '../shape/tuple.js';

/** The attributes that all pools share. */
export const poolAttrs = {
  kernel: { type: 'ints', length: 2, doc: 'height and width of the window' },
  stride: { type: 'ints', length: 2, doc: 'step of the window' },
  pads: { type: 'ints', length: 4, default: [0, 0, 0, 0], doc: 'cells at top, bottom, left and right' },
  overhang: {
    type: 'ints',
    length: 2,
    default: [0, 0],
    doc: 'cells past the far padding that a window may reach over, for rounding up',
  },
} as const satisfies AttrSchema;

/** The values of {@link poolAttrs}. */
export interface PoolAttrs {
  readonly kernel: readonly number[];
  readonly stride: readonly number[];
  readonly pads: readonly number[];
  readonly overhang: readonly number[];
}

/** Windows along one axis; refuses padding in which a window would see no real cell. */
function poolCount(op: string, axis: string, size: number, w: AxisWindow): number {
  const count = windowCount(op, axis, size, w);
  if (w.before >= w.kernel)
    refuse(op, `padding ${w.before} in front is smaller than the kernel ${w.kernel} (${axis})`);
  const lastStart = (count - 1) * w.stride - w.before;
  if (lastStart >= size)
    refuse(op, `the last window starts at ${lastStart}, past the last real cell ${size - 1} (${axis})`);
  return count;
}

/** The output type of a pool over `x`. */
export function poolOutput(op: string, x: ValueType, attrs: PoolAttrs): ValueType {
  const image = imageOf(op, 'x', x);
  const [vertical, horizontal] = axisWindows(attrs.kernel, attrs);
  return f32(
    image.batch,
    poolCount(op, 'height', image.height, vertical),
    poolCount(op, 'width', image.width, horizontal),
    image.channels,
  );
}

/**
 * Visits each real cell of each window in row-major order: cell `x` lies in the window of `y` (flat indices).
 *
 * @param x `[n, h, w, c]`
 * @param y `[n, oh, ow, c]`
 */
export function forEachCell(
  x: readonly number[],
  y: readonly number[],
  attrs: PoolAttrs,
  visit: (x: number, y: number) => void,
): void {
  const [batch, height, width, channels] = tuple(x, 4);
  const [, rows, columns] = tuple(y, 3);
  const [kernelHeight, kernelWidth] = tuple(attrs.kernel, 2);
  const [strideY, strideX] = tuple(attrs.stride, 2);
  const [top, , left] = tuple(attrs.pads, 3);
  for (let n = 0; n < batch; n++)
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        for (let c = 0; c < channels; c++)
          for (let ky = 0; ky < kernelHeight; ky++)
            for (let kx = 0; kx < kernelWidth; kx++) {
              const iy = row * strideY - top + ky;
              const ix = column * strideX - left + kx;
              if (iy < 0 || iy >= height || ix < 0 || ix >= width) continue;
              visit(
                ((n * height + iy) * width + ix) * channels + c,
                ((n * rows + row) * columns + column) * channels + c,
              );
            }
}
