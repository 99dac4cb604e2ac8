/** Attributes that a convolution and its gradients share; see the op. */
export interface ConvAttrs {
  readonly stride: readonly number[];
  readonly pads: readonly number[];
  readonly dilation: readonly number[];
  readonly groups: number;
}

/** One axis of a convolution, in cells. */
export interface ConvAxis {
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
  /** Zeros in front. */
  readonly before: number;
  /** Cells of the convolution's input and output. */
  readonly input: number;
  readonly output: number;
}

/** The axis of height (0) or width (1). */
export function convAxis(
  attrs: ConvAttrs,
  axis: 0 | 1,
  kernel: number,
  input: number,
  output: number,
): ConvAxis {
  return {
    kernel,
    input,
    output,
    stride: attrs.stride[axis] ?? 1,
    dilation: attrs.dilation[axis] ?? 1,
    before: attrs.pads[2 * axis] ?? 0,
  };
}

/** The zeros that forward windows need behind the input; the last rows may be read by no window, then none. */
export function padBehind(axis: ConvAxis): number {
  const reach = (axis.output - 1) * axis.stride + (axis.kernel - 1) * axis.dilation + 1;
  return Math.max(reach - axis.before - axis.input, 0);
}

/** A cell of the kernel and how far from a row's start the number it multiplies lies. */
export interface Tap {
  readonly cell: number;
  readonly distance: number;
}

/** Numbers of one group of channels, counted from a row's start: every tap times every channel. */
export function depthTable(taps: readonly Tap[], channels: number): Int32Array {
  const table = new Int32Array(taps.length * channels);
  taps.forEach((tap, t) => {
    for (let c = 0; c < channels; c++) table[t * channels + c] = tap.distance + c;
  });
  return table;
}

/** All whole numbers from 0. */
export function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
