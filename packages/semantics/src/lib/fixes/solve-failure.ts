import type { LayerProblem } from '@convlang/ops';
import type { LayerRequest } from '../elaborate/build-layer.js';
import type { Elaborator } from '../elaborate/elaborator.js';
import type { Frame } from '../elaborate/frame.js';
import type { Candidate } from '../finding.js';

/** Ways out of a layer that cannot be built, not yet proven. */
export function solveFailure(
  elaborator: Elaborator,
  frame: Frame,
  request: LayerRequest,
  problem: LayerProblem,
): readonly Candidate[] {
  void elaborator;
  void frame;
  void request;
  void problem;
  return [];
}
