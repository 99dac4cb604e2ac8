import { imageTaps } from '@convlang/ops';
import { tensor, type Tensor } from '@convlang/tensor';

/**
 * Brings maps to another size, linearly between the middles of their cells, as `interpolate` of PyTorch does it with `align_corners` off.
 *
 * @param map `[n, h, w]`, or `[n, length]`
 * @param sizes height and width, or length, of what comes out
 */
export function enlargeMap(map: Tensor<'f32'>, sizes: readonly number[]): Tensor<'f32'> {
  const [count = 0, ...own] = map.shape;
  const [height, width] = own.length === 1 ? [1, own[0] ?? 1] : [own[0] ?? 1, own[1] ?? 1];
  const target = sizes.length === 1 ? [1, sizes[0] ?? 1] : sizes;
  const [rows, columns] = imageTaps({ rule: 'half-pixel', target, begin: [0, 0] }, [height, width]);
  const size = target.reduce((product, one) => product * one, 1);
  const data = new Float32Array(count * size);
  for (let sample = 0; sample < count; sample++) {
    const from = map.data.subarray(sample * height * width, (sample + 1) * height * width);
    data.set(resampled(from, width, rows, columns), sample * size);
  }
  return tensor('f32', [count, ...sizes], data);
}

type Taps = ReturnType<typeof imageTaps>[0];

function resampled(from: Float32Array, width: number, rows: Taps, columns: Taps): Float32Array {
  const [height, across] = [rows.starts.length - 1, columns.starts.length - 1];
  const out = new Float32Array(height * across);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < across; x++)
      forEachTap(rows, y, (row, share) => {
        forEachTap(columns, x, (column, part) => {
          const i = y * across + x;
          out[i] = (out[i] as number) + share * part * (from[row * width + column] as number);
        });
      });
  return out;
}

function forEachTap(
  { starts, cells, weights }: Taps,
  i: number,
  read: (cell: number, weight: number) => void,
): void {
  for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) read(cells[k] ?? 0, weights[k] ?? 0);
}
