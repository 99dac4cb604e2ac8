/** How the numbers along an axis come from those of another length. */
export const resampleKinds = ['half-pixel', 'align-corners', 'corner', 'mean', 'reflect', 'edge'] as const;

/** One of {@link resampleKinds}. */
export type ResampleRule = (typeof resampleKinds)[number];

/** An axis that is resampled, in cells. */
export interface ResampledAxis {
  readonly rule: ResampleRule;
  /** Length of the input. */
  readonly from: number;
  /** Length of the output. */
  readonly to: number;
  /** Cells in front of the input's first, for `reflect` and `edge`. */
  readonly begin: number;
}

/**
 * A linear map along an axis: output `i` is the sum of `weights[k] * x[cells[k]]` for `k` from `starts[i]` to `starts[i + 1] - 1`.
 */
export interface Taps {
  readonly starts: Int32Array;
  readonly cells: Int32Array;
  readonly weights: Float64Array;
}

type Tap = readonly [cell: number, weight: number];

/**
 * What each place of a resampled axis reads.
 *
 * - `half-pixel`: linear between centres of cells, at `(i + 1/2) from / to - 1/2`, held at the ends: PyTorch's
 *   `align_corners=False` (`area_pixel_compute_source_index` in `aten/src/ATen/native/UpSample.h`), TensorFlow's
 *   `half_pixel_centers=True` (`HalfPixelScaler` in `core/util/image_resizer_state.h`)
 * - `align-corners`: linear at `i (from - 1) / (to - 1)`
 * - `corner`: linear at `i from / to`, the default of TensorFlow 1 (`LegacyScaler`)
 * - `mean`: of cells `floor(i from / to)` to `ceil((i + 1) from / to) - 1`, PyTorch's adaptive average pooling
 *   (`start_index`, `end_index` in `AdaptivePooling.h`)
 * - `reflect`: cell `i - begin`, mirrored about the first and the last, which are not repeated
 * - `edge`: cell `i - begin`, or the nearest that there is
 */
export function tapsOf(axis: ResampledAxis): Taps {
  return collectTaps(Array.from({ length: axis.to }, (_, i) => tapsAt(axis, i)));
}

/** The transposed map: from gradients of the output to those of an input of `from` cells. */
export function transposeTaps(taps: Taps, from: number): Taps {
  const readers = Array.from({ length: from }, (): Tap[] => []);
  for (let i = 0; i + 1 < taps.starts.length; i++)
    for (let k = taps.starts[i] ?? 0; k < (taps.starts[i + 1] ?? 0); k++)
      readers[taps.cells[k] ?? 0]?.push([i, taps.weights[k] ?? 0]);
  return collectTaps(readers);
}

function collectTaps(lists: readonly (readonly Tap[])[]): Taps {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (starts[i + 1] = (starts[i] ?? 0) + list.length));
  const all = lists.flat();
  return {
    starts,
    cells: Int32Array.from(all, ([cell]) => cell),
    weights: Float64Array.from(all, ([, weight]) => weight),
  };
}

function tapsAt({ rule, from, to, begin }: ResampledAxis, i: number): readonly Tap[] {
  switch (rule) {
    case 'half-pixel':
      return between(((i + 0.5) * from) / to - 0.5, from);
    case 'align-corners':
      return between(to === 1 ? 0 : (i * (from - 1)) / (to - 1), from);
    case 'corner':
      return between((i * from) / to, from);
    case 'mean': {
      const first = Math.floor((i * from) / to);
      const count = Math.ceil(((i + 1) * from) / to) - first;
      return Array.from({ length: count }, (_, k): Tap => [first + k, 1 / count]);
    }
    case 'reflect':
      return [[mirrored(i - begin, from), 1]];
    case 'edge':
      return [[Math.min(Math.max(i - begin, 0), from - 1), 1]];
  }
}

/** Linear between the two cells around a place; at the ends the last cell alone. */
function between(place: number, from: number): readonly Tap[] {
  const held = Math.min(Math.max(place, 0), from - 1);
  const cell = Math.floor(held);
  const share = held - cell;
  if (share === 0) return [[cell, 1]];
  return [
    [cell, 1 - share],
    [cell + 1, share],
  ];
}

function mirrored(cell: number, from: number): number {
  const last = from - 1;
  return last - Math.abs(last - Math.abs(cell));
}
