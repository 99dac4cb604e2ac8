import { checkArgument, checkMembers } from '@convlang/diagnostics';
import { asImageShape } from '@convlang/data';
import { gradientOutput } from '@convlang/passes';
import { RandomStream, tensor, type Tensor } from '@convlang/tensor';
import { modelFeeds, modelInput, type ModelInput } from '@convlang/train/step';
import type { Aim } from '../explainer/aim.js';
import type { Explainer } from '../explainer/explainer.js';
import { askScores } from '../methods/ask-scores.js';
import { gradientQuestion } from '../methods/gradient-question.js';
import { adamAscent } from './adam-ascent.js';
import { FeatureImage, type Shift } from './feature-image.js';
import { inputRange } from './input-range.js';

/** How an image is made. */
export interface ExciteOptions {
  /** Steps up. Default 256. */
  readonly steps?: number;
  /** About how far a free number moves in a step. Default 0.05. */
  readonly rate?: number;
  /** Before each step the image is moved by up to as many pixels each way. Default a sixteenth of the image, rounded. */
  readonly jitter?: number;
  /** Deviation in pixels of a blur after every fourth step; 0 for none. Default 0.5. */
  readonly blur?: number;
  /** Of the first image and of the jitter. Default 0. */
  readonly seed?: number;
}

/** Images that were made. */
export interface ExcitingImages {
  /** The aims' numbers at the first, nearly grey images. */
  readonly starts: Float32Array;
  /** The aims' numbers at the images that were made. */
  readonly scores: Float32Array;
  /** What the network sees, `[n, ...]` of the sizes of its input. */
  readonly images: Tensor<'f32'>;
  /** The same as pixels from 0 to 255, `[n, h, w, c]`. */
  readonly pixels: Tensor<'f32'>;
}

const members = { steps: true, rate: true, jitter: true, blur: true, seed: true } as const satisfies Record<
  keyof ExciteOptions,
  true
>;

/** Steps from one blur to the next. */
const BLUR_EVERY = 4;

/**
 * Makes images that excite units or channels: from nearly grey ones on, along the gradients. What keeps them from noise that no photo has: the image
 * is moved before each step, blurred after every fourth, and moves along the axes of the colours of photos. Pixels stay between dark and bright, as the
 * data section prepares them.
 *
 * Source: C. Olah, A. Mordvintsev, L. Schubert, "Feature visualization", Distill, 2017: jitter and decorrelated colours; J. Yosinski et al.,
 * "Understanding neural networks through deep visualization", 2015, section 4: blur.
 *
 * @param aims one for each image, all in one layer
 * @throws ConvlangError as `Explainer.ask`, E611 for a model of several inputs, E556 for an option that is none
 */
export async function excite(
  explainer: Explainer,
  aims: readonly Aim[],
  options: ExciteOptions = {},
): Promise<ExcitingImages> {
  const { model } = explainer;
  const input = modelInput(model.graph);
  const shape = asImageShape(input.shape);
  const { steps, rate, jitter, blur, seed } = completeOptions(options, Math.max(shape[0], shape[1]));
  const image = new FeatureImage(aims.length, shape, inputRange(model, shape[2]), seed);
  const starts = await scoresOf(explainer, input, aims, image);
  const ascent = adamAscent(image.free.length, rate);
  const shiftAt = jitterShifts(shape, jitter, seed);
  for (let step = 1; step <= steps; step++) {
    const [shares, shift] = [image.shares(), shiftAt(step)];
    const ofSeen = await gradientsAt(explainer, input, aims, image.seen(shares, shift));
    ascent.step(image.free, image.gradients(shares, ofSeen, shift));
    if (blur > 0 && step % BLUR_EVERY === 0) image.blur(blur);
  }
  const shares = image.shares();
  return {
    starts,
    scores: await scoresOf(explainer, input, aims, image),
    images: tensor('f32', [aims.length, ...input.shape], image.seen(shares, STILL)),
    pixels: tensor(
      'f32',
      [aims.length, ...shape],
      Float32Array.from(shares, (share) => 255 * share),
    ),
  };
}

const STILL: Shift = [0, 0];

/** @param size of the longer side, in pixels */
function completeOptions(options: ExciteOptions, size: number): Required<ExciteOptions> {
  checkMembers(options, members);
  const { steps = 256, rate = 0.05, jitter = Math.round(size / 16), blur = 0.5, seed = 0 } = options;
  const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
  checkArgument('steps', steps, isCount(steps), 'a whole number from 0');
  checkArgument('rate', rate, Number.isFinite(rate) && rate > 0, 'a number above 0, such as 0.05');
  checkArgument('jitter', jitter, isCount(jitter), 'a whole number of pixels from 0');
  checkArgument('blur', blur, Number.isFinite(blur) && blur >= 0, 'a number of pixels from 0, such as 0.5');
  checkArgument('seed', seed, isCount(seed), 'a whole number from 0');
  return { steps, rate, jitter, blur, seed };
}

/** Moves all images alike, each way by up to `jitter`; an axis of one pixel stays. */
function jitterShifts(shape: readonly number[], jitter: number, seed: number): (step: number) => Shift {
  const stream = new RandomStream(seed, 'jitter', 'view');
  return (step) => {
    const along = (axis: 0 | 1): number => {
      const size = shape[axis] ?? 1;
      const most = Math.min(jitter, size - 1);
      return (stream.integer(step, axis, 2 * most + 1) - most + size) % size;
    };
    return [along(0), along(1)];
  };
}

async function gradientsAt(
  explainer: Explainer,
  input: ModelInput,
  aims: readonly Aim[],
  seen: Float32Array,
): Promise<Float32Array> {
  const feeds = modelFeeds(explainer.model.graph, tensor('f32', [aims.length, ...input.shape], seen));
  const gradients = new Float32Array(seen.length);
  for await (const { first, outputs } of explainer.ask(gradientQuestion(explainer), feeds, aims)) {
    const found = outputs[gradientOutput(input.name)]?.data;
    if (found !== undefined) gradients.set(found, (first * seen.length) / aims.length);
  }
  return gradients;
}

function scoresOf(
  explainer: Explainer,
  input: ModelInput,
  aims: readonly Aim[],
  image: FeatureImage,
): Promise<Float32Array> {
  const seen = tensor('f32', [aims.length, ...input.shape], image.seen(image.shares(), STILL));
  return askScores(explainer, modelFeeds(explainer.model.graph, seen), aims);
}
