import type { ImageChange, ImageShape } from './define-image-step.js';
import type { Box } from './mixtures.js';

/** Of an image that comes out, in pixels. */
export interface Size {
  readonly height: number;
  readonly width: number;
}

/** Adds zeros round the image; what cannot be shared evenly goes to the bottom and the right. */
export function padImage([h, w, c]: ImageShape, { height, width }: Size): ImageChange {
  const top = Math.floor((height - h) / 2);
  const left = Math.floor((width - w) / 2);
  return (source, target) => {
    target.fill(0);
    for (let y = 0; y < h; y++) {
      target.set(source.subarray(y * w * c, (y + 1) * w * c), ((top + y) * width + left) * c);
    }
  };
}

/** The middle of an image, of some size: an odd rest is at the bottom and the right. */
export function middleOf([h, w]: ImageShape, { height, width }: Size): Box {
  const [top, left] = [Math.floor((h - height) / 2), Math.floor((w - width) / 2)];
  return { top, bottom: top + height, left, right: left + width };
}

/** Keeps the middle, where an odd rest is cut at the bottom and the right; or where it is drawn from two numbers, any part. */
export function cropImage(shape: ImageShape, { height, width }: Size): ImageChange {
  const [h, w, c] = shape;
  const middle = middleOf(shape, { height, width });
  return (source, target, draw) => {
    const begin = (rest: number, k: number, usual: number): number =>
      draw === undefined ? usual : Math.floor(draw(k) * (rest + 1));
    const [top, left] = [begin(h - height, 0, middle.top), begin(w - width, 1, middle.left)];
    for (let y = 0; y < height; y++) {
      const start = ((top + y) * w + left) * c;
      target.set(source.subarray(start, start + width * c), y * width * c);
    }
  };
}

/** Where a row or column of the target lies between two of the source. */
interface Between {
  readonly low: number;
  readonly high: number;
  readonly share: number;
}

/** Half-pixel centres: target i lies at (i + 0.5) * from / to - 0.5 of the source, held inside its edges. */
function placeBetween(i: number, from: number, to: number): Between {
  const at = Math.min(from - 1, Math.max(0, ((i + 0.5) * from) / to - 0.5));
  const low = Math.floor(at);
  return { low, high: Math.min(from - 1, low + 1), share: at - low };
}

/** The whole of the one or of the other. */
function toNearest({ low, high, share }: Between): Between {
  const nearest = share < 0.5 ? low : high;
  return { low: nearest, high: nearest, share: 0 };
}

/**
 * Bilinear interpolation with half-pixel centres, without smoothing when it makes smaller: the rule of PyTorch's
 * `interpolate(mode='bilinear', align_corners=False, antialias=False)` and of ONNX's `half_pixel`.
 */
export function resizeImage(shape: ImageShape, size: Size): ImageChange {
  return resizeBox(shape, wholeOf(shape), size, 'image');
}

/** All of an image. */
export function wholeOf([bottom, right]: ImageShape): Box {
  return { top: 0, bottom, left: 0, right };
}

/**
 * As {@link resizeImage}, of a box of the image: nothing beyond its edges counts.
 *
 * @param of `classes`: each number is that of the nearest pixel, of two equally near ones the lower or the right one
 */
export function resizeBox(
  [, w, c]: ImageShape,
  { top, bottom, left, right }: Box,
  { height, width }: Size,
  of: 'image' | 'classes',
): ImageChange {
  const places = (begin: number, end: number, size: number): readonly Between[] =>
    Array.from({ length: size }, (_, i) => {
      const place = placeBetween(i, end - begin, size);
      const { low, high, share } = of === 'image' ? place : toNearest(place);
      return { low: begin + low, high: begin + high, share };
    });
  const rows = places(top, bottom, height);
  const columns = places(left, right, width);
  // Tables of numbers: a walk through objects takes longer than the mixing.
  const lows = Int32Array.from(columns, ({ low }) => low * c);
  const highs = Int32Array.from(columns, ({ high }) => high * c);
  const shares = Float64Array.from(columns, ({ share }) => share);
  return (source, target) => {
    let out = 0;
    for (const row of rows) {
      const [upper, lower] = [row.low * w * c, row.high * w * c];
      const { share } = row;
      for (let x = 0; x < width; x++) {
        const low = lows[x] as number;
        const high = highs[x] as number;
        const across = shares[x] as number;
        for (let k = 0; k < c; k++) {
          const a = source[upper + low + k] as number;
          const b = source[upper + high + k] as number;
          const d = source[lower + low + k] as number;
          const e = source[lower + high + k] as number;
          const above = a + (b - a) * across;
          const below = d + (e - d) * across;
          target[out++] = above + (below - above) * share;
        }
      }
    }
  };
}
