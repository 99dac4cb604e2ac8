import { LARGEST_SIZE } from '../definition/bounds.js';
import { blurImage } from './blur-image.js';
import { changeBrightness, changeContrast, changeHue, changeSaturation } from './colours.js';
import { defineAugmentation, type Origins, type RandomChange } from './define-augmentation.js';
import { resizeBox } from './geometry.js';
import { blendImages, cutBox, cutOut, drawShare, pasteBox } from './mixtures.js';
import { flipImage, moveAboutMiddle, sheared, shiftImage, turned, zoomed } from './movements.js';
import { BOX_DRAWS, drawBox } from './resized-crop.js';

const alpha = {
  as: 'alpha',
  form: 'value',
  type: 'number',
  bounds: { above: 0, max: 1000 },
  doc: 'The share that an image keeps has the distribution Beta(alpha, alpha): near 0 or 1 below 1, even at 1, near a half above.',
} as const;

/** What values, or sizes, are multiplied by: from 1 less the share to 1 more. */
const change = {
  as: 'share',
  form: 'value',
  type: 'number',
  bounds: { min: 0, max: 1 },
  doc: 'The change at most, to either side: `20%` is from 0.8 to 1.2 times.',
} as const;

/** What a movement is drawn from. */
type Chance<V> = Pick<RandomChange<V>, 'values' | 'draw'>;

/** From `-most` to `most`. */
const eitherSide = ({ draw }: Chance<unknown>, most: number): number => (2 * draw(0) - 1) * most;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Of an angle, at most. */
interface Degrees {
  readonly degrees: number;
}

/** An affine movement about the middle, from one number drawn. */
const aboutMiddle = <V>(origins: (image: Chance<V>) => Origins) => ({
  draws: 1,
  target: 'moves' as const,
  origins,
  change: (image: RandomChange<V>): boolean => {
    moveAboutMiddle(image, origins(image));
    return true;
  },
});

