import { checkArgument, isRecord } from '@convlang/diagnostics';
import { RandomStream } from '@convlang/tensor';
import type { DataPart, DataSource } from '../source/data-source.js';
import { DIGIT_SIZE } from './paint-lines.js';
import { drawDigit } from './draw-digit.js';

/** Settings of the built-in digits. */
export interface DigitsOptions {
  /** Those for training, or others that are never among them. */
  readonly part: DataPart;
  /** How many; item `i` is the same whatever the count. */
  readonly count: number;
  /** Another seed gives other digits; a whole number from 0. */
  readonly seed: number;
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const PIXELS = DIGIT_SIZE * DIGIT_SIZE;

/**
 * Digits 0 to 9 as if written by hand, `[28, 28, 1]`, 0 (paper) to 255 (ink). Each is drawn when it is read, so any number
 * costs no memory. Item `i` shows the digit `i mod 10` and depends on nothing but the seed, the part and `i`.
 *
 * @throws ConvlangError E556 for options that are none
 */
export function digitsSource(options: DigitsOptions): DataSource {
  checkArgument(
    'options',
    options,
    isRecord(options),
    "an object such as { part: 'train', count: 64, seed: 1 }",
  );
  const { part, count, seed } = options;
  checkArgument('part', part, ['train', 'test'].includes(part), "'train' or 'test'");
  checkArgument('count', count, Number.isSafeInteger(count) && count >= 1, 'a whole number from 1');
  checkArgument('seed', seed, Number.isSafeInteger(seed) && seed >= 0, 'a whole number from 0');
  const stream = new RandomStream(seed, `digits/${part}`, 'draw');
  return {
    name: 'digits',
    shape: [DIGIT_SIZE, DIGIT_SIZE, 1],
    count,
    targets: 'classes',
    classes: DIGITS,
    read(indices, images, labels) {
      for (let k = 0; k < indices.length; k++) {
        const picture = images.subarray(k * PIXELS, (k + 1) * PIXELS);
        labels[k] = drawDigit(stream, indices[k] as number, picture);
      }
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}
