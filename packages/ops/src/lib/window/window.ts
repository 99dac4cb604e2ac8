/** What happens when a window does not reach the far edge in whole steps. */
export type Rounding = 'exact' | 'floor' | 'ceil';

/** Padding as the file asks for it. `sides` is `[top, bottom, left, right]`. */
export type PadSpec =
  | { readonly kind: 'sides'; readonly sides: readonly [number, number, number, number] }
  /** Output `ceil(size / stride)`; the odd pixel goes `after` (TensorFlow) or `before`. */
  | { readonly kind: 'same'; readonly odd: 'after' | 'before' }
  /** Half of the dilated kernel, rounded down, on both sides (the PyTorch habit). */
  | { readonly kind: 'half' };

/** No padding at all, what `pad valid` and `pad 0` mean. */
export const noPad: PadSpec = { kind: 'sides', sides: [0, 0, 0, 0] };

/** A window over an image, before it is known whether it fits. Pairs are `[height, width]`. */
export interface WindowRequest {
  readonly input: readonly [number, number];
  readonly kernel: readonly [number, number];
  readonly stride: readonly [number, number];
  readonly dilation: readonly [number, number];
  readonly pad: PadSpec;
  readonly rounding: Rounding;
  /** What `ceil` adds at the far edge: cells that count for nothing (`overhang`, pools) or more zeros (`pad`, conv). */
  readonly ceilBy: 'overhang' | 'pad';
}

/** One direction of a window: the numbers of the formula `(size - extent + padding) / stride + 1`. */
export interface WindowAxis {
  readonly name: 'height' | 'width' | 'length';
  /** Size of the image in this direction, W of the formula. */
  readonly size: number;
  /** Size of the kernel with its holes: `dilation * (kernel - 1) + 1`, F of the formula. */
  readonly extent: number;
  /** Both pads together, 2P of the formula. */
  readonly padding: number;
  /** The pad behind the image: the part of `padding` at the bottom or right. */
  readonly after: number;
  readonly stride: number;
  /** `fits` when the formula comes out whole. */
  readonly verdict: 'fits' | 'inexact' | 'too-small';
}

/** Why a window does not fit: `too-small` when it is larger than the padded image in some direction. */
export interface WindowMismatch {
  readonly reason: 'inexact' | 'too-small';
  /** Height and width; of a signal the one row, which always fits, and the length. */
  readonly axes: readonly [WindowAxis, WindowAxis];
  readonly request: WindowRequest;
}

/** How a window lies on an image. */
export interface WindowFit {
  readonly kind: 'fits';
  /** `[top, bottom, left, right]`. */
  readonly pads: readonly [number, number, number, number];
  /** Rows and columns beyond the padded image that the last window reaches over. */
  readonly overhang: readonly [number, number];
  /** Rows and columns of zeros at the bottom and right that `ceil` has put into `pads`. */
  readonly added: readonly [number, number];
  readonly output: readonly [number, number];
}

/** A window that stands, or why it does not. */
export type WindowResult = WindowFit | { readonly kind: 'mismatch'; readonly mismatch: WindowMismatch };

interface AxisFit {
  readonly before: number;
  readonly after: number;
  readonly overhang: number;
  readonly added: number;
  readonly output: number;
}

/**
 * The one place where windows are resolved: the formula `(W - F + 2P)/S + 1` must come out whole unless the request says
 * how to round. `floor` leaves the far rows unread; `ceil` adds a last window that reaches over the edge, as Caffe and PyTorch do,
 * unless it would start behind the image. `same` states its own rounding (TensorFlow's rule), so it always fits.
 */
export function resolveWindow(request: WindowRequest): WindowResult {
  const axes = [axisOf(request, 0), axisOf(request, 1)] as const;
  const isOne = (verdict: WindowAxis['verdict']): boolean =>
    axes[0].verdict === verdict || axes[1].verdict === verdict;
  const reason = isOne('too-small') ? 'too-small' : isOne('inexact') ? 'inexact' : null;
  if (reason !== null) return { kind: 'mismatch', mismatch: { reason, axes, request } };
  const rows = fitAxis(request, axes[0]);
  const columns = fitAxis(request, axes[1]);
  return {
    kind: 'fits',
    pads: [rows.before, rows.after, columns.before, columns.after],
    overhang: [rows.overhang, columns.overhang],
    added: [rows.added, columns.added],
    output: [rows.output, columns.output],
  };
}

/** The value of the formula, whole or not. */
export function windowPositions(axis: Pick<WindowAxis, 'size' | 'extent' | 'padding' | 'stride'>): number {
  return (axis.size - axis.extent + axis.padding) / axis.stride + 1;
}

/** Size of a kernel with its holes. */
export function dilatedExtent(kernel: number, dilation: number): number {
  return dilation * (kernel - 1) + 1;
}

function axisOf(request: WindowRequest, i: 0 | 1): WindowAxis {
  const [before, after] = padsOf(request, i);
  const size = request.input[i];
  const stride = request.stride[i];
  const padding = before + after;
  const extent = dilatedExtent(request.kernel[i], request.dilation[i]);
  const verdict = verdictOf((size - extent + padding) / stride + 1, request);
  return { name: i === 0 ? 'height' : 'width', size, extent, padding, after, stride, verdict };
}

function verdictOf(positions: number, request: WindowRequest): WindowAxis['verdict'] {
  if (positions < 1) return 'too-small';
  const mayRound = request.rounding !== 'exact' || request.pad.kind === 'same';
  return Number.isInteger(positions) || mayRound ? 'fits' : 'inexact';
}

function padsOf(request: WindowRequest, i: 0 | 1): readonly [before: number, after: number] {
  const { pad } = request;
  const extent = dilatedExtent(request.kernel[i], request.dilation[i]);
  switch (pad.kind) {
    case 'sides':
      return i === 0 ? [pad.sides[0], pad.sides[1]] : [pad.sides[2], pad.sides[3]];
    case 'half':
      return [Math.floor(extent / 2), Math.floor(extent / 2)];
    case 'same': {
      const [size, stride] = [request.input[i], request.stride[i]];
      const total = Math.max((Math.ceil(size / stride) - 1) * stride + extent - size, 0);
      const less = Math.floor(total / 2);
      return pad.odd === 'after' ? [less, total - less] : [total - less, less];
    }
  }
}

/**
 * Windows that fit whole are always laid, also those that start in the far padding; rounding up adds one that reaches over the
 * edge, and only where it starts in the image or in the padding before it, as in PyTorch (`pooling_output_shape`) and Caffe.
 */
function fitAxis(request: WindowRequest, axis: WindowAxis): AxisFit {
  const { after } = axis;
  const before = axis.padding - after;
  const fitting = Math.floor(windowPositions(axis));
  const start = fitting * axis.stride;
  const reach = start + axis.extent - (axis.size + axis.padding);
  const isRoundedUp =
    request.rounding === 'ceil' &&
    request.pad.kind !== 'same' &&
    reach < axis.stride &&
    start < axis.size + before;
  if (!isRoundedUp) return { before, after, overhang: 0, added: 0, output: fitting };
  const output = fitting + 1;
  return request.ceilBy === 'pad'
    ? { before, after: after + reach, overhang: 0, added: reach, output }
    : { before, after, overhang: reach, added: 0, output };
}
