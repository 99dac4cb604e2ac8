import type { OptimizerSetting } from '../settings.js';
import type { Bounds, EntryReader } from './entry-reader.js';

const rate: Bounds = { above: 0 };
const share: Bounds = { min: 0, below: 1 };
const positive: Bounds = { above: 0 };
const notNegative: Bounds = { min: 0 };

/** Names of optimisers, as written after `optimizer`. */
const kinds = [
  'sgd',
  'adam',
  'rmsprop',
  'adagrad',
  'adadelta',
] as const satisfies readonly OptimizerSetting['kind'][];

/** Numbers that each optimiser takes, with their bounds and defaults (those of the papers, or common practice). */
const numbers = {
  sgd: { lr: [rate, 0.01], momentum: [share, 0], 'weight-decay': [notNegative, 0] },
  adam: {
    lr: [rate, 0.001],
    beta1: [share, 0.9],
    beta2: [share, 0.999],
    eps: [positive, 1e-8],
    'weight-decay': [notNegative, 0],
  },
  rmsprop: { lr: [rate, 0.001], rho: [share, 0.9], eps: [positive, 1e-8], 'weight-decay': [notNegative, 0] },
  adagrad: { lr: [rate, 0.01], eps: [positive, 1e-8], 'weight-decay': [notNegative, 0] },
  adadelta: { lr: [rate, 1], rho: [share, 0.95], eps: [positive, 1e-6], 'weight-decay': [notNegative, 0] },
} as const satisfies Record<OptimizerSetting['kind'], Readonly<Record<string, readonly [Bounds, number]>>>;

/** How an optimiser is written. */
export const optimizerForm =
  'sgd, adam, rmsprop, adagrad or adadelta and then pairs such as `lr 0.01`, `momentum 0.9`, `weight-decay 0.0005`';

/** What a file without an `optimizer` trains with. */
export const defaultOptimizer: OptimizerSetting = complete('adam', {}, false);

/** `sgd lr 0.1 momentum 0.9 nesterov on weight-decay 0.0001` */
export function readOptimizer(reader: EntryReader): OptimizerSetting {
  const kind = reader.word(kinds);
  const given: Record<string, number> = {};
  let nesterov = false;
  while (!reader.isAtEnd) {
    const table: Readonly<Record<string, readonly [Bounds, number]>> = numbers[kind];
    const key = reader.word([...Object.keys(table), ...(kind === 'sgd' ? ['nesterov'] : [])]);
    if (key === 'nesterov') nesterov = reader.switch();
    else given[key] = reader.number(table[key]?.[0]);
  }
  return complete(kind, given, nesterov);
}

function complete(
  kind: OptimizerSetting['kind'],
  given: Readonly<Record<string, number>>,
  nesterov: boolean,
): OptimizerSetting {
  const defaults: Readonly<Record<string, readonly [Bounds, number]>> = numbers[kind];
  const of = (key: string): number => given[key] ?? defaults[key]?.[1] ?? 0;
  const common = { rate: of('lr'), weightDecay: of('weight-decay') };
  switch (kind) {
    case 'sgd':
      return { ...common, kind, momentum: of('momentum'), nesterov };
    case 'adam':
      return { ...common, kind, beta1: of('beta1'), beta2: of('beta2'), epsilon: of('eps') };
    case 'rmsprop':
    case 'adadelta':
      return { ...common, kind, rho: of('rho'), epsilon: of('eps') };
    case 'adagrad':
      return { ...common, kind, epsilon: of('eps') };
  }
}
