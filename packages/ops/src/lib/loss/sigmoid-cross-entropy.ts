import type { ValueType } from '@convlang/ir';
import { formatShape, refuse } from '../checks.js';
import { defineOp, type AttrSchema } from '../definition/define-op.js';
import { mapElements } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';
import { lossGradOutput, lossOutput } from './loss-types.js';

const smoothing = {
  smoothing: { type: 'float', default: 0, min: 0, max: 1, doc: 'how far the target is moved towards 1/2' },
} as const satisfies AttrSchema;

function requireOneScore(op: string, inputs: readonly ValueType[]): void {
  const [logits] = tuple(inputs, 1);
  if (logits.shape.at(-1) !== 1)
    refuse(
      op,
      `logits are [N, 1] or [N, h, w, 1], one score for two classes, not ${formatShape(logits.shape)}`,
    );
}

/** Target of a label 0 or 1, smoothed. */
function target(label: number, share: number): number {
  return (1 - share) * label + share / 2;
}

/**
 * `-t log sigmoid(x) - (1 - t) log(1 - sigmoid(x))` for each label, in the form `max(x, 0) - x t + log(1 + exp(-|x|))`
 * that cannot overflow.
 *
 * Source for the form: TensorFlow, `tf.nn.sigmoid_cross_entropy_with_logits`.
 */
export const sigmoidCrossEntropy = defineOp({
  name: 'sigmoidCrossEntropy',
  summary: 'Binary cross-entropy of sigmoid and label, on logits, for each label.',
  inputs: [
    { name: 'logits', doc: '[N, 1], or maps [N, h, w, 1]' },
    { name: 'labels', doc: '0 or 1, [N], or [N, h, w]', dtype: 'i32' },
  ],
  outputs: ['loss'],
  attrs: smoothing,
  traits: {},
  tolerance: { absolute: 1e-5, relative: 1e-5 },
  infer: (inputs) => {
    const output = lossOutput('sigmoidCrossEntropy', 'logits', inputs);
    requireOneScore('sigmoidCrossEntropy', inputs);
    return [output];
  },
  reference: (inputs, attrs, outputs) =>
    mapElements(
      inputs,
      tuple(outputs, 1)[0],
      (x: number, label: number) =>
        Math.max(x, 0) - x * target(label, attrs.smoothing) + Math.log1p(Math.exp(-Math.abs(x))),
    ),
});

/** `(sigmoid(x) - t) * dloss`. */
export const sigmoidCrossEntropyGrad = defineOp({
  name: 'sigmoidCrossEntropyGrad',
  summary: 'Gradient of the binary cross-entropy to the logits.',
  inputs: [
    { name: 'logits', doc: '[N, 1], or maps [N, h, w, 1]' },
    { name: 'labels', doc: '0 or 1, [N], or [N, h, w]', dtype: 'i32' },
    { name: 'dloss', doc: 'as labels' },
  ],
  outputs: ['dlogits'],
  attrs: smoothing,
  traits: {},
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => {
    const output = lossGradOutput('sigmoidCrossEntropyGrad', 'logits', inputs);
    requireOneScore('sigmoidCrossEntropyGrad', inputs);
    return [output];
  },
  reference: (inputs, attrs, outputs) =>
    mapElements(
      inputs,
      tuple(outputs, 1)[0],
      (x: number, label: number, dloss: number) =>
        (1 / (1 + Math.exp(-x)) - target(label, attrs.smoothing)) * dloss,
    ),
});
