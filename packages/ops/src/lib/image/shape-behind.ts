import type { PreprocessStep } from '../vocabulary/settings.js';
import { completeValues, findWord } from '../vocabulary/setting-arguments.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { wordText } from '../vocabulary/word-text.js';
import type { ImageShape } from './define-image-step.js';

/** How far images come through steps of preprocessing. */
export interface ReachedShape {
  /** The shape that comes out; where a step does not fit, the one that reaches it. */
  readonly shape: ImageShape;
  /** The step that does not fit, as a file says it; `null` where all do. */
  readonly refused: string | null;
}

/** The shape of images behind steps of preprocessing. Nothing is allocated for it. */
export function shapeBehind(
  shape: ImageShape,
  steps: readonly PreprocessStep[],
  imageSteps: Vocabulary['imageSteps'],
): ReachedShape {
  let reached = shape;
  for (const step of steps) {
    const definition = findWord(imageSteps, 'step of preprocessing', step.kind);
    const next = definition.shapeAfter(reached, completeValues(definition, step));
    if (next === null) return { shape: reached, refused: wordText(definition, step) };
    reached = next;
  }
  return { shape: reached, refused: null };
}
