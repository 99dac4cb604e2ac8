import type { ValueType } from '@convlang/ir';
import { f32, requireRank, requireShape, requireSize } from '../checks.js';
import { tuple } from '../tuple.js';

/** Shape rule of a loss: scores `[N, n]` and labels `[N]` to one number a sample. */
export function lossOutput(op: string, name: string, inputs: readonly ValueType[]): ValueType {
  const [scores, labels] = tuple(inputs, 2);
  requireRank(op, name, scores, 2);
  const [batch, width] = tuple(scores.shape, 2);
  requireSize(op, `the width of ${name}`, width);
  requireShape(op, 'labels', labels, [batch], 'one a sample');
  return f32(batch);
}

/** Shape rule of a loss's gradient: as the scores. */
export function lossGradOutput(op: string, name: string, inputs: readonly ValueType[]): ValueType {
  const loss = lossOutput(op, name, inputs);
  const [scores, , dloss] = tuple(inputs, 3);
  requireShape(op, 'dloss', dloss, loss.shape, 'one a sample');
  return scores;
}
