import type { ValueType } from '@convlang/ir';
import { channelsOf, f32, formatShape, refuse, requireShape } from '../checks.js';
import { tuple } from '../shape/tuple.js';

/** Shape rule of a loss: scores `[N, n]` and labels `[N]`, or maps `[N, h, w, n]` and `[N, h, w]`, to a number for each label. */
export function lossOutput(op: string, name: string, inputs: readonly ValueType[]): ValueType {
  const [scores, labels] = tuple(inputs, 2);
  if (scores.shape.length < 2) refuse(op, `${name} is [N, ..., n], not ${formatShape(scores.shape)}`);
  channelsOf(op, name, scores);
  const places = scores.shape.slice(0, -1);
  requireShape(op, 'labels', labels, places, 'one for each row of scores');
  return f32(...places);
}

/** Shape rule of a loss's gradient: as the scores. */
export function lossGradOutput(op: string, name: string, inputs: readonly ValueType[]): ValueType {
  const loss = lossOutput(op, name, inputs);
  const [scores, , dloss] = tuple(inputs, 3);
  requireShape(op, 'dloss', dloss, loss.shape, 'as labels');
  return scores;
}
