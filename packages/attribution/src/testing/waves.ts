import { tensor, type Tensor } from '@convlang/tensor';

/** `scale sin(7 i + seed)`, rounded to three places, and `shift`: numbers that Python can make as well. */
export function waves(shape: readonly number[], seed: number, scale = 1, shift = 0): Tensor<'f32'> {
  const count = shape.reduce((product, size) => product * size, 1);
  const data = Float32Array.from(
    { length: count },
    (_, i) => Math.floor(1000 * scale * Math.sin(7 * i + seed) + 0.5) / 1000 + shift,
  );
  return tensor('f32', shape, data);
}
