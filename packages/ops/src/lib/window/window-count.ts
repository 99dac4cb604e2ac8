import { refuse } from '../checks.js';

/** A window along one axis, in cells. */
export interface AxisWindow {
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
  /** Zeros (or cells that never win) in front and behind. */
  readonly before: number;
  readonly after: number;
  /** Cells past the far padding that windows may cover without counting them; for rounding up. */
  readonly overhang: number;
}

/** The attributes of windows, two numbers each as `[height, width]`; pads are `[top, bottom, left, right]`. */
export interface WindowAttrs {
  readonly stride: readonly number[];
  readonly pads: readonly number[];
  readonly dilation?: readonly number[];
  readonly overhang?: readonly number[];
}

/** The windows along height and width. */
export function axisWindows(
  kernel: readonly number[],
  attrs: WindowAttrs,
): readonly [AxisWindow, AxisWindow] {
  const axis = (i: number): AxisWindow => ({
    kernel: kernel[i] ?? 1,
    stride: attrs.stride[i] ?? 1,
    dilation: attrs.dilation?.[i] ?? 1,
    before: attrs.pads[2 * i] ?? 0,
    after: attrs.pads[2 * i + 1] ?? 0,
    overhang: attrs.overhang?.[i] ?? 0,
  });
  return [axis(0), axis(1)];
}

/**
 * How many windows fit: `floor((in + before + after + overhang - dilated kernel) / stride) + 1`.
 *
 * @throws OpError when none fits, or a number of the window makes no sense
 */
export function windowCount(op: string, axis: string, size: number, w: AxisWindow): number {
  if (w.kernel < 1 || w.stride < 1 || w.dilation < 1)
    refuse(
      op,
      `kernel, stride and dilation are at least 1, not ${w.kernel}, ${w.stride}, ${w.dilation} (${axis})`,
    );
  if (w.before < 0 || w.after < 0 || w.overhang < 0)
    refuse(op, `pads are at least 0, not ${w.before}, ${w.after} and overhang ${w.overhang} (${axis})`);
  const dilated = (w.kernel - 1) * w.dilation + 1;
  const padded = size + w.before + w.after + w.overhang;
  if (dilated > padded)
    refuse(op, `a kernel of ${dilated} is larger than the padded input of ${padded} (${axis})`);
  return Math.floor((padded - dilated) / w.stride) + 1;
}