/** Random changes of the core, by the words behind `augment`. */
export const coreAugmentations = {
  shift: defineAugmentation({
    summary: 'Moves the image by up to so many pixels, up or down and left or right.',
    args: {
      pixels: {
        as: 'pixels',
        form: 'value',
        type: 'number',
        bounds: { min: 0, max: LARGEST_SIZE, isWhole: true },
        doc: 'Pixels at most, in each direction.',
      },
    },
    draws: 2,
    target: 'moves',
    fits: ([h, w], { pixels }) => pixels === 0 || pixels < Math.min(h, w),
    change: (image) => {
      const { pixels } = image.values;
      const move = (k: number): number => Math.floor(image.draw(k) * (2 * pixels + 1)) - pixels;
      const [down, right] = [move(0), move(1)];
      if (down === 0 && right === 0) return false;
      shiftImage(image, down, right);
      return true;
    },
  }),
  flip: defineAugmentation({
    summary: 'Mirrors every second image.',
    args: {
      axis: {
        as: 'axis',
        form: 'value',
        type: 'word',
        words: ['horizontal', 'vertical'],
        doc: 'Left to right, or top to bottom.',
      },
    },
    draws: 1,
    target: 'moves',
    change: (image) => {
      if (image.draw(0) >= 0.5) return false;
      flipImage(image, image.values.axis);
      return true;
    },
  }),
  rotate: defineAugmentation({
    summary: 'Turns the image about its middle by up to so many degrees, to either side.',
    args: {
      degrees: {
        as: 'degrees',
        form: 'value',
        type: 'number',
        bounds: { min: 0, max: 360 },
        doc: 'Degrees at most.',
      },
    },
    ...aboutMiddle((image: Chance<Degrees>) => turned(radians(eitherSide(image, image.values.degrees)))),
  }),
  zoom: defineAugmentation({
    summary: 'Makes what the image shows larger or smaller, about its middle.',
    args: { share: { ...change, bounds: { min: 0, below: 1 } } },
    ...aboutMiddle((image: Chance<{ readonly share: number }>) =>
      zoomed(1 + eitherSide(image, image.values.share)),
    ),
  }),
  shear: defineAugmentation({
    summary: 'Leans the image by up to so many degrees, to either side.',
    args: {
      degrees: {
        as: 'degrees',
        form: 'value',
        type: 'number',
        bounds: { min: 0, below: 90 },
        doc: 'Degrees at most.',
      },
    },
    ...aboutMiddle((image: Chance<Degrees>) => sheared(radians(eitherSide(image, image.values.degrees)))),
  }),
  'resized-crop': defineAugmentation({
    summary:
      'Cuts a box out of the image, at least so much of its area, and makes it as large as the image (Szegedy et al. 2014).',
    args: {
      least: {
        as: 'least',
        form: 'value',
        type: 'number',
        bounds: { above: 0, max: 1 },
        doc: 'The part of the area at least; the paper has `8%`.',
      },
    },
    draws: BOX_DRAWS,
    target: 'moves',
    change: (image) => {
      const { shape, of, from, to } = image;
      const [height, width] = shape;
      resizeBox(shape, drawBox(image, image.values.least), { height, width }, of)(from, to);
      return true;
    },
  }),
  brightness: defineAugmentation({
    summary: 'Makes the image lighter or darker.',
    args: { share: change },
    draws: 1,
    target: 'stays',
    change: (image) => {
      changeBrightness(image, 1 + eitherSide(image, image.values.share));
      return true;
    },
  }),
  contrast: defineAugmentation({
    summary: 'Brings values away from the mean of the image, or nearer to it.',
    args: { share: change },
    draws: 1,
    target: 'stays',
    change: (image) => {
      changeContrast(image, 1 + eitherSide(image, image.values.share));
      return true;
    },
  }),
  saturation: defineAugmentation({
    summary: 'Makes colours stronger or paler; for three channels.',
    args: { share: change },
    draws: 1,
    target: 'stays',
    fits: isColoured,
    change: (image) => {
      changeSaturation(image, 1 + eitherSide(image, image.values.share));
      return true;
    },
  }),
  hue: defineAugmentation({
    summary:
      'Turns colours about the circle of hues by up to so many degrees, to either side; for three channels.',
    args: {
      degrees: {
        as: 'degrees',
        form: 'value',
        type: 'number',
        bounds: { min: 0, max: 180 },
        doc: 'Degrees at most: by 120 red becomes green.',
      },
    },
    draws: 1,
    target: 'stays',
    fits: isColoured,
    change: (image) => {
      changeHue(image, eitherSide(image, image.values.degrees) / 60);
      return true;
    },
  }),
  blur: defineAugmentation({
    summary: 'Blurs the image with a Gaussian of a deviation of up to so many pixels.',
    args: {
      sigma: {
        as: 'sigma',
        form: 'value',
        type: 'number',
        bounds: { min: 0, max: 100 },
        doc: 'The deviation in pixels at most; it is drawn evenly from 0 on.',
      },
    },
    draws: 1,
    target: 'stays',
    change: (image) => {
      const sigma = image.draw(0) * image.values.sigma;
      if (sigma === 0) return false;
      blurImage(image, sigma);
      return true;
    },
  }),
  cutout: defineAugmentation({
    summary:
      'Sets a square of so many pixels to 0, at any place; part of it may lie outside (DeVries and Taylor 2017).',
    args: {
      pixels: {
        as: 'pixels',
        form: 'value',
        type: 'number',
        bounds: { min: 0, max: LARGEST_SIZE, isWhole: true },
        doc: 'Pixels of each side.',
      },
    },
    draws: 2,
    target: 'stays',
    fits: ([h, w], { pixels }) => pixels < Math.max(h, w),
    change: (image) => {
      cutOut(image, image.values.pixels, { across: image.draw(0), down: image.draw(1) });
      return true;
    },
  }),
  mixup: defineAugmentation({
    summary:
      'Adds each image up with another of its batch, and their labels in the same shares (Zhang et al. 2017).',
    args: { alpha },
    draws: 2,
    mix: (images) => blendImages(images, drawShare(images, images.values.alpha)),
  }),
  cutmix: defineAugmentation({
    summary: 'Puts a box of another image of the batch into each; labels count by area (Yun et al. 2019).',
    args: { alpha },
    draws: 4,
    mix: (images) => {
      const share = drawShare(images, images.values.alpha);
      const middle = { across: images.draw(2), down: images.draw(3) };
      return pasteBox(images, cutBox(images.shape, share, middle));
    },
  }),
};

function isColoured([, , channels]: readonly [number, number, number]): boolean {
  return channels === 3;
}
