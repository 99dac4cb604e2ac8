import type { ImageShape } from '@convlang/data';
import { headSizes } from '@convlang/train/step';
import { fourDigits } from '../numbers/four-digits.js';
import { spreadOf } from '../numbers/spread.js';
import { pngUrl } from '../page/png-url.js';
import type { ImageAnswers } from './answers.js';
import { EveryNth, MOST_ERRORS } from './every-nth.js';
import type { HeadLook, HeadPlace, Said } from './head-look.js';
import { imageRaster, rangeOf } from './image-raster.js';
import { KeepMost } from './keep-most.js';

/** Samples that are shown, of all heads. */
const MOST_WORST = 8;
/** Pixels along the longer side of a picture, at most. */
const MOST_SIDE = 96;

/** A sample with its numbers, `[h, w, c]`. */
interface Images {
  readonly sample: number;
  readonly mae: number;
  readonly square: number;
  readonly target: Float32Array;
  readonly answer: Float32Array;
}

/** Looks at a head that gives an image for each sample. */
export class ImageLook implements HeadLook {
  readonly #place: HeadPlace;
  readonly #shape: ImageShape;
  readonly #worst: KeepMost<Images>;
  readonly #errors = new EveryNth<number>(MOST_ERRORS);
  /** Mean square of each sample. */
  readonly #squares: number[] = [];
  #sizes = 0;
  #range: readonly [low: number, high: number] = [Infinity, -Infinity];

  constructor(place: HeadPlace) {
    this.#place = place;
    const [height = 1, width = 1, channels = 1] = headSizes(place.model.graph, place.head);
    this.#shape = [height, width, channels];
    this.#worst = new KeepMost(Math.max(3, Math.floor(MOST_WORST / place.heads)));
  }

  add({ samples, scored: { labels, columns, scores } }: Said): void {
    for (const [i, sample] of samples.entries()) {
      const own = (numbers: ArrayLike<number>): Float32Array =>
        Float32Array.from({ length: columns }, (_, k) => numbers[i * columns + k] as number);
      const [target, answer] = [own(labels), own(scores)];
      let [size, square] = [0, 0];
      for (const [k, value] of answer.entries()) {
        const error = value - (target[k] as number);
        size += Math.abs(error);
        square += error * error;
        this.#errors.add(error);
      }
      const [mae, mean] = [size / columns, square / columns];
      const [low, high] = rangeOf(target);
      this.#range = [Math.min(this.#range[0], low), Math.max(this.#range[1], high)];
      this.#sizes += mae;
      this.#squares.push(mean);
      if (mean > 0) this.#worst.add(mean, () => ({ sample, mae, square: mean, target, answer }));
    }
  }

  async finish(): Promise<ImageAnswers> {
    const peak = peakOf(this.#range);
    // Without any error it is infinite, and so would be the mean.
    const told = this.#squares.filter((square) => square > 0).map((square) => psnrOf(peak, square));
    return {
      kind: 'images',
      head: this.#place.head,
      peak: fourDigits(peak),
      mae: fourDigits(this.#sizes / (this.#squares.length || 1)),
      psnr: told.length > 0 ? fourDigits(told.reduce((sum, one) => sum + one, 0) / told.length) : null,
      errors: spreadOf(this.#errors.things()),
      worst: await Promise.all(
        this.#worst.things().map(async ({ sample, mae, square, target, answer }) => {
          // Both on the scale of the target, so that what is too light looks so.
          const picture = (numbers: Float32Array): Promise<string> =>
            pngUrl(imageRaster(numbers, this.#shape, { range: rangeOf(target), most: MOST_SIDE }));
          return {
            sample,
            mae: fourDigits(mae),
            psnr: fourDigits(psnrOf(peak, square)),
            target: await picture(target),
            answer: await picture(answer),
          };
        }),
      ),
    };
  }
}

/** The largest value that images of such numbers may have. */
function peakOf([low, high]: readonly [number, number]): number {
  if (low >= 0 && high <= 255) return high <= 1 ? 1 : 255;
  return high - low;
}

/** Peak signal-to-noise ratio in decibels: `10 log10(peak^2 / mean square)`. */
function psnrOf(peak: number, square: number): number {
  return 10 * Math.log10(peak ** 2 / square);
}
