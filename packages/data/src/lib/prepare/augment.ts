import { unreachable } from '@convlang/diagnostics';
import type { AugmentStep } from '@convlang/semantics';
import type { RandomStream } from '@convlang/tensor';
import type { ImageShape } from '../data-source.js';

/** Numbers that one step may draw for one sample. */
const DRAWS_PER_STEP = 2;

/**
 * Random changes of one image, in the order of the file. What comes in from outside the image is 0, as with padding. The
 * changes depend on the stream, the epoch and the position of the sample in the epoch's order, and on nothing else.
 *
 * @param image `[h, w, c]`, changed in place
 * @param scratch as long as `image`
 */
export function augmentImage(
  image: Float32Array,
  scratch: Float32Array,
  shape: ImageShape,
  steps: readonly AugmentStep[],
  stream: RandomStream,
  at: { readonly epoch: number; readonly position: number },
): void {
  steps.forEach((step, s) => {
    const index = (at.position * steps.length + s) * DRAWS_PER_STEP;
    const draw = (k: number): number => stream.uniform(at.epoch, index + k);
    if (changeImage(image, scratch, shape, step, draw)) image.set(scratch);
  });
}

/** @returns false when chance left the image as it is */
function changeImage(
  image: Float32Array,
  changed: Float32Array,
  shape: ImageShape,
  step: AugmentStep,
  draw: (k: number) => number,
): boolean {
  switch (step.kind) {
    case 'shift': {
      const move = (k: number): number => Math.floor(draw(k) * (2 * step.pixels + 1)) - step.pixels;
      const [down, right] = [move(0), move(1)];
      if (down !== 0 || right !== 0) shiftImage(image, changed, shape, down, right);
      return down !== 0 || right !== 0;
    }
    case 'flip':
      if (draw(0) >= 0.5) return false;
      flipImage(image, changed, shape, step.axis);
      return true;
    case 'rotate':
      rotateImage(image, changed, shape, ((2 * draw(0) - 1) * step.degrees * Math.PI) / 180);
      return true;
    default:
      return unreachable(step);
  }
}

function shiftImage(
  from: Float32Array,
  to: Float32Array,
  [h, w, c]: ImageShape,
  down: number,
  right: number,
): void {
  to.fill(0);
  const columns = w - Math.abs(right);
  if (columns <= 0) return;
  for (let y = Math.max(0, down); y < Math.min(h, h + down); y++) {
    const start = ((y - down) * w + Math.max(0, -right)) * c;
    to.set(from.subarray(start, start + columns * c), (y * w + Math.max(0, right)) * c);
  }
}

function flipImage(
  from: Float32Array,
  to: Float32Array,
  [h, w, c]: ImageShape,
  axis: 'horizontal' | 'vertical',
): void {
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const start = axis === 'horizontal' ? (y * w + w - 1 - x) * c : ((h - 1 - y) * w + x) * c;
      for (let k = 0; k < c; k++) to[(y * w + x) * c + k] = from[start + k] as number;
    }
  }
}

/** Turns clockwise about the middle, bilinear, outside 0. */
function rotateImage(from: Float32Array, to: Float32Array, shape: ImageShape, angle: number): void {
  const [h, w, c] = shape;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleY, middleX] = [(h - 1) / 2, (w - 1) / 2];
  to.fill(0);
  for (let y = 0, out = 0; y < h; y++) {
    for (let x = 0; x < w; x++, out += c) {
      const sourceX = cos * (x - middleX) + sin * (y - middleY) + middleX;
      const sourceY = -sin * (x - middleX) + cos * (y - middleY) + middleY;
      const [left, top] = [Math.floor(sourceX), Math.floor(sourceY)];
      const [dx, dy] = [sourceX - left, sourceY - top];
      for (let corner = 0; corner < 4; corner++) {
        const [row, column] = [top + (corner >> 1), left + (corner & 1)];
        if (row < 0 || row >= h || column < 0 || column >= w) continue;
        const share = (corner >> 1 ? dy : 1 - dy) * (corner & 1 ? dx : 1 - dx);
        const start = (row * w + column) * c;
        for (let k = 0; k < c; k++)
          to[out + k] = (to[out + k] as number) + share * (from[start + k] as number);
      }
    }
  }
}
