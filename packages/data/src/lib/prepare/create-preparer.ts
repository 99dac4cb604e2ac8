import { coreVocabulary, type DataSettings, type ImageShape, type Vocabulary } from '@convlang/ops';
import { sampleSize } from '../source/data-source.js';
import { augmentImage, augmentStream, prepareAugmentations, type SamplePlace } from './augment-image.js';
import { prepareSteps, type PreparedStep } from './prepare.js';

/** What the `data` section says about the way of an image, and what its words mean (default: as in the core). */
export type PrepareSettings = Pick<DataSettings, 'preprocess' | 'augment'> &
  Partial<Pick<DataSettings, 'span'>> & {
    readonly vocabulary?: Vocabulary | undefined;
    /** Whether it is a row of numbers beside images (`1x1xn`): random changes that move pixels leave it. */
    readonly isRow?: boolean;
  };

/** Makes of a raw image what the model sees. Owns the buffers between the steps, so it works on one image at a time. */
export interface Preparer {
  /** Of the images that come out. */
  readonly shape: ImageShape;
  /**
   * Takes one image through all steps.
   *
   * @param raw an image of the source's shape, values as read; it is not kept, and it may be changed
   * @param prepared receives an image of `shape`
   * @param place epoch and position of the sample for augmentation, or `null` for none
   */
  prepare(raw: Float32Array, prepared: Float32Array, place: SamplePlace | null): void;
}

/**
 * Preprocessing in the order of the file. Random changes come right after the last step that moves pixels (`pad`, `crop`,
 * `resize`), or first when there is none, so that they may use the padding and the zeros they bring in are those of padding.
 *
 * @param shape of the raw images
 * @param seed of the random changes
 * @param name of the source, which keys its stream
 * @throws ConvlangError E521 when a step does not fit the shape that reaches it, or a shift would leave nothing of an image
 */
export function createPreparer(
  shape: ImageShape,
  { preprocess, augment, span = null, vocabulary = coreVocabulary, isRow = false }: PrepareSettings,
  seed: number,
  name: string,
): Preparer {
  const steps = prepareSteps(shape, preprocess, span, vocabulary.imageSteps);
  const augmentAt = steps.findLastIndex((step) => step.movesPixels) + 1;
  const [before, after] = [withBuffers(steps.slice(0, augmentAt)), withBuffers(steps.slice(augmentAt))];
  const movedShape = steps[augmentAt - 1]?.shape ?? shape;
  const kind = isRow ? 'row' : 'image';
  const changes = prepareAugmentations(movedShape, augment, span, vocabulary.augmentations, kind);
  const scratch = new Float32Array(sampleSize(movedShape));
  const stream = augmentStream(seed, name);
  return {
    shape: steps.at(-1)?.shape ?? shape,
    prepare(raw, prepared, place) {
      const moved = runSteps(before, raw);
      if (place !== null) {
        const image = { numbers: moved, scratch, shape: movedShape, of: 'image' } as const;
        augmentImage(image, changes, stream, place);
      }
      prepared.set(runSteps(after, moved));
    },
  };
}

/**
 * Takes an image of the shape that the steps begin with through all of them.
 *
 * @param image may be changed
 * @returns an image of the last step's shape; of no steps, the image itself
 */
export function applySteps(steps: readonly PreparedStep[], image: Float32Array): Float32Array {
  return runSteps(withBuffers(steps), image);
}

type BufferedStep = readonly [step: PreparedStep, out: Float32Array];

function withBuffers(steps: readonly PreparedStep[]): readonly BufferedStep[] {
  return steps.map((step) => [step, new Float32Array(sampleSize(step.shape))]);
}

function runSteps(steps: readonly BufferedStep[], image: Float32Array): Float32Array {
  return steps.reduce((from, [step, out]) => {
    step.apply(from, out);
    return out;
  }, image);
}
