import type { Attrs, ValueId } from '@convlang/ir';
import { defineOptimizer, type OptimizerStep, type UsualRates } from './define-optimizer.js';

const share = { min: 0, below: 1 } as const;
const positive = { above: 0 } as const;

const lr = <const D extends number>(standard: D) =>
  ({
    as: 'rate',
    form: 'pair',
    type: 'number',
    default: standard,
    bounds: positive,
    doc: 'The learning rate, before its schedule.',
  }) as const;
const eps = <const D extends number>(standard: D) =>
  ({
    as: 'epsilon',
    form: 'pair',
    type: 'number',
    default: standard,
    bounds: positive,
    doc: 'Keeps a division finite.',
  }) as const;
const rho = <const D extends number>(standard: D) =>
  ({
    as: 'rho',
    form: 'pair',
    type: 'number',
    default: standard,
    bounds: share,
    doc: 'What the mean of squares keeps in a step.',
  }) as const;
const weightDecay = {
  as: 'weightDecay',
  form: 'pair',
  type: 'number',
  default: 0,
  bounds: { min: 0 },
  doc: 'Times the parameter, added to each gradient after clipping (L2).',
} as const;

const ratesOfDescent: UsualRates = { low: 1e-6, high: 1, common: 0.01 };

/** With a large `eps` what is divided by hardly changes: the steps are those of gradient descent. */
function ratesOfSquares({ epsilon }: { readonly epsilon: number }): UsualRates {
  return epsilon > 0.001 ? ratesOfDescent : { low: 1e-6, high: 0.01, common: 0.001 };
}

/** Optimisers of the core, by the word after `optimizer`. Defaults are those of the papers, or common practice. */
export const coreOptimizers = {
  sgd: defineOptimizer({
    summary: 'Gradient descent, with or without momentum.',
    args: {
      lr: lr(0.01),
      momentum: {
        as: 'momentum',
        form: 'pair',
        type: 'number',
        default: 0,
        bounds: share,
        doc: 'What the velocity keeps in a step.',
      },
      'weight-decay': weightDecay,
      nesterov: {
        as: 'nesterov',
        form: 'pair',
        type: 'switch',
        default: false,
        doc: 'Looks one step ahead along the velocity.',
      },
    },
    // 0.1 for 256 samples, in proportion: P. Goyal et al., "Accurate, Large Minibatch SGD", 2017.
    rates: (_, batch) => ({ ...ratesOfDescent, high: Math.max(ratesOfDescent.high, (0.1 * batch) / 256) }),
    state: ({ momentum }) => (momentum === 0 ? [] : ['momentum.v']),
    emit: (step) => {
      const { momentum, nesterov, weightDecay: decay } = step.values;
      return momentum === 0
        ? emitStep(step, 'sgdStep', { decay })
        : emitStep(step, 'momentumStep', { momentum, nesterov, decay });
    },
  }),
  adam: defineOptimizer({
    summary: 'Adam: steps by the means of gradients and of their squares.',
    args: {
      lr: lr(0.001),
      beta1: {
        as: 'beta1',
        form: 'pair',
        type: 'number',
        default: 0.9,
        bounds: share,
        doc: 'What the mean of gradients keeps in a step.',
      },
      beta2: {
        as: 'beta2',
        form: 'pair',
        type: 'number',
        default: 0.999,
        bounds: share,
        doc: 'What the mean of squares keeps in a step.',
      },
      eps: eps(1e-8),
      'weight-decay': weightDecay,
    },
    rates: ratesOfSquares,
    state: () => ['adam.m', 'adam.v'],
    emit: (step) => {
      const { beta1, beta2, epsilon, weightDecay: decay } = step.values;
      return emitStep(step, 'adamStep', { beta1, beta2, epsilon, decay }, [step.step]);
    },
  }),
  rmsprop: defineOptimizer({
    summary: 'RMSprop: steps by the mean of squares of gradients.',
    args: { lr: lr(0.001), rho: rho(0.9), eps: eps(1e-8), 'weight-decay': weightDecay },
    rates: ratesOfSquares,
    state: () => ['rmsprop.s'],
    emit: (step) => {
      const { rho: kept, epsilon, weightDecay: decay } = step.values;
      return emitStep(step, 'rmspropStep', { rho: kept, epsilon, decay });
    },
  }),
  adagrad: defineOptimizer({
    summary: 'Adagrad: steps by the sum of squares of gradients.',
    args: { lr: lr(0.01), eps: eps(1e-8), 'weight-decay': weightDecay },
    rates: { low: 1e-4, high: 1, common: 0.01 },
    state: () => ['adagrad.s'],
    emit: (step) => {
      const { epsilon, weightDecay: decay } = step.values;
      return emitStep(step, 'adagradStep', { epsilon, decay });
    },
  }),
  adadelta: defineOptimizer({
    summary: 'Adadelta: steps by the means of squares of gradients and of steps.',
    args: { lr: lr(1), rho: rho(0.95), eps: eps(1e-6), 'weight-decay': weightDecay },
    rates: { low: 1e-3, high: 10, common: 1 },
    state: () => ['adadelta.s', 'adadelta.d'],
    emit: (step) => {
      const { rho: kept, epsilon, weightDecay: decay } = step.values;
      return emitStep(step, 'adadeltaStep', { rho: kept, epsilon, decay });
    },
  }),
};

function emitStep(
  { builder, parameter, gradient, state, rate, name }: OptimizerStep<unknown>,
  op: string,
  attrs: Attrs,
  counts: readonly ValueId[] = [],
): readonly ValueId[] {
  return builder.emitAll(op, [parameter, gradient, ...state, rate, ...counts], { attrs, name });
}
