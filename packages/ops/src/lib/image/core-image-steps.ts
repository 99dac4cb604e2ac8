import { defineImageStep, type ImageShape } from './define-image-step.js';
import { fitPart } from './fit-part.js';
import { cropImage, middleOf, padImage, resizeImage, wholeOf } from './geometry.js';
import { grayImage, scaleChannels } from './pixel-values.js';
import { resampleImage, resampleMethods } from './resample.js';

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

/** Mean and standard deviation of red, green and blue of the photos of ImageNet, as parts of 255: the numbers that torchvision's weights were trained with. */
const imagenet = { means: [0.485, 0.456, 0.406], deviations: [0.229, 0.224, 0.225] } as const;

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
    summary: 'Keeps the middle of the image, or of training images any part.',
    args: {
      ...size,
      at: {
        as: 'at',
        form: 'value',
        type: 'word',
        words: ['center', 'random'],
        default: null,
        unsaid: 'center',
        doc: 'Which part is kept; `random` is another in each epoch, and the middle where nothing is trained.',
      },
    },
    movesPixels: true,
    draws: ({ at }) => (at === 'random' ? 2 : 0),
    part: middleOf,
    shapeAfter: ([h, w, c], { height, width }) => (height > h || width > w ? null : [height, width, c]),
    create: cropImage,
  }),
  resize: defineImageStep({
    summary: 'Brings the image to another size, whatever its ratio.',
    args: {
      ...size,
      method: {
        as: 'method',
        form: 'value',
        type: 'word',
        words: ['plain', ...resampleMethods],
        default: null,
        unsaid: 'plain',
        doc: 'How: `plain` mixes the four nearest pixels, as TensorFlow and Keras do; the others are those of Pillow.',
      },
    },
    movesPixels: true,
    keepsWhole: true,
    takesBytes: true,
    part: wholeOf,
    shapeAfter: ([, , c], { height, width }) => [height, width, c],
    create: (shape, { method = 'plain', ...to }) =>
      method === 'plain' ? resizeImage(shape, to) : resampleImage(shape, wholeOf(shape), to, method),
  }),
  fit: defineImageStep({
    summary:
      'Brings the image to another size and keeps its ratio: what is too long is cut off on both sides.',
    args: {
      ...size,
      method: {
        as: 'method',
        form: 'value',
        type: 'word',
        words: resampleMethods,
        default: 'bilinear',
        doc: 'How, as in `ImageOps.fit` of Pillow.',
      },
    },
    movesPixels: true,
    takesBytes: true,
    part: fitPart,
    shapeAfter: ([, , c], { height, width }) => [height, width, c],
    create: (shape, { method, ...to }) => resampleImage(shape, fitPart(shape, to), to, method),
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
  imagenet: defineImageStep({
    summary:
      'Takes away the mean of the photos of ImageNet and divides by their standard deviation, channel by channel, of pixels of 0 to 255.',
    args: {},
    movesPixels: false,
    shapeAfter: (shape) => (shape[2] === 3 ? shape : null),
    create: (shape) =>
      scaleChannels(
        shape,
        imagenet.deviations.map((deviation) => 1 / (255 * deviation)),
        imagenet.means.map((mean, k) => -mean / (imagenet.deviations[k] as number)),
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
