import {
  completeValues,
  findWord,
  resampleImage,
  wordText,
  type ImageShape,
  type Part,
  type PreprocessStep,
  type ResampleMethod,
} from '@convlang/ops';
import { fail } from '../fail.js';
import { sampleSize } from '../source/data-source.js';
import { stepRunner } from '../prepare/create-preparer.js';
import { prepareSteps } from '../prepare/prepare.js';
import type { ImageSource, TargetPictures } from './image-source.js';
import type { ImageUse } from './image-use.js';
import { matchChannels } from './match-channels.js';
import type { RawImage } from './source-image.js';

/** Makes labels of the pictures that are to be met. */
export interface TargetReader {
  /** Sizes of what is to be met. */
  readonly target: readonly number[];
  /**
   * Writes the labels of sample k of a batch.
   *
   * @param image what goes in, as it was before the preprocessing: the same part of the picture is taken
   */
  write(
    picture: RawImage,
    image: Pick<RawImage, 'shape'>,
    labels: Int32Array | Float32Array,
    k: number,
  ): void;
}

/**
 * Pictures that are to be met, at the size of the main head: the part of each that the preprocessing keeps of its image. Of a map each pixel has the class
 * of the nearest one; of an image the pixels between are mixed, and what changes values (`scale`, `mean`) is done to it as well.
 *
 * @throws ConvlangError E567 for a step that moves pixels in a way that pictures to be met cannot follow
 */
export function createTargetReader(
  { targets, classes }: Pick<ImageSource, 'targets' | 'classes'>,
  { colours }: TargetPictures,
  use: ImageUse,
): TargetReader {
  const { data, vocabulary, head = use.input } = use;
  const [height = 1, width = 1, channels = 1] = head;
  const stepOf = ({ kind }: PreprocessStep) => findWord(vocabulary.imageSteps, 'step of preprocessing', kind);
  for (const step of data.preprocess) {
    const definition = stepOf(step);
    const isRandom = (definition.draws?.(completeValues(definition, step)) ?? 0) > 0;
    if (definition.movesPixels && (isRandom || definition.part === undefined))
      fail('E567', { step: wordText(definition, step) }, data.span);
  }
  const isMap = targets === 'maps';
  const method: ResampleMethod = isMap ? 'nearest' : 'bilinear';
  const resized = ({ shape, pixels }: RawImage, image: Pick<RawImage, 'shape'>): Float32Array => {
    const out = new Float32Array(height * width * shape[2]);
    resampleImage(shape, partOf(shape, image.shape, use), { height, width }, method)(pixels, out);
    return out;
  };
  if (isMap) {
    const classAt = classReader(colours, classes.length, data.span);
    return {
      target: [height, width],
      write(picture, image, labels, k) {
        const c = picture.shape[2];
        const pixels = resized(picture, image);
        for (let i = 0; i < height * width; i++)
          labels[k * height * width + i] = classAt(pixels, c * i, c, picture.name);
      },
    };
  }
  const values = data.preprocess.filter((step) => !stepOf(step).movesPixels);
  const target: ImageShape = [height, width, channels];
  return {
    target,
    write(picture, image, labels, k) {
      const coloured = matchChannels(picture, channels);
      const shape: ImageShape = [height, width, coloured.shape[2]];
      const steps = prepareSteps(shape, values, data.span, vocabulary.imageSteps);
      const reached = steps.at(-1)?.shape ?? shape;
      if (reached.join('x') !== target.join('x'))
        fail(
          'E605',
          { given: `${reached.join('x')} to be met (${picture.name})`, taken: target.join('x') },
          data.span,
        );
      labels.set(stepRunner(steps)(resized(coloured, image)), k * sampleSize(target));
    },
  };
}

/** The part of a picture that shows what the preprocessing keeps of its image, whatever the size of the picture. */
function partOf([h, w]: ImageShape, image: ImageShape, { data, vocabulary }: ImageUse): Part {
  let [top, bottom, left, right] = [0, 1, 0, 1];
  let shape = image;
  for (const step of data.preprocess) {
    const definition = findWord(vocabulary.imageSteps, 'step of preprocessing', step.kind);
    const values = completeValues(definition, step);
    const part = definition.part?.(shape, values);
    if (part !== undefined) {
      const [high, wide] = [(bottom - top) / shape[0], (right - left) / shape[1]];
      [top, bottom] = [top + part.top * high, top + part.bottom * high];
      [left, right] = [left + part.left * wide, left + part.right * wide];
    }
    shape = definition.shapeAfter(shape, values) ?? shape;
  }
  return { top: top * h, bottom: bottom * h, left: left * w, right: right * w };
}

/** The class of the pixel whose colour begins at a number. */
function classReader(
  colours: TargetPictures['colours'],
  count: number,
  span: ImageUse['data']['span'],
): (pixels: Float32Array, at: number, channels: number, name: string) => number {
  return (pixels, at, channels, name) => {
    const [red = 0, green = 0, blue = 0] =
      channels === 1 ? Array<number>(3).fill(pixels[at] ?? 0) : pixels.subarray(at, at + 3);
    const colour = (red * 256 + green) * 256 + blue;
    const level = colours === null && red === green && red === blue ? red : undefined;
    const found = colours?.get(colour) ?? level;
    if (found !== undefined && (colours !== null || count === 0 || red < count || red === 255)) return found;
    const text =
      red === green && red === blue
        ? `the grey level ${red}`
        : `the colour #${colour.toString(16).padStart(6, '0')}`;
    return fail('E566', { picture: name, colour: text }, span);
  };
}
