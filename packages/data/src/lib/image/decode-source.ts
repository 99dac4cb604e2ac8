import {
  completeValues,
  coreVocabulary,
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
import { mapAhead } from '../map-ahead.js';
import type { ImageSource } from './image-source.js';
import type { ImageUse } from './image-use.js';
import { createTargetReader } from './target-pictures.js';
import { makesGray } from './match-channels.js';
import { picturePreparer } from './prepare-pictures.js';
import type { PreparedImage, RawImage, SourceImage } from './source-image.js';

/**
 * Images of any size as samples of one shape, for one model. Each is decoded and taken through the preprocessing as it comes, up to
 * the last step that moves pixels: there all must have the size of the model's input. Some are decoded at a time, and what the decoder has kept is
 * taken as it is. What is left works on values alone, behind the
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
  const prepare = preparerOf(shape, data.preprocess.slice(0, prepared), use);
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
      const ready = mapAhead(found.entries(), atATime(found), async ([k, image]) => {
        const picture = pictures[k];
        return {
          k,
          own: await prepare(image, images.subarray(k * size, (k + 1) * size)),
          other: picture === undefined ? null : await decoded(picture, use),
        };
      });
      for await (const { k, own, other } of ready) {
        if (other !== null) met?.write(other, own, labels, k);
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

/** Bytes of files that are decoded at a time: photos of some megabytes become much larger. */
const BYTES_AT_A_TIME = 2 ** 23;
/** Files that are decoded at a time; the library that decodes them works on four. */
const FILES_AT_A_TIME = 8;

function atATime(images: readonly SourceImage[]): number {
  const largest = images.reduce(
    (most, image) => Math.max(most, 'bytes' in image ? image.bytes.length : 0),
    1,
  );
  return Math.max(2, Math.min(FILES_AT_A_TIME, Math.floor(BYTES_AT_A_TIME / largest)));
}

/** What decodes a picture and takes it through steps, or takes what was kept of that, into the room that it is given. */
function preparerOf(
  shape: ImageShape,
  steps: readonly PreprocessStep[],
  use: ImageUse,
): (image: SourceImage, into: Float32Array) => Promise<PreparedImage> {
  const prepare = picturePreparer(shape, steps, use);
  const definitions = steps.map(({ kind }) => stepOf(kind, use.vocabulary));
  // What a step of a plugin does may be something else tomorrow.
  const areKnown = definitions.every((one) => Object.values(coreVocabulary.imageSteps).includes(one));
  const way = JSON.stringify([
    shape,
    definitions.map((one, i) => [steps[i]?.kind, completeValues(one, steps[i] ?? {})]),
  ]);
  return async (image, into) => {
    const make = async (): Promise<PreparedImage> => prepare(await decoded(image, use), into);
    if (!('bytes' in image && areKnown && use.decoder?.keep !== undefined)) return make();
    const found = await use.decoder.keep(image, way, make);
    into.set(found.numbers);
    return found;
  };
}

async function decoded(image: SourceImage, { decoder, data }: ImageUse): Promise<RawImage> {
  if ('pixels' in image) return image;
  if (decoder === undefined) return fail('E620', { file: image.name }, data.span);
  return decoder.decode(image);
}
