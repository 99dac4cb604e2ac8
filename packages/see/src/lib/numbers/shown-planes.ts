import { tensor, type Tensor } from '@convlang/tensor';
import type { Plane } from '@convlang/views';

/** Most maps of a layer that are shown, fewer where they are large: a page of any network stays readable, and small. */
const [FEWEST_MAPS, MOST_MAPS] = [8, 32];
const [MANY_NUMBERS, MOST_NUMBERS] = [2 ** 16, 2 ** 20];

/** How many of some maps of a size are shown. */
export function shownCount(maps: number, size: number): number {
  const few = Math.max(FEWEST_MAPS, Math.floor(MANY_NUMBERS / size));
  return Math.min(maps, MOST_MAPS, few, Math.max(1, Math.floor(MOST_NUMBERS / size)));
}

/** The first channels of `[1, h, w, c]` or `[1, length, c]`; a vector whole. */
export function firstChannels(numbers: Tensor<'f32'>, count: number): Tensor<'f32'> {
  const { shape, data } = numbers;
  const channels = shape.at(-1) ?? 1;
  if (shape.length < 3 || count >= channels) return numbers;
  const pixels = data.length / channels;
  const kept = new Float32Array(pixels * count);
  for (let pixel = 0; pixel < pixels; pixel++)
    kept.set(data.subarray(pixel * channels, pixel * channels + count), pixel * count);
  return tensor('f32', [...shape.slice(0, -1), count], kept);
}

/** A row that is too long for a picture, in several: the most even ones without a rest, else as they fall, the last one filled with NaN. */
export function wrapRow(plane: Plane): Plane {
  const { height, width, values } = plane;
  if (height !== 1 || width <= 16) return plane;
  const wanted = Math.ceil(Math.sqrt(2 * width));
  const even = Array.from({ length: wanted }, (_, i) => wanted + i).find((columns) => width % columns === 0);
  const columns = even ?? wanted;
  const rows = Math.ceil(width / columns);
  const filled = new Float32Array(rows * columns).fill(NaN);
  filled.set(values);
  return { height: rows, width: columns, values: filled };
}
