import type { Origins, RandomChange } from './define-augmentation.js';

/** An image or a map, and where the moved one is written. */
export type Moved = Pick<RandomChange<unknown>, 'shape' | 'of' | 'from' | 'to'>;

/** The row or the column that a pixel of the moved image comes from. */
type Origin = (y: number, x: number) => number;

/** Moves an image; what comes in is 0, in a map the class at the edge. */
export function shiftImage(moved: Moved, down: number, right: number): void {
  const { shape, from, to } = moved;
  const [h, w, c] = shape;
  if (moved.of === 'classes') {
    moveClasses(
      moved,
      (y) => y - down,
      (_, x) => x - right,
    );
    return;
  }
  to.fill(0);
  const columns = w - Math.abs(right);
  if (columns <= 0) return;
  for (let y = Math.max(0, down); y < Math.min(h, h + down); y++) {
    const start = ((y - down) * w + Math.max(0, -right)) * c;
    to.set(from.subarray(start, start + columns * c), (y * w + Math.max(0, right)) * c);
  }
}

/** Mirrors an image, left to right (`horizontal`) or top to bottom. */
export function flipImage({ shape: [h, w, c], from, to }: Moved, axis: 'horizontal' | 'vertical'): void {
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const start = axis === 'horizontal' ? (y * w + w - 1 - x) * c : ((h - 1 - y) * w + x) * c;
      for (let k = 0; k < c; k++) to[(y * w + x) * c + k] = from[start + k] as number;
    }
  }
}

/** Turned clockwise about the middle. */
export function turned(angle: number): Origins {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { yOfY: cos, yOfX: -sin, xOfY: sin, xOfX: cos };
}

/** So many times as large, about the middle. */
export function zoomed(factor: number): Origins {
  return { yOfY: 1 / factor, yOfX: 0, xOfY: 0, xOfX: 1 / factor };
}

/** Columns lean by an angle below a quarter turn, to the left at the bottom; the middle row stays. */
export function sheared(angle: number): Origins {
  return { yOfY: 1, yOfX: 0, xOfY: Math.tan(angle), xOfX: 1 };
}

/** One movement and then another, as one. */
export function joinOrigins(one: Origins, other: Origins): Origins {
  return {
    yOfY: one.yOfY * other.yOfY + one.yOfX * other.xOfY,
    yOfX: one.yOfY * other.yOfX + one.yOfX * other.xOfX,
    xOfY: one.xOfY * other.yOfY + one.xOfX * other.xOfY,
    xOfX: one.xOfY * other.yOfX + one.xOfX * other.xOfX,
  };
}

/** Moves pixels about the middle. An image is bilinear and 0 outside, as `affine_grid` and `grid_sample` of PyTorch make it; a map has the nearest classes. */
export function moveAboutMiddle(moved: Moved, { yOfY, yOfX, xOfY, xOfX }: Origins): void {
  const { shape, from, to } = moved;
  const [h, w, c] = shape;
  const [middleY, middleX] = [(h - 1) / 2, (w - 1) / 2];
  const rowOf: Origin = (y, x) => yOfX * (x - middleX) + yOfY * (y - middleY) + middleY;
  const columnOf: Origin = (y, x) => xOfX * (x - middleX) + xOfY * (y - middleY) + middleX;
  if (moved.of === 'classes') {
    moveClasses(moved, rowOf, columnOf);
    return;
  }
  to.fill(0);
  for (let y = 0, out = 0; y < h; y++) {
    for (let x = 0; x < w; x++, out += c) {
      const [sourceY, sourceX] = [rowOf(y, x), columnOf(y, x)];
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

/** Gives each pixel the class of the one that is nearest to where it comes from; of several equally near ones the lower, or the right one. */
function moveClasses({ shape: [h, w, c], from, to }: Moved, rowOf: Origin, columnOf: Origin): void {
  const nearest = (at: number, size: number): number => Math.min(size - 1, Math.max(0, Math.round(at)));
  for (let y = 0, out = 0; y < h; y++)
    for (let x = 0; x < w; x++, out += c) {
      const start = (nearest(rowOf(y, x), h) * w + nearest(columnOf(y, x), w)) * c;
      for (let k = 0; k < c; k++) to[out + k] = from[start + k] as number;
    }
}
