import { LARGEST_SIZE } from '../definition/bounds.js';
import { defineAugmentation } from './define-augmentation.js';
import { flipImage, rotateImage, shiftImage } from './movements.js';

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
};
