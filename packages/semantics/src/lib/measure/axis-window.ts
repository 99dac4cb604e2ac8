/** A window along one axis, at all of its positions: it reads `position * stride - before + cell * dilation`. */
export interface AxisWindow {
  /** Cells of the window. */
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
  /** Padding before the first cell of the axis. */
  readonly before: number;
  /** How many outputs there are. */
  readonly positions: number;
}

/** Stretches of cells, one beginning every `step` cells, on the cells `offset + i * spacing`. */
interface Stretches {
  readonly offset: number;
  readonly spacing: number;
  readonly length: number;
  readonly step: number;
  readonly count: number;
}

/**
 * How many of the first `size` cells of an axis are read. The cost does not grow with the size of axis or window but with the
 * root of it at most, as a file may ask for windows and images of any size.
 */
export function countRead(window: AxisWindow, size: number): number {
  return stretchesOf(window).reduce((sum, stretches) => sum + countWithin(stretches, size), 0);
}

/** A 1 for each of the first `size` cells of an axis that is read. */
export function markRead(window: AxisWindow, size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const { offset, spacing, length, step, count } of stretchesOf(window).map(joined)) {
    const [first, last] = [Math.ceil(-offset / spacing), Math.floor((size - 1 - offset) / spacing)];
    const from = Math.max(0, Math.floor((first - length + 1) / step));
    for (let i = from; i < count && i * step <= last; i++) {
      const end = Math.min(i * step + length - 1, last);
      for (let cell = Math.max(i * step, first); cell <= end; cell++) marks[offset + cell * spacing] = 1;
    }
  }
  return marks;
}

/**
 * What is read, sorted by remainder: cells `position * stride + cell * dilation` of one remainder by the stride come from every
 * `stride / divisor`-th cell of the window, and the cells that one of those reads at all positions are a stretch. Positions and
 * cells of the window can change places in the formula, and do where that makes fewer remainders.
 */
function stretchesOf({ kernel, stride, dilation, before, positions }: AxisWindow): readonly Stretches[] {
  if (kernel <= 0 || positions <= 0) return [];
  const divisor = greatestCommonDivisor(stride, dilation);
  const [byStride, byDilation] = [stride / divisor, dilation / divisor];
  if (Math.min(kernel, byStride) > Math.min(positions, byDilation))
    return stretchesOf({ kernel: positions, stride: dilation, dilation: stride, before, positions: kernel });
  return Array.from({ length: Math.min(kernel, byStride) }, (_, cell) => ({
    offset: cell * dilation - before,
    spacing: stride,
    length: positions,
    step: byDilation,
    count: Math.ceil((kernel - cell) / byStride),
  }));
}

/** Stretches that meet, as one. */
function joined(stretches: Stretches): Stretches {
  const whole = (stretches.count - 1) * stretches.step + stretches.length;
  return stretches.length < stretches.step
    ? stretches
    : { ...stretches, length: whole, step: whole, count: 1 };
}

/** Cells of some stretches among the first `size` of the axis. */
function countWithin(stretches: Stretches, size: number): number {
  const { offset, spacing, length, step, count } = joined(stretches);
  const upTo = (last: number): number => {
    if (last < 0) return 0;
    const whole = Math.min(Math.floor(last / step), count);
    return whole === count ? count * length : whole * length + Math.min(last - whole * step + 1, length);
  };
  return upTo(Math.floor((size - 1 - offset) / spacing)) - upTo(Math.ceil(-offset / spacing) - 1);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
