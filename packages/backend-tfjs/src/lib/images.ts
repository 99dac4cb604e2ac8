import * as tf from '@tensorflow/tfjs';

/** `[top, bottom, left, right]`. */
export type Pads = readonly [number, number, number, number];

/** The four numbers of an attribute. */
export function padsOf(pads: readonly number[]): Pads {
  const [top = 0, bottom = 0, left = 0, right = 0] = pads;
  return [top, bottom, left, right];
}

/** Rows and columns of one value around images `[n, h, w, c]`; negative pads cut. */
export function padImages(x: tf.Tensor, pads: Pads, value = 0): tf.Tensor {
  const cut = pads.map((pad) => Math.max(0, -pad));
  const add = pads.map((pad) => Math.max(0, pad));
  const [n = 1, h = 1, w = 1, c = 1] = x.shape;
  const [cutTop = 0, cutBottom = 0, cutLeft = 0, cutRight = 0] = cut;
  const kept = cut.some((pad) => pad > 0)
    ? tf.slice(x, [0, cutTop, cutLeft, 0], [n, h - cutTop - cutBottom, w - cutLeft - cutRight, c])
    : x;
  const [top = 0, bottom = 0, left = 0, right = 0] = add;
  return add.some((pad) => pad > 0)
    ? tf.pad(
        kept,
        [
          [0, 0],
          [top, bottom],
          [left, right],
          [0, 0],
        ],
        value,
      )
    : kept;
}

/** The part of images that lies inside their padding: `[height, width]` cells from `[top, left]`. */
export function cropImages(x: tf.Tensor, { top, left, height, width }: Box): tf.Tensor {
  const [n = 1, h = 1, w = 1, c = 1] = x.shape;
  if (top === 0 && left === 0 && height === h && width === w) return x;
  return tf.slice(x, [0, top, left, 0], [n, height, width, c]);
}

/** A part of images. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** Images with `factor - 1` rows and columns of zeros after each: `[n, h, w, c]` to `[n, h * fy, w * fx, c]`. */
export function spreadImages(x: tf.Tensor, [fy, fx]: readonly [number, number]): tf.Tensor {
  const [n = 1, h = 1, w = 1, c = 1] = x.shape;
  const after = (t: tf.Tensor, factor: number): tf.Tensor =>
    factor === 1
      ? t
      : tf.pad(t, [
          [0, 0],
          [0, factor - 1],
          [0, 0],
        ]);
  const rows = after(tf.reshape(x, [n * h, 1, w * c]), fy);
  const columns = after(tf.reshape(rows, [n * h * fy * w, 1, c]), fx);
  return tf.reshape(columns, [n, h * fy, w * fx, c]);
}

/** The cells that the window position `[v, u]` sees, one for each output: a strided part of padded images. */
export function cellsAt(
  x: tf.Tensor,
  [v, u]: readonly [number, number],
  [sy, sx]: readonly [number, number],
  [oh, ow]: readonly [number, number],
): tf.Tensor {
  const [n = 1, , , c = 1] = x.shape;
  if (sy === 1 && sx === 1) return tf.slice(x, [0, v, u, 0], [n, oh, ow, c]);
  return tf.stridedSlice(
    x,
    [0, v, u, 0],
    [n, v + (oh - 1) * sy + 1, u + (ow - 1) * sx + 1, c],
    [1, sy, sx, 1],
  );
}

/** The transpose of {@link cellsAt}: puts one number for each output at its cell of `[height, width]` zeros. */
export function scatterCells(
  dy: tf.Tensor,
  [v, u]: readonly [number, number],
  stride: readonly [number, number],
  [height, width]: readonly [number, number],
): tf.Tensor {
  const spread = spreadImages(dy, stride);
  const [, h = 1, w = 1] = spread.shape;
  return padImages(spread, [v, height - v - h, u, width - u - w]);
}

/** Two numbers of an attribute. */
export function pairOf(numbers: readonly number[]): readonly [number, number] {
  const [a = 1, b = 1] = numbers;
  return [a, b];
}

/** Positions of a window's cells, in row-major order. */
export function positionsOf([kh, kw]: readonly [number, number]): readonly (readonly [number, number])[] {
  return Array.from({ length: kh * kw }, (_, i) => [Math.floor(i / kw), i % kw]);
}
