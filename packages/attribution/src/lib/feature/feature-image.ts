import { blurImage, type ImageShape } from '@convlang/ops';
import { RandomStream } from '@convlang/tensor';
import { colourSpace, type ColourSpace } from './colours.js';
import type { InputRange } from './input-range.js';

/** Where a moved image begins: rows down and columns to the right, those that fall off come in at the other side. */
export type Shift = readonly [down: number, across: number];

/** How far free numbers spread at the beginning: nearly grey. */
const START = 0.1;

/** Images that are made: free numbers, from which pixels follow that are always between dark and bright. */
export class FeatureImage {
  readonly shape: ImageShape;
  /** `[n, h, w, c]` */
  readonly free: Float64Array;
  readonly #colours: ColourSpace;
  readonly #range: InputRange;

  /** @param count of images; a seed starts each of them elsewhere */
  constructor(count: number, shape: ImageShape, range: InputRange, seed: number) {
    const [h, w, c] = shape;
    const stream = new RandomStream(seed, 'feature', 'view');
    this.shape = shape;
    this.free = Float64Array.from({ length: count * h * w * c }, (_, i) => START * stream.normal(0, i));
    this.#colours = colourSpace(c);
    this.#range = range;
  }

  /** Shares of brightness from 0 to 1, `[n, h, w, c]`. */
  shares(): Float64Array {
    const [, , c] = this.shape;
    const shares = new Float64Array(this.free.length);
    for (let i = 0; i < shares.length; i += c)
      this.#colours.toShares(this.free.subarray(i, i + c), shares.subarray(i, i + c));
    return shares;
  }

  /** What the network sees of shares, moved. */
  seen(shares: Float64Array, shift: Shift): Float32Array {
    const { low, high } = this.#range;
    const seen = new Float32Array(shares.length);
    this.#eachMoved(shift, (from, to, channel) => {
      const [dark, bright] = [low[channel] as number, high[channel] as number];
      seen[to] = dark + (bright - dark) * (shares[from] as number);
    });
    return seen;
  }

  /** The gradients of the free numbers, from those of what the network saw. */
  gradients(shares: Float64Array, ofSeen: Float32Array, shift: Shift): Float64Array {
    const { low, high } = this.#range;
    const [, , c] = this.shape;
    const ofShares = new Float64Array(shares.length);
    this.#eachMoved(shift, (from, to, channel) => {
      ofShares[from] = ((high[channel] as number) - (low[channel] as number)) * (ofSeen[to] as number);
    });
    const gradients = new Float64Array(shares.length);
    for (let i = 0; i < shares.length; i += c)
      this.#colours.back(
        shares.subarray(i, i + c),
        ofShares.subarray(i, i + c),
        gradients.subarray(i, i + c),
      );
    return gradients;
  }

  /** Blurs the free numbers, each image and channel by itself. */
  blur(sigma: number): void {
    const [h, w, c] = this.shape;
    const size = h * w * c;
    for (let first = 0; first < this.free.length; first += size) {
      const from = Float32Array.from(this.free.subarray(first, first + size));
      const to = new Float32Array(size);
      blurImage({ shape: this.shape, from, to }, sigma);
      this.free.set(to, first);
    }
  }

  /** Every number, where it lies and where it lies moved. */
  #eachMoved([down, across]: Shift, visit: (from: number, to: number, channel: number) => void): void {
    const [h, w, c] = this.shape;
    for (let row = 0; row < this.free.length / (w * c); row++) {
      const [image, y] = [Math.floor(row / h), row % h];
      const movedRow = image * h + ((y + down) % h);
      for (let x = 0; x < w; x++)
        for (let channel = 0; channel < c; channel++)
          visit((row * w + x) * c + channel, (movedRow * w + ((x + across) % w)) * c + channel, channel);
    }
  }
}
