import { LARGEST_SIZE } from '../definition/bounds.js';
import { defineAugmentation } from './define-augmentation.js';
import { blendImages, cutBox, drawShare, pasteBox } from './mixtures.js';
import { flipImage, rotateImage, shiftImage } from './movements.js';

const alpha = {
  as: 'alpha',
  form: 'value',
  type: 'number',
  bounds: { above: 0, max: 1000 },
  doc: 'The share that an image keeps has the distribution Beta(alpha, alpha): near 0 or 1 below 1, even at 1, near a half above.',
} as const;

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
    draws: 1,
    target: 'moves',
    change: (image) => {
      rotateImage(image, ((2 * image.draw(0) - 1) * image.values.degrees * Math.PI) / 180);
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
