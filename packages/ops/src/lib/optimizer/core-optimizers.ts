import type { Attrs, ValueId } from '@convlang/ir';
import { shapeAttr } from '../shape/batch-shape.js';
import { tuple } from '../shape/tuple.js';
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
const beta = <const A extends string, const D extends number>(as: A, standard: D, doc: string) =>
  ({ as, form: 'pair', type: 'number', default: standard, bounds: share, doc }) as const;
const beta1 = <const D extends number>(standard: D) =>
  beta('beta1', standard, 'What the mean of gradients keeps in a step.');
const beta2 = <const D extends number>(standard: D) =>
  beta('beta2', standard, 'What the mean of squares keeps in a step.');
/** Decay that does not go through the gradient. */
const ownDecay = <const D extends number>(standard: D) =>
  ({
    as: 'weightDecay',
    form: 'pair',
    type: 'number',
    default: standard,
    bounds: { min: 0 },
    doc: 'Times the rate and the parameter, taken away from it in each step.',
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
      beta1: beta1(0.9),
      beta2: beta2(0.999),
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
  // Loshchilov and Hutter, "Decoupled weight decay regularization", 2019; numbers of torch.optim.AdamW.
  adamw: defineOptimizer({
    summary: 'Adam with weight decay of its own, which its means know nothing of.',
    args: {
      lr: lr(0.001),
      beta1: beta1(0.9),
      beta2: beta2(0.999),
      eps: eps(1e-8),
      'weight-decay': ownDecay(0.01),
    },
    rates: ratesOfSquares,
    state: () => ['adamw.m', 'adamw.v'],
    emit: (step) => {
      const { beta1: first, beta2: second, epsilon, weightDecay: decay } = step.values;
      const shrunk = { ...step, parameter: emitDecayed(step, decay) };
      return emitStep(shrunk, 'adamStep', { beta1: first, beta2: second, epsilon }, [step.step]);
    },
  }),
  // Dozat, "Incorporating Nesterov momentum into Adam", 2016; numbers of torch.optim.NAdam.
  nadam: defineOptimizer({
    summary: 'Adam that looks one step ahead along the mean of gradients.',
    args: {
      lr: lr(0.002),
      beta1: beta1(0.9),
      beta2: beta2(0.999),
      eps: eps(1e-8),
      'momentum-decay': {
        as: 'momentumDecay',
        form: 'pair',
        type: 'number',
        default: 0.004,
        bounds: { min: 0 },
        doc: 'How fast the share that the mean keeps comes up to `beta1` from half of it.',
      },
      'weight-decay': weightDecay,
    },
    rates: ratesOfSquares,
    state: () => ['nadam.m', 'nadam.v'],
    emit: emitNadam,
  }),
  // X. Chen et al., "Symbolic discovery of optimization algorithms", 2023, algorithm 2.
  lion: defineOptimizer({
    summary: 'Lion: steps of one size, by the signs of a mean of gradients.',
    args: {
      lr: lr(0.0001),
      beta1: beta1(0.9),
      beta2: beta('beta2', 0.99, 'What the mean of gradients keeps for the next step.'),
      'weight-decay': ownDecay(0),
    },
    rates: { low: 1e-7, high: 1e-3, common: 1e-4 },
    state: () => ['lion.m'],
    emit: emitLion,
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

/** The parameter without `rate * decay` of it. */
function emitDecayed(step: OptimizerStep<unknown>, decay: number): ValueId {
  if (decay === 0) return step.parameter;
  const { mul, scaleShift } = stepArithmetic(step);
  return mul(step.parameter, scaleShift(step.rate, -decay, 1));
}

type NadamValues = Readonly<Record<'beta1' | 'beta2' | 'epsilon' | 'momentumDecay' | 'weightDecay', number>>;

function emitNadam(step: OptimizerStep<NadamValues>): readonly ValueId[] {
  const { builder, parameter, state, rate, name, values } = step;
  const { add, sub, mul, div, square, sqrt, scaleShift } = stepArithmetic(step);
  const { weightDecay: decay, epsilon } = values;
  const slope = decay === 0 ? step.gradient : add(step.gradient, scaleShift(parameter, decay));
  const [m, v] = tuple(state, 2);
  const attrs = { beta1: values.beta1, beta2: values.beta2, decay: values.momentumDecay };
  const scales = builder.emitAll('nadamScales', [step.step], { attrs, name: `${name}/scales` });
  const [ofSlope, ofMean, ofSquares] = tuple(scales, 3);
  const newM = add(scaleShift(m, values.beta1), scaleShift(slope, 1 - values.beta1));
  const newV = add(scaleShift(v, values.beta2), scaleShift(square(slope), 1 - values.beta2));
  const divisor = scaleShift(sqrt(mul(newV, ofSquares)), 1, epsilon);
  const change = div(add(mul(slope, ofSlope), mul(newM, ofMean)), divisor);
  return [sub(parameter, mul(change, rate)), newM, newV];
}

type LionValues = Readonly<Record<'beta1' | 'beta2' | 'weightDecay', number>>;

function emitLion(step: OptimizerStep<LionValues>): readonly ValueId[] {
  const { gradient, rate, values } = step;
  const { add, sub, mul, scaleShift, sign } = stepArithmetic(step);
  const [m] = tuple(step.state, 1);
  const mixed = (kept: number): ValueId => add(scaleShift(m, kept), scaleShift(gradient, 1 - kept));
  const shrunk = emitDecayed(step, values.weightDecay);
  return [sub(shrunk, mul(sign(mixed(values.beta1)), rate)), mixed(values.beta2)];
}

/** Arithmetic of steps that have no op of their own: one node each, named after the new parameter. */
function stepArithmetic({ builder, name }: Pick<OptimizerStep<unknown>, 'builder' | 'name'>) {
  const emit = (op: string, inputs: readonly ValueId[], attrs: Attrs = {}): ValueId =>
    builder.emit(op, inputs, { attrs, name: `${name}/${op}` });
  const scaleShift = (x: ValueId, scale: number, shift = 0): ValueId =>
    emit('scaleShift', [x], { scale, shift });
  return {
    add: (a: ValueId, b: ValueId) => emit('add', [a, b]),
    sub: (a: ValueId, b: ValueId) => emit('sub', [a, b]),
    mul: (a: ValueId, b: ValueId) => emit('mul', [a, b]),
    div: (a: ValueId, b: ValueId) => emit('div', [a, b]),
    square: (x: ValueId) => emit('square', [x]),
    sqrt: (x: ValueId) => emit('sqrt', [x]),
    scaleShift,
    /** 1, 0 or -1. */
    sign: (x: ValueId): ValueId => {
      const ones = emit('constant', [], { value: 1, shape: shapeAttr(builder.typeOf(x).shape) });
      const negative = emit('reluGrad', [scaleShift(x, -1), ones]);
      return emit('sub', [emit('reluGrad', [x, ones]), negative]);
    },
  };
}

function emitStep(
  { builder, parameter, gradient, state, rate, name }: OptimizerStep<unknown>,
  op: string,
  attrs: Attrs,
  counts: readonly ValueId[] = [],
): readonly ValueId[] {
  return builder.emitAll(op, [parameter, gradient, ...state, rate, ...counts], { attrs, name });
}
