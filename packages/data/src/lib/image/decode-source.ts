import { ConvlangError, withNotes } from '@convlang/diagnostics';
import { findWord, type DataSettings, type ImageShape, type Vocabulary } from '@convlang/ops';
import { sampleSize, type DataSource } from '../source/data-source.js';
import { fail } from '../fail.js';
import { applySteps } from '../prepare/create-preparer.js';
import { prepareSteps, type PreparedStep } from '../prepare/prepare.js';
import type { ImageSource } from './image-source.js';
import type { ImageUse } from './image-use.js';
import { makesGray, matchChannels } from './match-channels.js';
import type { RawImage, SourceImage } from './source-image.js';

/**
 * Images of any size as samples of one shape, for one model. Each is decoded and taken through the preprocessing as it comes, up to
 * the last step that moves pixels: there all must have the size of the model's input. What is left works on values alone, behind the
 * random changes; it is done as for any other source.
 *
 * @throws ConvlangError when it is read: E620 for a file without a decoder, E521 for an image that a step does not fit, E605 for one
 *   that does not come to the size of the input, all with its name
 */
export function decodeSource(source: ImageSource, use: ImageUse): DataSource {
  const { data, input, vocabulary } = use;
  const prepared = countMoving(data.preprocess, vocabulary);
  const rest = data.preprocess.slice(prepared);
  const shape: ImageShape = [input[0], input[1], makesGray(rest, vocabulary) ? 3 : input[2]];
  const size = sampleSize(shape);
  const { name, count, targets, target, heads, classes } = source;
  return {
    name,
    shape,
    count,
    targets,
    ...(target === undefined ? {} : { target }),
    ...(heads === undefined ? {} : { heads }),
    classes,
    prepared,
    async read(indices, images, labels) {
      const found = await source.readImages(indices, labels);
      for (const [k, image] of found.entries())
        prepareImage(
          await decoded(image, use),
          shape,
          prepared,
          use,
          images.subarray(k * size, (k + 1) * size),
        );
    },
    close: () => source.close(),
  };
}

/** How many of the first steps there are up to the last that moves pixels. */
function countMoving(steps: DataSettings['preprocess'], { imageSteps }: Vocabulary): number {
  const moves = ({ kind }: { readonly kind: string }): boolean =>
    findWord(imageSteps, 'step of preprocessing', kind).movesPixels;
  return steps.findLastIndex(moves) + 1;
}

async function decoded(image: SourceImage, { decoder, data }: ImageUse): Promise<RawImage> {
  if ('pixels' in image) return image;
  if (decoder === undefined) return fail('E620', { file: image.name }, data.span);
  return decoder.decode(image);
}

function prepareImage(
  image: RawImage,
  shape: ImageShape,
  prepared: number,
  use: ImageUse,
  out: Float32Array,
): void {
  const { input, data, vocabulary } = use;
  const preprocess = data.preprocess.slice(0, prepared);
  // Three channels that a step makes one of, or one for a model of colours.
  const coloured = matchChannels(image, makesGray(preprocess, vocabulary) ? 3 : shape[2]);
  const steps = stepsOf(coloured, preprocess, use);
  const reached = steps.at(-1)?.shape ?? coloured.shape;
  if (reached.some((size, i) => size !== shape[i])) {
    const notes = [
      `${image.name} has ${image.shape.join('x')}, ${reached.join('x')} after the preprocessing`,
    ];
    fail('E605', { given: `${reached.join('x')} (${image.name})`, taken: input.join('x') }, data.span, notes);
  }
  out.set(applySteps(steps, coloured.pixels.slice()));
}

/** @throws ConvlangError E521 with the name of the image */
function stepsOf(
  { name, shape }: RawImage,
  preprocess: DataSettings['preprocess'],
  { data, vocabulary }: ImageUse,
): readonly PreparedStep[] {
  try {
    return prepareSteps(shape, preprocess, data.span, vocabulary.imageSteps);
  } catch (error) {
    if (!(error instanceof ConvlangError)) throw error;
    throw new ConvlangError(error.diagnostics.map((found) => withNotes(found, [`in ${name}`])));
  }
}
