import { ConvlangError, withNotes } from '@convlang/diagnostics';
import {
  completeValues,
  findWord,
  shapeBehind,
  wordText,
  type DataSettings,
  type ImageShape,
  type ImageStepDefinition,
  type PreprocessStep,
  type Vocabulary,
} from '@convlang/ops';
import { sampleSize, type DataSource } from '../source/data-source.js';
import { fail } from '../fail.js';
import { applySteps } from '../prepare/create-preparer.js';
import { prepareSteps, type PreparedStep } from '../prepare/prepare.js';
import type { ImageSource } from './image-source.js';
import type { ImageUse } from './image-use.js';
import { createTargetReader } from './target-pictures.js';
import { makesGray, matchChannels } from './match-channels.js';
import type { RawImage, SourceImage } from './source-image.js';

/**
 * Images of any size as samples of one shape, for one model. Each is decoded and taken through the preprocessing as it comes, up to
 * the last step that moves pixels: there all must have the size of the model's input. What is left works on values alone, behind the
 * random changes; it is done as for any other source.
 *
 * @throws ConvlangError E558 where nothing gives images one size before a step that is another in each epoch; when it is read: E620 for a file without a decoder, E521 for an image that a step does not fit, E605 for one
 *   that does not come to the size of the input, all with its name
 */
export function decodeSource(source: ImageSource, use: ImageUse): DataSource {
  const { data, input, vocabulary } = use;
  const prepared = countPrepared(data.preprocess, vocabulary);
  const rest = data.preprocess.slice(prepared);
  const random = rest.find((step) => isRandom(step, vocabulary));
  const [height, width] =
    random === undefined ? input : sizeBehind(random, data.preprocess.slice(0, prepared), use);
  const shape: ImageShape = [height, width, makesGray(rest, vocabulary) ? 3 : input[2]];
  const size = sampleSize(shape);
  const { name, count, targets, heads, classes, classesFound } = source;
  const met = source.pictures === undefined ? null : createTargetReader(source, source.pictures, use);
  const target = met?.target ?? source.target;
  return {
    name,
    shape,
    count,
    targets,
    ...(target === undefined ? {} : { target }),
    ...(heads === undefined ? {} : { heads }),
    ...(classesFound === undefined ? {} : { classesFound }),
    classes,
    prepared,
    async read(indices, images, labels) {
      const found = await source.readImages(indices, labels);
      const pictures = (await source.pictures?.read(indices)) ?? [];
      for (const [k, image] of found.entries()) {
        const raw = await decoded(image, use);
        prepareImage(raw, shape, prepared, use, images.subarray(k * size, (k + 1) * size));
        const picture = pictures[k];
        if (picture !== undefined) met?.write(await decoded(picture, use), raw, labels, k);
      }
    },
    close: () => source.close(),
  };
}

/** How many of the first steps there are up to the last that moves pixels, before one that is another in each epoch. */
function countPrepared(steps: DataSettings['preprocess'], vocabulary: Vocabulary): number {
  const random = steps.findIndex((step) => isRandom(step, vocabulary));
  const fixed = random < 0 ? steps : steps.slice(0, random);
  return fixed.findLastIndex(({ kind }) => stepOf(kind, vocabulary).movesPixels) + 1;
}

function isRandom(step: PreprocessStep, vocabulary: Vocabulary): boolean {
  const definition = stepOf(step.kind, vocabulary);
  return (definition.draws?.(completeValues(definition, step)) ?? 0) > 0;
}

function stepOf(kind: string, { imageSteps }: Vocabulary): ImageStepDefinition {
  return findWord(imageSteps, 'step of preprocessing', kind);
}

/** Two sizes that all cutting fits, to see whether what comes out depends on them. */
const PROBES = [2 ** 20, 2 ** 20 + 1];

/**
 * The size that images of any size have behind some steps.
 *
 * @param random the step that is next
 * @throws ConvlangError E558 where they have no size of their own
 */
function sizeBehind(
  random: PreprocessStep,
  steps: DataSettings['preprocess'],
  { data, vocabulary }: ImageUse,
): readonly [height: number, width: number] {
  const ends = PROBES.map((side) => shapeBehind([side, side, 3], steps, vocabulary.imageSteps));
  const [one, other] = ends.map(({ shape, refused }) => (refused === null ? shape.slice(0, 2) : []));
  const [height, width] = one ?? [];
  if (height !== undefined && width !== undefined && one?.join('x') === other?.join('x'))
    return [height, width];
  return fail('E558', { step: wordText(stepOf(random.kind, vocabulary), random) }, data.span);
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
      ...waysTo(shape, reached),
    ];
    fail('E605', { given: `${reached.join('x')} (${image.name})`, taken: input.join('x') }, data.span, notes);
  }
  out.set(applySteps(steps, coloured.pixels.slice()));
}

/** What a data section says to bring images from one shape to another. */
function waysTo([height, width, channels]: ImageShape, [h, w, c]: ImageShape): readonly string[] {
  const size = `${height}x${width}`;
  return [
    ...(h === height && w === width
      ? []
      : [`in the data section: fit ${size}, which keeps the ratio, or resize ${size}`]),
    ...(c === 3 && channels === 1 ? ['gray makes one channel of three'] : []),
  ];
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
