import type { RandomChange } from './define-augmentation.js';

/** An image, and where the moved one is written. */
type Moved = Pick<RandomChange<unknown>, 'shape' | 'from' | 'to'>;

/** Moves an image; what comes in is 0. */
export function shiftImage({ shape: [h, w, c], from, to }: Moved, down: number, right: number): void {
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

/** Turns clockwise about the middle, bilinear, outside 0. */
export function rotateImage({ shape: [h, w, c], from, to }: Moved, angle: number): void {
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
