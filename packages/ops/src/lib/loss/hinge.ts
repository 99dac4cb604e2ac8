import type { ValueType } from '@convlang/ir';
import { requireRank } from '../checks.js';
import { defineOp, type AttrSchema } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';
import { lossGradOutput, lossOutput } from './loss-types.js';

const hingeAttrs = {
  margin: { type: 'float', default: 1, min: 0, doc: 'by how much the right score must lead' },
} as const satisfies AttrSchema;

function requireRows(op: string, inputs: readonly ValueType[]): void {
  requireRank(op, 'scores', tuple(inputs, 1)[0], 2);
}

/** Sign of the label for one score: class 1 is positive. */
function sign(label: number): number {
  return label === 1 ? 1 : -1;
}

/**
 * `sum over c != label of max(0, margin + s_c - s_label)` for each sample; with one score, `max(0, margin - s)` for label 1
 * and `max(0, margin + s)` for label 0.
 *
 * Source: J. Weston, C. Watkins, "Support vector machines for multi-class pattern recognition", 1999.
 */
export const hinge = defineOp({
  name: 'hinge',
  summary: 'Multi-class hinge loss (Weston-Watkins) for each sample; for one score, that of two classes.',
  inputs: [
    { name: 'scores', doc: '[N, n]' },
    { name: 'labels', doc: 'class numbers [N]', dtype: 'i32' },
  ],
  outputs: ['loss'],
  attrs: hingeAttrs,
  traits: {},
  tolerance: { absolute: 1e-5, relative: 1e-5 },
  infer: (inputs) => {
    requireRows('hinge', inputs);
    return [lossOutput('hinge', 'scores', inputs)];
  },
  reference: (inputs, { margin }, outputs) => {
    const [scores, labels] = tuple(inputs, 2);
    const [loss] = tuple(outputs, 1);
    const [, n] = tuple(scores.shape, 2);
    labels.data.forEach((label, i) => {
      const row = scores.data.subarray(i * n, (i + 1) * n);
      const right = row[label] as number;
      loss.data[i] =
        n === 1
          ? Math.max(0, margin - sign(label) * (row[0] as number))
          : row.reduce((sum, s, c) => sum + (c === label ? 0 : Math.max(0, margin + (s - right))), 0);
    });
  },
});

/** Each class inside the margin pushes its own score down and the right one up, by `dloss`. */
export const hingeGrad = defineOp({
  name: 'hingeGrad',
  summary: 'Gradient of the hinge loss to the scores.',
  inputs: [
    { name: 'scores', doc: '[N, n]' },
    { name: 'labels', doc: 'class numbers [N]', dtype: 'i32' },
    { name: 'dloss', doc: '[N]' },
  ],
  outputs: ['dscores'],
  attrs: hingeAttrs,
  traits: {},
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => {
    requireRows('hingeGrad', inputs);
    return [lossGradOutput('hingeGrad', 'scores', inputs)];
  },
  reference: (inputs, { margin }, outputs) => {
    const [scores, labels, dloss] = tuple(inputs, 3);
    const [dscores] = tuple(outputs, 1);
    const [, n] = tuple(scores.shape, 2);
    labels.data.forEach((label, i) => {
      const row = scores.data.subarray(i * n, (i + 1) * n);
      const right = row[label] as number;
      const d = dloss.data[i] as number;
      if (n === 1) {
        dscores.data[i] = margin - sign(label) * (row[0] as number) > 0 ? -sign(label) * d : 0;
        return;
      }
      const inside = row.map((s, c) => (c !== label && margin + (s - right) > 0 ? d : 0));
      inside[label] = -inside.reduce((a, b) => a + b, 0);
      dscores.data.set(inside, i * n);
    });
  },
});
