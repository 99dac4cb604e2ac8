import { report } from '@convlang/diagnostics';
import { replacement } from '../finding.js';
import { coreOptimizers, type OptimizerDefinition } from '@convlang/ops';
import type { TrainSettings } from '../settings.js';
import type { LintRule } from './linted-model.js';
import { sectionEntry } from './section-entry.js';

/** W708: learning rates that hardly anybody uses. */
export const unusualRate: LintRule = ({ file, settings: { train } }) => {
  const entry = sectionEntry(file, 'train', 'optimizer');
  const key = entry?.values.findIndex((value) => value.kind === 'identifier' && value.name === 'lr') ?? -1;
  const value = key < 0 ? undefined : entry?.values[key + 1];
  const { low, high, common } = rangeOf(train);
  const { rate, kind } = train.optimizer;
  if (value === undefined || (rate >= low && rate <= high)) return [];
  const slots = { rate: plain(rate), optimizer: kind, low: plain(low), high: plain(high) };
  const diagnostic = report('W708', slots, value.span);
  return [{ diagnostic, site: null, solve: () => replacement(value.span, plain(common)) }];
};

function rangeOf({ optimizer, batch }: TrainSettings): OptimizerDefinition['rates'] {
  const isLikeSgd = 'epsilon' in optimizer && optimizer.kind !== 'adagrad' && optimizer.epsilon > 0.001;
  const { rates: range } =
    coreOptimizers[isLikeSgd && optimizer.kind !== 'adadelta' ? 'sgd' : optimizer.kind];
  if (optimizer.kind !== 'sgd') return range;
  return { ...range, high: Math.max(range.high, (0.1 * batch) / 256) };
}

/** Without exponent, as files have it. */
function plain(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 6, useGrouping: false });
}
