import { crossEntropy, focal } from './class-losses.js';
import { contrastive } from './contrastive.js';
import { defineLoss } from './define-loss.js';
import { headRows } from './head-values.js';
import { dice } from './region-losses.js';
import { binaryCrossEntropy, huber, kl, mae, mse } from './value-losses.js';

/** Losses of the core, by the word after `loss`. */
export const coreLosses = {
  'cross-entropy': crossEntropy,
  mse,
  hinge: defineLoss({
    summary: 'What each wrong score comes within 1 of the right one, added up.',
    args: {},
    targets: ['classes'],
    reads: 'margins',
    emit: (step) => step.builder.emit('hinge', [headRows(step), step.target.value], { name: step.name }),
  }),
  mae,
  huber,
  'binary-cross-entropy': binaryCrossEntropy,
  focal,
  dice,
  kl,
  contrastive,
};
