import type { Span } from '@convlang/diagnostics';
import {
  completeValues,
  coreImageSteps,
  findWord,
  shapeBehind,
  type ImageChange,
  type ImageShape,
  type PreprocessStep,
  type Vocabulary,
} from '@convlang/ops';
import { fail } from '../fail.js';

/** One step of preprocessing for images of one shape. */
export interface PreparedStep {
  /** Shape that comes out. */
  readonly shape: ImageShape;
  readonly movesPixels: boolean;
  /** Numbers that it draws for a training image. */
  readonly draws: number;
  readonly apply: ImageChange;
  /** Whether `apply` reads bytes as well, and leaves what it reads as it is. */
  readonly takesBytes: boolean;
}

/**
 * The steps of preprocessing for images of one shape, in the order of the file.
 *
 * @param span the place of the `data` section, for errors
 * @throws ConvlangError E521 when a step does not fit the shape that reaches it
 */
export function prepareSteps(
  shape: ImageShape,
  steps: readonly PreprocessStep[],
  span: Span | null = null,
  imageSteps: Vocabulary['imageSteps'] = coreImageSteps,
): readonly PreparedStep[] {
  const made: PreparedStep[] = [];
  for (const step of steps) {
    const before = made.at(-1)?.shape ?? shape;
    const definition = findWord(imageSteps, 'step of preprocessing', step.kind);
    const values = completeValues(definition, step);
    made.push({
      shape: preparedShape(before, [step], span, imageSteps),
      movesPixels: definition.movesPixels,
      draws: definition.draws?.(values) ?? 0,
      apply: definition.create(before, values),
      takesBytes: definition.takesBytes === true,
    });
  }
  return made;
}

/**
 * The shape that a model sees of images of `shape`. Nothing is allocated: whether the model takes such images is found out before.
 *
 * @throws ConvlangError E521 when a step does not fit
 */
export function preparedShape(
  shape: ImageShape,
  steps: readonly PreprocessStep[],
  span: Span | null = null,
  imageSteps: Vocabulary['imageSteps'] = coreImageSteps,
): ImageShape {
  const { shape: reached, refused } = shapeBehind(shape, steps, imageSteps);
  return refused === null ? reached : fail('E521', { step: refused, shape: reached.join('x') }, span);
}
