import { defineOp, type AttrSchema } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';
import { lossGradOutput, lossOutput } from './loss-types.js';

const smoothing = {
  smoothing: {
    type: 'float',
    default: 0,
    min: 0,
    max: 1,
    doc: 'share of the target that is spread evenly over all classes',
  },
} as const satisfies AttrSchema;

/** The target of class `c`: `1 - smoothing` on the label, and `smoothing / n` on every class. */
function target(c: number, label: number, n: number, share: number): number {
  return (c === label ? 1 - share : 0) + share / n;
}

/**
 * `log softmax` of a row, by its largest number so that nothing overflows, and with the differences first: beside numbers near the end
 * of float32 a logarithm would be lost.
 */
function logSoftmax(row: Float64Array): Float64Array {
  const largest = row.reduce((a, b) => Math.max(a, b), -Infinity);
  const log = Math.log(row.reduce((sum, v) => sum + Math.exp(v - largest), 0));
  return row.map((v) => v - largest - log);
}

/**
 * `-sum q_c log softmax(logits)_c` for each label, with `q` the smoothed target; on logits, so it is finite for all of them.
 *
 * Source for the smoothing: C. Szegedy et al., "Rethinking the Inception architecture", 2016, section 7.
 */
export const softmaxCrossEntropy = defineOp({
  name: 'softmaxCrossEntropy',
  summary: 'Cross-entropy of softmax and label, on logits, for each label.',
  inputs: [
    { name: 'logits', doc: '[N, n], or maps [N, h, w, n]' },
    { name: 'labels', doc: 'class numbers [N], or [N, h, w]', dtype: 'i32' },
  ],
  outputs: ['loss'],
  attrs: smoothing,
  traits: {},
  tolerance: { absolute: 1e-5, relative: 1e-5 },
  infer: (inputs) => [lossOutput('softmaxCrossEntropy', 'logits', inputs)],
  reference: (inputs, attrs, outputs) => {
    const [logits, labels] = tuple(inputs, 2);
    const [loss] = tuple(outputs, 1);
    const n = logits.shape.at(-1) ?? 1;
    labels.data.forEach((label, i) => {
      const row = logits.data.subarray(i * n, (i + 1) * n);
      loss.data[i] = logSoftmax(row).reduce((sum, v, c) => sum - target(c, label, n, attrs.smoothing) * v, 0);
    });
  },
});

/** `(softmax(logits) - target) * dloss`. */
export const softmaxCrossEntropyGrad = defineOp({
  name: 'softmaxCrossEntropyGrad',
  summary: 'Gradient of the softmax cross-entropy to the logits.',
  inputs: [
    { name: 'logits', doc: '[N, n], or maps [N, h, w, n]' },
    { name: 'labels', doc: 'class numbers [N], or [N, h, w]', dtype: 'i32' },
    { name: 'dloss', doc: 'as labels' },
  ],
  outputs: ['dlogits'],
  attrs: smoothing,
  traits: {},
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => [lossGradOutput('softmaxCrossEntropyGrad', 'logits', inputs)],
  reference: (inputs, attrs, outputs) => {
    const [logits, labels, dloss] = tuple(inputs, 3);
    const [dlogits] = tuple(outputs, 1);
    const n = logits.shape.at(-1) ?? 1;
    labels.data.forEach((label, i) => {
      const row = logits.data.subarray(i * n, (i + 1) * n);
      logSoftmax(row).forEach((v, c) => {
        const difference = Math.exp(v) - target(c, label, n, attrs.smoothing);
        dlogits.data[i * n + c] = difference * (dloss.data[i] as number);
      });
    });
  },
});
