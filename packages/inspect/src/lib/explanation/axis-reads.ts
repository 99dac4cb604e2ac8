import type { Attrs } from '@convlang/ir';
import { dilatedExtent, factList, factPair } from '@convlang/ops';
import type { AxisWindow } from '@convlang/semantics';

/** 0 for rows, 1 for columns; of a signal, 0 for its steps. */
export type Axis = 0 | 1;

/**
 * Rows (or columns) of its input that one row (or column) of a layer's output reads, in rising order. Those outside the input
 * are padding. From the facts `kernel`, `stride`, `pads`, `dilation`, `upscale` and `crop`; a layer without any reads its own
 * place only.
 */
export function axisReads(attrs: Attrs, axis: Axis, at: number): readonly number[] {
  const window = axisWindow(attrs, axis, 1);
  const { kernel, stride, dilation, before } =
    window.kind === 'window' ? window : { ...painted(window, at, at), stride: 0, dilation: 1 };
  return Array.from({ length: kernel }, (_, i) => at * stride - before + i * dilation);
}

/** How a layer reads its input along an axis. */
export type AxisReading =
  | (AxisWindow & { readonly kind: 'window' })
  /** Each cell of the input paints some of `kernel` cells of an image `upscale` times as large, of which the output is a part. */
  | { readonly kind: 'paint'; readonly kernel: number; readonly upscale: number; readonly before: number };

/** @param positions how many rows (or columns) the output has */
export function axisWindow(attrs: Attrs, axis: Axis, positions: number): AxisReading {
  const upscale = factPair(attrs, 'upscale')[axis];
  const before = (factList(attrs, 'pads')[2 * axis] ?? 0) - (factList(attrs, 'crop')[2 * axis] ?? 0);
  // Enlarging without a window of its own repeats each pixel `upscale` times.
  const kernel = 'kernel' in attrs ? factPair(attrs, 'kernel')[axis] : upscale;
  const dilation = factPair(attrs, 'dilation')[axis];
  if (upscale !== 1) return { kind: 'paint', kernel: dilatedExtent(kernel, dilation), upscale, before };
  const stride = factPair(attrs, 'stride')[axis];
  return { kind: 'window', kernel, stride, dilation, before, positions };
}

/** The cells of the input that paint any of some cells of the output: one range, as windows are `upscale` apart. */
export function painted(
  { kernel, upscale, before }: Extract<AxisReading, { kind: 'paint' }>,
  from: number,
  to: number,
): { readonly before: number; readonly kernel: number } {
  const first = Math.ceil((from + before - kernel + 1) / upscale);
  const last = Math.floor((to + before) / upscale);
  return { before: -first, kernel: Math.max(last - first + 1, 0) };
}

/** Whether where a layer reads follows from the place of its output: not so for `dense`, which reads everything. */
export function hasPlaces(input: readonly number[], output: readonly number[], attrs: Attrs): boolean {
  if (input.length !== output.length || input.length === 1 || attrs['placeless'] === true) return false;
  const moves = ['kernel', 'upscale', 'crop', 'pads'].some((fact) => fact in attrs);
  return moves || input.slice(0, -1).every((size, i) => size === output[i]);
}
