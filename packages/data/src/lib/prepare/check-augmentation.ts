import type { Span } from '@convlang/diagnostics';
import type { AugmentStep } from '@convlang/semantics';
import type { ImageShape } from '../data-source.js';
import { fail } from '../fail.js';

/**
 * Refuses a shift that may move a whole image out of itself: what is left is zeros, and nothing is learnt from them.
 *
 * @param shape of the images that are changed
 * @param span the place of the `data` section, for errors
 * @throws ConvlangError E521
 */
export function checkAugmentation(shape: ImageShape, step: AugmentStep, span: Span | null): void {
  const [h, w] = shape;
  if (step.kind === 'shift' && step.pixels >= Math.min(h, w) && step.pixels > 0)
    fail('E521', { step: `augment shift ${step.pixels}`, shape: shape.join('x') }, span);
}
