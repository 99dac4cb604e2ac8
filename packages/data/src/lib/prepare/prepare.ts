import { unreachable, type Span } from '@convlang/diagnostics';
import type { PreprocessStep } from '@convlang/semantics';
import type { ImageShape } from '../data-source.js';
import { fail } from '../fail.js';
import { cropStep, padStep, resizeStep } from './geometry.js';
import type { ImageStep } from './image-step.js';
import { grayStep, linearStep } from './values.js';

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
): readonly ImageStep[] {
  const made: ImageStep[] = [];
  for (const step of steps) made.push(prepareStep(made.at(-1)?.shape ?? shape, step, span));
  return made;
}

/** The shape after a step. Nothing is allocated for it: whether the model takes such images is found out before. */
function shapeAfter([h, w, c]: ImageShape, step: PreprocessStep): ImageShape {
  switch (step.kind) {
    case 'pad':
    case 'crop':
    case 'resize':
      return [step.height, step.width, c];
    case 'gray':
      return [h, w, 1];
    case 'scale':
    case 'mean':
    case 'std':
      return [h, w, c];
    default:
      return unreachable(step);
  }
}

/**
 * The shape that a model sees of images of `shape`.
 *
 * @throws ConvlangError E521 when a step does not fit
 */
export function preparedShape(
  shape: ImageShape,
  steps: readonly PreprocessStep[],
  span: Span | null = null,
): ImageShape {
  return steps.reduce((before, step) => {
    checkStep(before, step, span);
    return shapeAfter(before, step);
  }, shape);
}

function prepareStep(shape: ImageShape, step: PreprocessStep, span: Span | null): ImageStep {
  checkStep(shape, step, span);
  const channels = shape[2];
  const each = (values: readonly number[]): readonly number[] =>
    Array.from({ length: channels }, (_, k) => values[values.length === 1 ? 0 : k] as number);
  switch (step.kind) {
    case 'pad':
      return padStep(shape, step.height, step.width);
    case 'crop':
      return cropStep(shape, step.height, step.width);
    case 'resize':
      return resizeStep(shape, step.height, step.width);
    case 'gray':
      return grayStep(shape);
    case 'scale':
      return linearStep(shape, each([step.factor]), each([0]));
    case 'mean':
      return linearStep(shape, each([1]), each(step.values.map((v) => -v)));
    case 'std':
      return linearStep(shape, each(step.values.map((v) => 1 / v)), each([0]));
    default:
      return unreachable(step);
  }
}

function checkStep(shape: ImageShape, step: PreprocessStep, span: Span | null): void {
  const [h, w, c] = shape;
  const problem = (text: string): never => fail('E521', { step: text, shape: shape.join('x') }, span);
  switch (step.kind) {
    case 'pad':
      if (step.height < h || step.width < w) problem(`pad to ${step.height}x${step.width}`);
      return;
    case 'crop':
      if (step.height > h || step.width > w) problem(`crop to ${step.height}x${step.width}`);
      return;
    case 'gray':
      if (c !== 1 && c !== 3) problem('gray');
      return;
    case 'mean':
    case 'std':
      if (step.values.length !== 1 && step.values.length !== c)
        problem(`${step.kind} ${step.values.join(' ')}`);
      return;
    case 'resize':
    case 'scale':
      return;
    default:
      unreachable(step);
  }
}
