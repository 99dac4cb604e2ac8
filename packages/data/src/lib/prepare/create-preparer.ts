import { coreVocabulary, type DataSettings, type ImageShape, type Vocabulary } from '@convlang/ops';
import { RandomStream } from '@convlang/tensor';
import { sampleSize } from '../source/data-source.js';
import { augmentImage, augmentStream, prepareAugmentations, type SamplePlace } from './augment-image.js';
import { prepareSteps, type PreparedStep } from './prepare.js';

/** What the `data` section says about the way of an image, and what its words mean (default: as in the core). */
export type PrepareSettings = Pick<DataSettings, 'preprocess' | 'augment'> &
  Partial<Pick<DataSettings, 'span'>> & {
    readonly vocabulary?: Vocabulary | undefined;
    /** Whether it is a row of numbers beside images (`1x1xn`): random changes leave it. */
    readonly isRow?: boolean;
    /** Behind how many steps the image is what the model is to give; none when absent. */
    readonly targetsBehind?: readonly number[];
  };

/** Makes of a raw image what the model sees. Owns the buffers between the steps, so it works on one image at a time. */
export interface Preparer {
  /** Of the images that come out. */
  readonly shape: ImageShape;
  /** Of the images that are targets. */
  readonly targetShapes: readonly ImageShape[];
  /**
   * Takes one image through all steps.
   *
   * @param raw an image of the source's shape, values as read; it is not kept, and it may be changed
   * @param prepared receives an image of `shape`
   * @param place epoch and position of the sample for augmentation, or `null` for none
   * @param targets receive the image as it is behind the steps that `targetsBehind` says, each in its turn
   */
  prepare(
    raw: Float32Array,
    prepared: Float32Array,
    place: SamplePlace | null,
    targets?: readonly Float32Array[],
  ): void;
}

/**
 * Preprocessing in the order of the file. Random changes come right after the last step that moves pixels (`pad`, `crop`,
 * `resize`), or first when there is none, so that they may use the padding and the zeros they bring in are those of padding. Of the steps
 * before the first target, where there is one: what goes in is then made of the same changed image.
 *
 * @param shape of the raw images
 * @param seed of the random changes
 * @param name of the source, which keys its stream
 * @throws ConvlangError E521 when a step does not fit the shape that reaches it, or a shift would leave nothing of an image
 */
export function createPreparer(
  shape: ImageShape,
  {
    preprocess,
    augment,
    span = null,
    vocabulary = coreVocabulary,
    isRow = false,
    targetsBehind = [],
  }: PrepareSettings,
  seed: number,
  name: string,
): Preparer {
  const steps = prepareSteps(shape, preprocess, span, vocabulary.imageSteps);
  const shapeAt = (count: number): ImageShape => steps[count - 1]?.shape ?? shape;
  const early = steps.slice(0, Math.min(steps.length, ...targetsBehind));
  const augmentAt = early.findLastIndex((step) => step.movesPixels) + 1;
  const movedShape = shapeAt(augmentAt);
  const kind = isRow ? 'row' : 'image';
  const changes = prepareAugmentations(movedShape, augment, span, vocabulary.augmentations, kind);
  const scratch = new Float32Array(sampleSize(movedShape));
  const stream = augmentStream(seed, name);
  const buffered = withBuffers(steps);
  const drawsAt = stepDraws(steps, seed, name);
  return {
    shape: shapeAt(steps.length),
    targetShapes: targetsBehind.map(shapeAt),
    prepare(raw, prepared, place, targets = []) {
      let image = raw;
      for (let done = 0; done <= buffered.length; done++) {
        if (done === augmentAt && place !== null)
          augmentImage({ numbers: image, scratch, shape: movedShape, of: 'image' }, changes, stream, place);
        for (const [i, behind] of targetsBehind.entries()) if (behind === done) targets[i]?.set(image);
        image = runSteps(
          buffered.slice(done, done + 1),
          image,
          place === null ? undefined : drawsAt(done, place),
        );
      }
      prepared.set(image);
    },
  };
}

/**
 * Takes images of the shape that the steps begin with through all of them.
 *
 * @returns what makes of an image, which may be changed, one of the last step's shape, which the next call overwrites; of no steps, the image itself
 */
export function stepRunner(steps: readonly PreparedStep[]): (image: Float32Array) => Float32Array {
  const buffered = withBuffers(steps);
  return (image) => runSteps(buffered, image);
}

/** The numbers that steps draw for training images, from a stream of their own: those that augmentations draw are theirs alone. */
function stepDraws(
  steps: readonly PreparedStep[],
  seed: number,
  name: string,
): (step: number, place: SamplePlace) => ((k: number) => number) | undefined {
  const stream = new RandomStream(seed, name, 'preprocess');
  const drawing = steps.filter(({ draws }) => draws > 0);
  const most = Math.max(0, ...drawing.map(({ draws }) => draws));
  return (step, { epoch, position }) => {
    const own = drawing.findIndex((one) => one === steps[step]);
    if (own < 0) return undefined;
    const first = (position * drawing.length + own) * most;
    return (k) => stream.uniform(epoch, first + k);
  };
}

type BufferedStep = readonly [step: PreparedStep, out: Float32Array];

function withBuffers(steps: readonly PreparedStep[]): readonly BufferedStep[] {
  return steps.map((step) => [step, new Float32Array(sampleSize(step.shape))]);
}

function runSteps(
  steps: readonly BufferedStep[],
  image: Float32Array,
  draw?: (k: number) => number,
): Float32Array {
  return steps.reduce((from, [step, out]) => {
    step.apply(from, out, draw);
    return out;
  }, image);
}
