import { defineImageStep, type ImageShape } from './define-image-step.js';
import { cropImage, padImage, resizeImage } from './geometry.js';
import { grayImage, scaleChannels } from './pixel-values.js';

const size = {
  to: {
    as: 'size',
    form: 'value',
    type: 'size',
    doc: 'Sizes of what comes out; those before may stand in front.',
  },
} as const;

const eachChannel = {
  values: {
    as: 'values',
    form: 'value',
    type: 'numbers',
    doc: 'One number, or one for each channel.',
    expected: 'one number, or one for each channel',
  },
} as const;

/** Steps of preprocessing of the core, by the words that begin an entry of a data section. */
export const coreImageSteps = {
  pad: defineImageStep({
    summary: 'Adds zeros round the image.',
    args: size,
    movesPixels: true,
    shapeAfter: ([h, w, c], { height, width }) => (height < h || width < w ? null : [height, width, c]),
    create: padImage,
  }),
  crop: defineImageStep({
    summary: 'Keeps the middle of the image.',
    args: size,
    movesPixels: true,
    shapeAfter: ([h, w, c], { height, width }) => (height > h || width > w ? null : [height, width, c]),
    create: cropImage,
  }),
  resize: defineImageStep({
    summary: 'Brings the image to another size, bilinearly.',
    args: size,
    movesPixels: true,
    keepsWhole: true,
    shapeAfter: ([, , c], { height, width }) => [height, width, c],
    create: resizeImage,
  }),
  gray: defineImageStep({
    summary: 'Makes brightness of three channels.',
    args: {},
    movesPixels: false,
    shapeAfter: ([h, w, c]) => (c === 1 || c === 3 ? [h, w, 1] : null),
    create: grayImage,
  }),
  scale: defineImageStep({
    summary: 'Multiplies all values.',
    args: {
      factor: {
        as: 'factor',
        form: 'value',
        type: 'number',
        doc: 'What values are multiplied by, such as `1/255`.',
        expected: 'one number, such as `1/255`',
      },
    },
    movesPixels: false,
    shapeAfter: (shape) => shape,
    create: (shape, { factor }) => scaleChannels(shape, each(shape, [factor]), each(shape, [0])),
  }),
  mean: defineImageStep({
    summary: 'Takes away the mean.',
    args: eachChannel,
    movesPixels: false,
    shapeAfter: sameShape,
    create: (shape, { values }) =>
      scaleChannels(
        shape,
        each(shape, [1]),
        each(
          shape,
          values.map((value) => -value),
        ),
      ),
  }),
  std: defineImageStep({
    summary: 'Divides by the standard deviation.',
    args: { values: { ...eachChannel.values, bounds: { above: 0 } } },
    movesPixels: false,
    shapeAfter: sameShape,
    create: (shape, { values }) =>
      scaleChannels(
        shape,
        each(
          shape,
          values.map((value) => 1 / value),
        ),
        each(shape, [0]),
      ),
  }),
};

function sameShape(shape: ImageShape, { values }: { readonly values: readonly number[] }): ImageShape | null {
  return values.length === 1 || values.length === shape[2] ? shape : null;
}

/** A number for each channel. */
function each([, , channels]: ImageShape, values: readonly number[]): readonly number[] {
  return Array.from({ length: channels }, (_, k) => values[values.length === 1 ? 0 : k] as number);
}
