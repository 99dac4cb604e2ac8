import type { Tensor } from '@convlang/tensor';

/** Numbers in rows and columns: one channel of an image, a filter's weights for one channel. */
export interface Plane {
  readonly height: number;
  readonly width: number;
  /** `[height, width]` */
  readonly values: Float32Array;
}

/** The channels of one sample apart: of `[1, h, w, c]` c planes, of a signal `[1, length, c]` c rows, of a vector `[1, n]` one row. */
export function planesOf({ shape, data }: Tensor<'f32'>): readonly Plane[] {
  const [height, width, channels] = planeSizes(shape.slice(1));
  return Array.from({ length: channels }, (_, channel) => {
    const values = new Float32Array(height * width);
    for (let i = 0, at = channel; i < values.length; i++, at += channels) values[i] = data[at] ?? NaN;
    return { height, width, values };
  });
}

function planeSizes(sizes: readonly number[]): readonly [height: number, width: number, channels: number] {
  const [a = 1, b = 1, c = 1] = sizes;
  if (sizes.length === 3) return [a, b, c];
  return sizes.length === 2 ? [1, a, b] : [1, a, 1];
}
