import type { HostProgram } from '@convlang/backend';
import { imageGradTaps, imageTaps, type Taps } from '@convlang/ops';
import { f32At, imageAt, plainProgram, type ImageShape, type Kernel } from '../kernel.js';

/** Rows and columns of images, each a sum of a few of others: a pixel is done at a time, its channels in one loop. */
function resampling(from: ImageShape, to: ImageShape, [rows, columns]: readonly [Taps, Taps]): HostProgram {
  const { channels } = from;
  return plainProgram((ins, outs) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    let at = 0;
    for (let n = 0; n < from.samples; n++)
      for (let i = 0; i < to.height; i++)
        for (let j = 0; j < to.width; j++, at += channels) {
          let count = 0;
          for (let k = rows.starts[i] as number; k < (rows.starts[i + 1] as number); k++) {
            const row = (n * from.height + (rows.cells[k] as number)) * from.width;
            for (let l = columns.starts[j] as number; l < (columns.starts[j + 1] as number); l++) {
              const place = (row + (columns.cells[l] as number)) * channels;
              const weight = (rows.weights[k] as number) * (columns.weights[l] as number);
              if (count++ === 0) setPixel(x, place, y, at, channels, weight);
              else addPixel(x, place, y, at, channels, weight);
            }
          }
          // Nobody reads it: it has no gradient.
          if (count === 0) y.fill(0, at, at + channels);
        }
  });
}

function setPixel(
  x: Float32Array,
  from: number,
  y: Float32Array,
  to: number,
  channels: number,
  weight: number,
): void {
  for (let c = 0; c < channels; c++) y[to + c] = weight * (x[from + c] as number);
}

function addPixel(
  x: Float32Array,
  from: number,
  y: Float32Array,
  to: number,
  channels: number,
  weight: number,
): void {
  for (let c = 0; c < channels; c++) y[to + c] = (y[to + c] as number) + weight * (x[from + c] as number);
}

export const resample: Kernel<'resample'> = ({ inputs, outputs, attrs }) => {
  const from = imageAt(inputs, 0);
  return resampling(from, imageAt(outputs, 0), imageTaps(attrs, [from.height, from.width]));
};

export const resampleGrad: Kernel<'resampleGrad'> = ({ inputs, outputs, attrs }) =>
  resampling(imageAt(inputs, 0), imageAt(outputs, 0), imageGradTaps(attrs, attrs.size));
